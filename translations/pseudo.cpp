// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the pseudo-locale from the English texts: every text longer, accented, marked at both ends and written from
// right to left, so that cut-off, forgotten and one-sided places show before any translator meets them.
//
// Usage: hub_pseudo hubdesk_en_GB.ts hubdesk_qps.ts
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextStream>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace {

struct Message {
    QString source;
    QString comment;
    QString note; ///< what translators are told
    QStringList plurals;
    bool isNumerus = false;
};

/// What must stay as it is: %1 %L1 %n %Ln, a mnemonic with its letter, tags, entities, patterns of file names.
const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|&&|&\\w|<[^<>]*>|&\\w+;|\\(\\*[^)]*\\)"));

QString accented(const QString &text)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString with = QStringLiteral("äḅçḋëḟğḧïĵḳĺṁñöṗɋŕšţüṽŵẋÿžÅḄÇḊËḞĞḦÏĴḲĹṀÑÖṖɊŔŠŢÜṼŴẊŸŽ");
    QString result;
    for (const QChar c : text) {
        const auto at = plain.indexOf(c);
        result += at < 0 ? c : with.at(at);
    }
    return result;
}

/// Words to make a text 40 % longer; words, so that it can still be wrapped.
QString padding(qsizetype length)
{
    static const QString words = QStringLiteral(" öñë ţŵö ţḧŕëë ḟöüŕ ḟïṽë šïẋ šëṽëñ ëïğḧţ ñïñë ţëñ");
    const qsizetype wanted = qMax<qsizetype>(2, (length * 4 + 9) / 10);
    return words.repeated(int(wanted / words.size()) + 1).left(wanted);
}

QString pseudo(const QString &text, const QString &note)
{
    if (text.isEmpty() || note.startsWith(QLatin1String("Date format")))
        return text;
    // Qt turns the whole program round when this text says so.
    if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return QStringLiteral("RTL");
    QString result;
    qsizetype from = 0;
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += accented(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(text.mid(from));
    const QString rightToLeftMark(QChar(0x200F));
    return rightToLeftMark + u'⟦' + result + padding(text.size()) + u'⟧' + rightToLeftMark;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("extracomment")) {
            message.note = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && message.isNumerus) {
            while (xml.readNextStartElement())
                message.plurals.push_back(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void writeMessage(QXmlStreamWriter &xml, const Message &message)
{
    xml.writeStartElement(QStringLiteral("message"));
    if (message.isNumerus)
        xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(QStringLiteral("comment"), message.comment);
    xml.writeStartElement(QStringLiteral("translation"));
    if (message.isNumerus) {
        for (const QString &form : message.plurals)
            xml.writeTextElement(QStringLiteral("numerusform"), pseudo(form, message.note));
    } else {
        xml.writeCharacters(pseudo(message.source, message.note));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void copyContext(QXmlStreamReader &in, QXmlStreamWriter &out)
{
    out.writeStartElement(QStringLiteral("context"));
    while (in.readNextStartElement()) {
        if (in.name() == QLatin1String("name"))
            out.writeTextElement(QStringLiteral("name"), in.readElementText());
        else if (in.name() == QLatin1String("message"))
            writeMessage(out, readMessage(in));
        else
            in.skipCurrentElement();
    }
    out.writeEndElement();
}

bool convert(QIODevice &from, QIODevice &to)
{
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    out.setAutoFormatting(true);
    out.writeStartDocument();
    out.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    out.writeStartElement(QStringLiteral("TS"));
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    // The plural forms are English ones.
    out.writeAttribute(QStringLiteral("language"), QStringLiteral("en_GB"));
    if (in.readNextStartElement()) {
        while (in.readNextStartElement()) {
            if (in.name() == QLatin1String("context"))
                copyContext(in, out);
            else
                in.skipCurrentElement();
        }
    }
    out.writeEndDocument();
    return !in.hasError();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: hub_pseudo FROM.ts TO.ts\n";
        return 2;
    }
    QFile from(arguments.at(1));
    QSaveFile to(arguments.at(2));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly) || !convert(from, to) || !to.commit()) {
        QTextStream(stderr) << "hub_pseudo: cannot make " << arguments.at(2) << " from " << arguments.at(1) << '\n';
        return 1;
    }
    return 0;
}
