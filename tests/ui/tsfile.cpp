// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tsfile.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace hub::test {

static void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (!message.isNumerus) {
        message.forms.push_back(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.push_back(xml.readElementText());
}

static TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.name() == QLatin1String("extracomment"))
            message.note = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    message.key = context + u'|' + message.source + u'|' + comment;
    return message;
}

QList<TsMessage> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// All matches in the alphabet's order, for a language may turn them round.
static QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all.push_back(it.next().captured().toUpper());
    std::sort(all.begin(), all.end());
    return all;
}

static QString ends(const QString &text)
{
    const auto space = [](QChar c) { return c.isSpace() ? QString(c) : QStringLiteral("-"); };
    return text.isEmpty() ? QString() : space(text.front()) + space(text.back());
}

static QStringList faultsOfForm(const QString &source, const QString &form, bool numberByWord)
{
    QStringList faults;
    const auto same = [&](const QString &pattern, const char *what) {
        if (found(source, pattern) != found(form, pattern))
            faults.push_back(QLatin1String(what) + QStringLiteral(": “%1” became “%2”").arg(source, form));
    };
    same(numberByWord ? QStringLiteral("%L?[0-9]+") : QStringLiteral("%L?(?:[0-9]+|n)"), "placeholders");
    // Not of "A&E".
    same(QStringLiteral("(?<![A-Z&])&[A-Za-z]|(?<=[A-Z])&[a-z]"), "key letter");
    same(QStringLiteral("\n"), "lines");
    if (form.count(QChar(0x2068)) != form.count(QChar(0x2069)))
        faults.push_back(QStringLiteral("marks that keep writing apart: “%1”").arg(form));
    if (ends(source) != ends(form))
        faults.push_back(QStringLiteral("spaces at the ends: “%1” became “%2”").arg(source, form));
    return faults;
}

QStringList faultsOf(const TsMessage &message, int fewForms)
{
    if (!message.isTranslated())
        return {};
    QStringList faults;
    for (qsizetype i = 0; i < message.forms.size(); ++i)
        faults << faultsOfForm(message.source, message.forms[i], message.isNumerus && i < fewForms);
    return faults;
}

} // namespace hub::test
