// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/memberwords.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace hub {

static QString say(const char *text)
{
    return QCoreApplication::translate("hub::MemberWords", text);
}

QString levelLabel(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Volunteer:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Volunteer"));
    case AccessLevel::PeerSupporter:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Peer supporter"));
    case AccessLevel::Worker:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Worker"));
    case AccessLevel::Lead:
        break;
    }
    return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Lead"));
}

QString levelMeaning(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Volunteer:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords",
            "Logs visits and welcomes people. Sees names, who is here, and what today's visitors need to take part."));
    case AccessLevel::PeerSupporter:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords",
            "The same, and the notes and ways to reach of the people they support."));
    case AccessLevel::Worker:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Sees everybody's card, and brings in spreadsheets."));
    case AccessLevel::Lead:
        break;
    }
    return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Everything, and who may get in."));
}

// So many signs as people count them, accents and all.
static QString firstSigns(const QString &word, int many)
{
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, word);
    for (int i = 0; i < many && signs.toNextBoundary() >= 0; ++i) { }
    return signs.position() < 0 ? word : word.left(signs.position());
}

static QString initials(const QString &name, int ofFirstWord)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString text;
    for (const QString &word : words) {
        const QString first = firstSigns(word, 1).toUpper();
        const bool isFirst = text.isEmpty();
        text += isFirst ? first + firstSigns(word, ofFirstWord).mid(firstSigns(word, 1).size()) : first;
    }
    return text;
}

QStringList initialsOf(const QStringList &names)
{
    const auto isShared = [&](const QString &name, int letters) {
        return std::count_if(names.begin(), names.end(), [&](const QString &other) {
            return initials(other, letters) == initials(name, letters);
        }) > 1;
    };
    QStringList all;
    for (const QString &name : names) {
        const auto longest = name.section(u' ', 0, 0, QString::SectionSkipEmpty).size();
        int letters = 1;
        while (isShared(name, letters) && letters < longest)
            ++letters;
        all << initials(name, letters);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto before = std::count(names.begin(), names.begin() + i, names[i]);
        if (before > 0)
            all[i] += QStringLiteral(" %1").arg(before + 1);
    }
    return all;
}

} // namespace hub
