// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the program's icon in the sizes that desktops without SVG look for.
//
// Usage: hub_icons hubdesk.svg FOLDER    writes FOLDER/NxN/apps/hubdesk.png
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

static bool draw(QSvgRenderer &icon, int size, const QString &folder)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter);
    painter.end();
    const QString place = QStringLiteral("%1/%2x%2/apps").arg(folder).arg(size);
    return QDir().mkpath(place) && image.save(place + QStringLiteral("/hubdesk.png"));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer icon(arguments.value(1));
    bool drawn = arguments.size() == 3 && icon.isValid();
    for (const int size : {32, 48, 64, 128, 256})
        drawn = drawn && draw(icon, size, arguments.at(2));
    if (!drawn)
        QTextStream(stderr) << "hub_icons: cannot draw " << arguments.value(1) << " into " << arguments.value(2) << '\n';
    return drawn ? 0 : 1;
}
