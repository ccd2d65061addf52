// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recipientreading.h"

namespace hub::reading {

// Who somebody is to a person. The codes are stored, and stand where an organisation would: a sister is not a brother.
static constexpr Relation all[] = {
    //: Words for the same person, parted by spaces, small letters; the first is shown. So are those that follow
    {"family", "partner", QT_TRANSLATE_NOOP("hub::RecipientReading",
        "partner husband wife spouse boyfriend girlfriend ex ex-partner ex-husband ex-wife")},
    {"family", "mother", QT_TRANSLATE_NOOP("hub::RecipientReading", "mother mum mam mom")},
    {"family", "father", QT_TRANSLATE_NOOP("hub::RecipientReading", "father dad")},
    {"family", "sister", QT_TRANSLATE_NOOP("hub::RecipientReading", "sister sisters")},
    {"family", "brother", QT_TRANSLATE_NOOP("hub::RecipientReading", "brother brothers")},
    {"family", "son", QT_TRANSLATE_NOOP("hub::RecipientReading", "son sons")},
    {"family", "daughter", QT_TRANSLATE_NOOP("hub::RecipientReading", "daughter daughters")},
    {"family", "grandmother", QT_TRANSLATE_NOOP("hub::RecipientReading", "grandmother gran nan grandma")},
    {"family", "grandfather", QT_TRANSLATE_NOOP("hub::RecipientReading", "grandfather grandad grandpa")},
    {"family", "aunt", QT_TRANSLATE_NOOP("hub::RecipientReading", "aunt auntie aunts")},
    {"family", "uncle", QT_TRANSLATE_NOOP("hub::RecipientReading", "uncle uncles")},
    {"family", "cousin", QT_TRANSLATE_NOOP("hub::RecipientReading", "cousin cousins")},
    {"family", "mother father", QT_TRANSLATE_NOOP("hub::RecipientReading", "parent parents")},
    {"family", "son daughter", QT_TRANSLATE_NOOP("hub::RecipientReading", "child children kids")},
    {"family", "grandmother grandfather", QT_TRANSLATE_NOOP("hub::RecipientReading", "grandparent grandparents")},
    {"friend", "neighbour", QT_TRANSLATE_NOOP("hub::RecipientReading", "neighbour neighbor neighbours")},
    {"friend", "", QT_TRANSLATE_NOOP("hub::RecipientReading", "mate mates")},
    {"gp", "", QT_TRANSLATE_NOOP("hub::RecipientReading", "doctor doctors surgery")},
};

std::span<const Relation> relations()
{
    return all;
}

QStringList parted(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList everybody()
{
    //: Words for everybody, parted by spaces, small letters: what somebody may type after “never tell”
    return parted(RecipientReading::tr("everyone everybody anyone anybody nobody")) << QStringLiteral("everyone");
}

QStringList besideKinds()
{
    //: Words beside “family” or “the council” that name nobody, parted by spaces, small letters: “both my parents”
    return everybody() + parted(RecipientReading::tr("both each either neither none some someone somebody only just whole entire "
                                                     "other others them member members"));
}

QStringList connectives()
{
    //: Words between two who are meant, parted by spaces, small letters: “my mum and dad”, “everyone except my GP”
    return parted(RecipientReading::tr("and or but except nor plus besides excluding"));
}

QStringList smallWords()
{
    //: Small words before “GP” or “sister”, parted by spaces, small letters: they name nobody
    return parted(RecipientReading::tr("any all every no never not nothing to tell with my our their his her the a an in of"));
}

QStringList joiners()
{
    //: Words between somebody and where they work, parted by spaces, small letters: “Dr Smith at Priory Surgery”
    return parted(RecipientReading::tr("at from"));
}

QStringList titles()
{
    //: What stands for a word before somebody's name, parted by spaces, small letters, without full stops
    return parted(RecipientReading::tr("dr mr mrs ms mx"));
}

QStringList jobs()
{
    //: What people who work somewhere are called, parted by spaces, small letters: “housing officer” names nobody, and
    //: “Doctor Smith” is Smith
    return parted(RecipientReading::tr("officer officers worker workers manager team staff person people nurse receptionist doctor "
                                       "prof professor miss"));
}

QStringList houses()
{
    //: Words in the names of organisations, parted by spaces, small letters
    return parted(RecipientReading::tr("surgery practice centre center clinic hospital hostel office service services department "
                                       "association homes house trust group charity council team college ltd"));
}

QString folded(const QString &word)
{
    QString plain = word.toLower();
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber())
        plain.chop(1);
    return plain;
}

bool isAny(const QString &word, const QStringList &of)
{
    return of.contains(folded(word));
}

QStringList after(QStringList words, const QStringList &of)
{
    while (!words.isEmpty() && (isAny(words.front(), of) || folded(words.front()).isEmpty()))
        words.removeFirst();
    return words;
}

std::optional<QStringList> relationCodes(const QString &word)
{
    for (const Relation &one : relations()) {
        if (isAny(word, parted(RecipientReading::tr(one.words))))
            return parted(QString::fromLatin1(one.codes));
    }
    return std::nullopt;
}

} // namespace hub::reading
