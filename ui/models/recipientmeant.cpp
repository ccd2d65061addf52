// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recipientmeant.h"

#include "ui/models/recipientreading.h"
#include "ui/shell/listwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace hub {
namespace {

using namespace reading;

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
        const bool wide = m_what == RecipientFor::Promise;
        const QStringList nobody = smallWords() + m_found.kindWords + (wide ? besideKinds() + jobs() : QStringList());
        QStringList who;
        QStringList names;
        for (const QString &word : parted(QString(m_found.rest).replace(u',', u' '))) {
            if (const auto codes = relationCodes(word))
                who << *codes;
            else if (!isAny(word, nobody))
                names << word;
        }
        who.removeDuplicates();
        made.organisation = who.join(u' ');
        made.name = (wide ? after(names, joiners()) : names).join(u' ');
        return made;
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
        const bool wide = m_what == RecipientFor::Promise;
        const QStringList nobody = smallWords() + m_found.kindWords + (wide ? besideKinds() : QStringList());
        const QStringList nobodyAtWork = wide ? jobs() + houses() + titles() : QStringList();
        const bool namesSomebody = std::any_of(words.begin(), words.end(),
            [&](const QString &word) { return !folded(word).isEmpty() && !isAny(word, nobody + nobodyAtWork); });
        if (!namesSomebody)
            return wide ? QStringList() : after(words, nobody);
        if (isAHouse(words))
            return wide && isAny(words.front(), besideKinds()) ? after(words, besideKinds() + smallWords()) : words;
        QStringList named = after(words, smallWords());
        if (wide)
            named.removeIf([&](const QString &word) { return isAny(word, nobody + jobs()); });
        return named;
    }

    const HubLists &m_lists;
    RecipientFor m_what;
    const Found &m_found;
};

// One or several of a kind, as a word of its own.
QRegularExpression wholeWord(const QString &label)
{
    QString pattern = QRegularExpression::escape(label);
    pattern.replace(QLatin1String("\\-"), QLatin1String("[- ]")).replace(QLatin1String("\\ "), QLatin1String("[- ]"));
    return QRegularExpression(QStringLiteral("(?<!\\w)%1s?(?!\\w)").arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// "GP", "GPs", "mental health team" within what was said; the earliest of all kinds, and the longest of these.
std::optional<Found> kindWithin(const QString &said, const HubLists &lists)
{
    std::optional<Found> best;
    qsizetype at = 0;
    qsizetype length = 0;
    for (const ListWord &word : offeredWords(lists, HubList::RecipientKinds)) {
        for (const QString &label : {word.shortLabel, word.longLabel, word.code}) {
            const auto match = label.isEmpty() ? QRegularExpressionMatch() : wholeWord(label).match(said);
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
    for (const Relation &one : relations()) {
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

/// Whether two are meant by what was typed: "my mum and dad", "my GP, housing", "everyone except my GP".
class TwoMeant
{
public:
    /// `kind` is what was said before a colon, where it was; "housing: Brown and Sons" is one.
    TwoMeant(const HubLists &lists, RecipientFor what, const QString &kind)
        : m_lists(lists)
        , m_what(what)
        , m_kind(kind)
        , m_isWork(!kind.isEmpty() && !isTheirOwn(kind))
    {
    }

    bool isIn(const QString &text) const
    {
        const std::vector<Piece> pieces = piecesOf(text);
        QString kind = m_kind;
        QStringList relation;
        for (const Piece &piece : pieces) {
            const auto found = kindOf(piece.words);
            const bool bare = isBare(piece.words, found);
            const bool everyone = std::any_of(piece.words.begin(), piece.words.end(),
                [](const QString &word) { return isAny(word, everybody()); });
            if (pieces.size() > 1 && bare && (piece.besideConnective || (everyone && !found)))
                return true;
            if (!found)
                continue;
            // No sister is called "Jane and Tom", and a firm may be.
            if (piece.besideConnective && m_kind.isEmpty() && isTheirOwn(found->kind))
                return true;
            const bool another = !kind.isEmpty() && kind != found->kind;
            // "council: Housing" is part of the council to agree with; a promise would stand against neither.
            const bool alone = bare && (m_what == RecipientFor::Promise || &piece != &pieces.front());
            if (another && (!m_isWork || piece.besideConnective || alone))
                return true;
            kind = m_isWork ? m_kind : found->kind;
            const QStringList codes = isTheirOwn(found->kind) ? codesIn(piece.words) : QStringList();
            if (!relation.isEmpty() && !codes.isEmpty() && relation != codes)
                return true;
            relation = codes.isEmpty() ? relation : codes;
        }
        return false;
    }

private:
    struct Piece {
        QStringList words;
        bool besideConnective = false; ///< "and" rather than a comma
    };

    std::vector<Piece> piecesOf(const QString &text) const
    {
        std::vector<Piece> pieces(1);
        for (const QString &word : signsOf(text)) {
            const bool joins = word == u'&' || word == u'+' || isAny(word, connectives());
            if (!joins && word != u',') {
                pieces.back().words << word;
                continue;
            }
            pieces.back().besideConnective |= joins;
            pieces.push_back({{}, joins});
        }
        return pieces;
    }

    // The words, and each sign that parts two by itself. A kind may hold a connective: "Work or learning".
    QStringList signsOf(QString text) const
    {
        // The Arabic "and" is written as one with the word that follows.
        constexpr QChar waw(0x0648);
        for (const ListWord &kind : offeredWords(m_lists, HubList::RecipientKinds)) {
            for (const QString &label : {kind.longLabel, kind.shortLabel}) {
                if (label.isEmpty())
                    continue;
                text.replace(wholeWord(waw + label), waw + QStringLiteral(" ") + kind.code);
                if (label.contains(u' '))
                    text.replace(wholeWord(label), kind.code);
            }
        }
        QStringList signs;
        for (QString word : parted(text.replace(u',', QLatin1String(" , ")).replace(u';', QLatin1String(" & ")))) {
            const bool isRelation = relationCodes(word).has_value();
            if (!isRelation && word.startsWith(waw) && relationCodes(word.mid(1)) && !m_isWork)
                word.insert(1, u' ');
            signs << parted(isRelation ? word : word.replace(u'/', QLatin1String(" & ")));
        }
        return signs;
    }

    // Beside a kind of work, "Sons" is a name, and "my sons" are not.
    std::optional<Found> kindOf(const QStringList &words) const
    {
        if (m_kind.isEmpty())
            return kindIn(words.join(u' '), m_lists);
        const auto within = kindWithin(after(words, smallWords()).join(u' '), m_lists);
        if (within || words.isEmpty())
            return within;
        if (m_isWork)
            return isAny(words.front(), smallWords()) ? everydayWord(after(words, smallWords()).join(u' ')) : std::nullopt;
        return codesIn(words).isEmpty() ? std::nullopt : std::optional(Found{m_kind, {}, {}});
    }

    // Whether it says no name.
    bool isBare(const QStringList &words, const std::optional<Found> &found) const
    {
        QStringList nobody = smallWords() + besideKinds();
        if (!m_isWork)
            nobody += jobs() + houses();
        if (found)
            nobody += found->kindWords;
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return isAny(word, nobody) || (found && isTheirOwn(found->kind) && relationCodes(word));
        });
    }

    static QStringList codesIn(const QStringList &words)
    {
        QStringList codes;
        for (const QString &word : words)
            codes += relationCodes(word).value_or(QStringList());
        return codes;
    }

    const HubLists &m_lists;
    RecipientFor m_what;
    QString m_kind;
    bool m_isWork;
};

} // namespace

// What is shown and copied holds marks around each name; and Arabic has a comma of its own.
static QString asTyped(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x060C), u',').simplified();
}

// As it is shown: "City Housing (Housing)" is "Housing: City Housing", and "Jo, City Housing (Housing)" the same with Jo.
static QString kindFirst(const QString &text, const HubLists &lists)
{
    static const QRegularExpression shown(QStringLiteral("^(.+) \\(([^()]+)\\)$"));
    const auto match = shown.match(text);
    const bool saysKind = match.hasMatch() && !match.captured(1).contains(u':')
        && codeMeant(lists, HubList::RecipientKinds, match.captured(2));
    if (!saysKind)
        return text;
    QStringList said = match.captured(1).split(u',');
    if (said.size() == 2)
        said.swapItemsAt(0, 1);
    return match.captured(2) + QStringLiteral(": ") + said.join(QStringLiteral(", ")).simplified();
}

Result<Recipient> recipientMeant(const QString &typed, const HubLists &lists, RecipientFor what)
{
    QString text = kindFirst(asTyped(typed), lists);
    if (what == RecipientFor::Promise)
        // As it is shown: "Dr Smith (GP)".
        text = text.replace(u'(', u' ').replace(u')', u' ').simplified();
    if (what == RecipientFor::Promise && isAny(after(parted(text), smallWords()).join(u' '), everybody()))
        return Recipient{};
    const qsizetype colon = text.indexOf(u':');
    if (const auto code = codeMeant(lists, HubList::RecipientKinds, colon < 0 ? text : text.left(colon))) {
        if (colon >= 0 && TwoMeant(lists, what, *code).isIn(text.mid(colon + 1)))
            return Error::Kind::TwoRecipients;
        const QString label = shortWord(lists, HubList::RecipientKinds, *code).toLower();
        return Placing(lists, what, {*code, colon < 0 ? QString() : text.mid(colon + 1), parted(label) << *code}).placed();
    }
    auto found = kindIn(colon < 0 ? text : text.left(colon), lists);
    if (!found)
        return Error::Kind::RecipientMissing;
    const bool two = colon >= 0 && TwoMeant(lists, what, found->kind).isIn(text.mid(colon + 1));
    if (two || TwoMeant(lists, what, {}).isIn(text.left(colon < 0 ? text.size() : colon)))
        return Error::Kind::TwoRecipients;
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
        const auto one = std::find_if(relations().begin(), relations().end(),
            [&](const Relation &relation) { return word == QLatin1String(relation.codes); });
        words << (one == relations().end() ? word : parted(RecipientReading::tr(one->words)).value(0, word));
    }
    return words.join(u' ');
}

} // namespace hub
