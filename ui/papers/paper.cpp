// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper.h"

#include "ui/papers/paperpages.h"
#include "ui/shell/appearance.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QStringList>

namespace hub {
namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(hub::Paper)
};

} // namespace

PaperBlock &PaperBlock::asListed(const QString &sign, int level)
{
    constexpr qreal letters = 1.25; // of its size, from a mark to its text
    mark = sign;
    hang = points * letters;
    indent = hang * level;
    return *this;
}

QString PaperBlock::text() const
{
    QString text = mark.isEmpty() ? QString() : mark + u' ';
    for (const PaperRun &run : runs)
        text += run.text;
    return text;
}

QString Paper::text() const
{
    QString text;
    for (const PaperBlock &block : m_blocks)
        text += block.text() + u'\n';
    return text;
}

QByteArray Paper::toPdf() const
{
    return pdfBy([this](QPagedPaintDevice &device) { printOn(device); });
}

void Paper::printOn(QPagedPaintDevice &device) const
{
    const PaperPages pages(*this, device, sheetOf(device));
    printPages(device, pages.count(), [&pages](int page, QPainter &painter) { pages.draw(page, painter); });
}

PaperBlock plainBlock(const QString &text, qreal points, bool strong)
{
    PaperBlock block;
    block.runs = {{text, strong}};
    block.points = points;
    return block;
}

QFont paperFont(qreal points, bool strong)
{
    QFont font = deskFont();
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString exampleMark()
{
    //: On every page that is printed from the example hub
    return MarkWords::tr("EXAMPLE: nothing here is real");
}

} // namespace hub
