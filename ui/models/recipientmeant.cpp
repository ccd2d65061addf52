// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recipientmeant.h"

#include "ui/shell/listwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hub {
namespace {

struct RecipientReading {
    Q_DECLARE_TR_FUNCTIONS(hub::RecipientReading)
};

// Who somebody is to a person. The codes are stored, and stand where an organisation would: a sister is not a brother.
struct Relation {
    const char *kind;
    const char *codes; ///< several for a word that is wider: a parent may be the mother
    const char *words; ///< in small letters, parted by spaces; the first is the one that is shown
};
constexpr Relation relations[] = {
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

QStringList parted(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList everybody()
{
    //: Words for everybody, parted by spaces, small letters: what somebody may type after “never tell”
    return parted(RecipientReading::tr("everyone everybody anyone anybody nobody")) << QStringLiteral("everyone");
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

// Without the words at its beginning that stand in `of`.
QStringList after(QStringList words, const QStringList &of)
{
    while (!words.isEmpty() && (isAny(words.front(), of) || folded(words.front()).isEmpty()))
        words.removeFirst();
    return words;
}

bool isTheirOwn(const QString &kind)
{
    return kind == QLatin1String("family") || kind == QLatin1String("carer") || kind == QLatin1String("friend");
}

struct Found {
    QString kind;
    QString rest;          ///< what is said beside the kind
    QStringList kindWords; ///< the kind as it was said: in "City Housing" it is part of the name
};

/// Reads what was said of somebody whose kind is known.
class Placing
{
public:
    Placing(const HubLists &lists, RecipientFor what, const Found &found)
        : m_lists(lists)
        , m_what(what)
        , m_found(found)
    {
    }

    Recipient placed() const
    {
        const Recipient kind{{m_found.kind}, {}, {}, std::nullopt};
        return isTheirOwn(m_found.kind) ? ofTheirOwn(kind) : atWork(kind);
    }

private:
    Recipient ofTheirOwn(Recipient made) const
    {
        QStringList who;
        QStringList names;
        for (const QString &word : parted(QString(m_found.rest).replace(u',', u' '))) {
            if (const auto codes = codesOf(word))
                who << *codes;
            else if (!isAny(word, smallWords() + m_found.kindWords))
                names << word;
        }
        who.removeDuplicates();
        made.organisation = who.join(u' ');
        made.name = names.join(u' ');
        return made;
    }

    static std::optional<QStringList> codesOf(const QString &word)
    {
        for (const Relation &one : relations) {
            if (isAny(word, parted(RecipientReading::tr(one.words))))
                return parted(QString::fromLatin1(one.codes));
        }
        return std::nullopt;
    }

    Recipient atWork(Recipient made) const
    {
        const QString said = m_found.rest.simplified();
        if (const qsizetype comma = said.indexOf(u','); comma > 0)
            return inTwo(made, parted(said.mid(comma + 1)), parted(said.left(comma)));
        const QStringList words = parted(said);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (isAny(words[i], joiners()))
                return inTwo(made, words.mid(0, i), words.mid(i + 1));
        }
        return inTwo(made, words, {});
    }

    // Somebody, and where they work, if they are that: "Dr Smith, Priory Surgery" is the same the other way round.
    Recipient inTwo(Recipient made, QStringList who, QStringList where) const
    {
        if (isAPerson(where) && !isAPerson(who))
            std::swap(who, where);
        if (where.isEmpty() && isAHouse(who))
            std::swap(who, where);
        made.organisation = naming(where).join(u' ');
        made.name = naming(who).join(u' ');
        return made;
    }

    static bool isAPerson(const QStringList &words) { return !words.isEmpty() && isAny(words.front(), titles() + jobs()); }

    bool isAHouse(const QStringList &words) const
    {
        if (isAPerson(words))
            return false;
        return codeMeant(m_lists, HubList::AroundUs, words.join(u' '))
            || std::any_of(words.begin(), words.end(),
                [&](const QString &word) { return isAny(word, houses() + m_found.kindWords); });
    }

    // "the surgery" and "officer" name nobody. A promise drops what is no name, and so grows; an agreement would grow too.
    QStringList naming(const QStringList &words) const
    {
        const QStringList nobody = smallWords() + m_found.kindWords;
        const QStringList nobodyAtWork = m_what == RecipientFor::Promise ? jobs() + houses() + titles() : QStringList();
        const bool namesSomebody = std::any_of(words.begin(), words.end(),
            [&](const QString &word) { return !folded(word).isEmpty() && !isAny(word, nobody + nobodyAtWork); });
        if (!namesSomebody)
            return m_what == RecipientFor::Promise ? QStringList() : after(words, nobody);
        if (isAHouse(words))
            return words;
        QStringList named = after(words, smallWords());
        if (m_what == RecipientFor::Promise)
            named.removeIf([&](const QString &word) { return isAny(word, nobody + jobs()); });
        return named;
    }

    const HubLists &m_lists;
    RecipientFor m_what;
    const Found &m_found;
};

// "GP", "GPs", "mental health team" within what was said; the earliest of all kinds, and the longest of these.
std::optional<Found> kindWithin(const QString &said, const HubLists &lists)
{
    std::optional<Found> best;
    qsizetype at = 0;
    qsizetype length = 0;
    for (const ListWord &word : offeredWords(lists, HubList::RecipientKinds)) {
        for (const QString &label : {word.shortLabel, word.longLabel, word.code}) {
            QString pattern = QRegularExpression::escape(label);
            pattern.replace(QLatin1String("\\-"), QLatin1String("[- ]")).replace(QLatin1String("\\ "), QLatin1String("[- ]"));
            const QRegularExpression whole(QStringLiteral("(?<!\\w)%1s?(?!\\w)").arg(pattern),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const auto match = label.isEmpty() ? QRegularExpressionMatch() : whole.match(said);
            const qsizetype from = match.capturedStart();
            if (!match.hasMatch() || (best && (from > at || (from == at && match.capturedLength() <= length))))
                continue;
            at = from;
            length = match.capturedLength();
            best = Found{word.code, from == 0 ? said.mid(length) : said, parted(match.captured().toLower())};
        }
    }
    return best;
}

// "my sister Jane" is family, "the doctor" a GP.
std::optional<Found> everydayWord(const QString &said)
{
    const QStringList words = parted(said);
    for (const Relation &one : relations) {
        const QStringList named = parted(RecipientReading::tr(one.words));
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return isAny(word, named); }))
            return Found{QString::fromLatin1(one.kind), said, one.codes[0] == '\0' && words.size() == 1 ? named : QStringList()};
    }
    return std::nullopt;
}

std::optional<Found> kindIn(const QString &text, const HubLists &lists)
{
    const QString said = after(parted(text), smallWords()).join(u' ');
    const auto within = kindWithin(said, lists);
    return within ? within : everydayWord(said);
}

} // namespace

// As it is shown: "City Housing (Housing)" is "Housing: City Housing".
static QString kindFirst(const QString &text, const HubLists &lists)
{
    static const QRegularExpression shown(QStringLiteral("^(.+) \\(([^()]+)\\)$"));
    const auto match = shown.match(text);
    const bool saysKind = match.hasMatch() && !match.captured(1).contains(u':')
        && codeMeant(lists, HubList::RecipientKinds, match.captured(2));
    return saysKind ? match.captured(2) + QStringLiteral(": ") + match.captured(1) : text;
}

Result<Recipient> recipientMeant(const QString &typed, const HubLists &lists, RecipientFor what)
{
    QString text = kindFirst(typed.simplified(), lists);
    if (what == RecipientFor::Promise)
        // As it is shown: "Dr Smith (GP)".
        text = text.replace(u'(', u' ').replace(u')', u' ').simplified();
    if (what == RecipientFor::Promise && isAny(after(parted(text), smallWords()).join(u' '), everybody()))
        return Recipient{};
    const qsizetype colon = text.indexOf(u':');
    if (const auto code = codeMeant(lists, HubList::RecipientKinds, colon < 0 ? text : text.left(colon))) {
        const QString label = shortWord(lists, HubList::RecipientKinds, *code).toLower();
        return Placing(lists, what, {*code, colon < 0 ? QString() : text.mid(colon + 1), parted(label) << *code}).placed();
    }
    auto found = kindIn(colon < 0 ? text : text.left(colon), lists);
    if (!found)
        return Error::Kind::RecipientMissing;
    if (colon >= 0)
        found->rest += u' ' + text.mid(colon + 1);
    return Placing(lists, what, *found).placed();
}

QString recipientTyped(const Recipient &recipient, const HubLists &lists)
{
    const QString kind = shortWord(lists, HubList::RecipientKinds, recipient.kind.text);
    const bool both = !recipient.organisation.isEmpty() && !recipient.name.isEmpty();
    const QString parting = !both ? QString() : isTheirOwn(recipient.kind.text) ? QStringLiteral(" ") : QStringLiteral(", ");
    const QString who = organisationWords(recipient) + parting + recipient.name;
    return who.isEmpty() ? kind : kind + QStringLiteral(": ") + who;
}

QString organisationWords(const Recipient &recipient)
{
    if (!isTheirOwn(recipient.kind.text))
        return recipient.organisation;
    QStringList words;
    for (const QString &word : parted(recipient.organisation)) {
        const auto one = std::find_if(std::begin(relations), std::end(relations),
            [&](const Relation &relation) { return word == QLatin1String(relation.codes); });
        words << (one == std::end(relations) ? word : parted(RecipientReading::tr(one->words)).value(0, word));
    }
    return words.join(u' ');
}

} // namespace hub
