// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recipients.h"

#include "core/rules/names.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace hub {

static const RecipientKind somebodyElse{QStringLiteral("somebody-else")};
static const RecipientKind carer{QStringLiteral("carer")};

// "gp: Priory" and "gp: , Priory" were said in the same words: where they were put narrows nothing.
static bool saidAlike(const Recipient &agreed, const Recipient &asked)
{
    if (!agreed.organisation.isEmpty() && !agreed.name.isEmpty())
        return false;
    return (asked.organisation.isEmpty() || asked.name.isEmpty())
        && sameAfterFolding(agreed.organisation + agreed.name, asked.organisation + asked.name);
}

bool reaches(const Recipient &agreed, const Recipient &asked)
{
    // An agreement with nobody named is with nobody.
    if (agreed.isEverybody() || agreed.kind != asked.kind)
        return false;
    if (agreed.person && agreed.person != asked.person)
        return false;
    if (saidAlike(agreed, asked))
        return true;
    if (!agreed.organisation.isEmpty() && !sameAfterFolding(agreed.organisation, asked.organisation))
        return false;
    return agreed.name.isEmpty() || sameAfterFolding(agreed.name, asked.name);
}

namespace {

/// The words of an organisation or a name, folded, and those of them that tell one from another: not the kind said once
/// more ("Priory GP"), nor what is short for a word ("Dr", "Mrs", "J").
struct Words {
    QStringList all;
    QStringList telling;

    bool isEmpty() const { return all.isEmpty(); }
};

} // namespace

static QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldName(text) + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (c != u'\'' && !word.isEmpty())
            words << std::exchange(word, QString());
    }
    return words;
}

static bool isShortForAWord(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return c >= u'a' && c <= u'z' && !QStringLiteral("aeiouy").contains(c);
    });
}

static Words tellingOf(QStringList all, const RecipientKind &kind)
{
    const QStringList ofKind = kind.text.split(u'-');
    QStringList besideKind = all;
    besideKind.removeIf([&](const QString &word) { return ofKind.contains(word); });
    QStringList telling = besideKind;
    telling.removeIf(isShortForAWord);
    return {std::move(all), telling.isEmpty() ? besideKind : telling};
}

static bool allIn(const QStringList &few, const QStringList &many)
{
    return std::all_of(few.begin(), few.end(), [&](const QString &word) { return many.contains(word); });
}

// "Jane", "Jane Smith" and "Mrs Smith" may be one, and who is not named may be anybody.
static bool mayBeOne(const Words &a, const Words &b)
{
    return allIn(a.telling, b.telling) || allIn(b.telling, a.telling) || allIn(a.all, b.all) || allIn(b.all, a.all);
}

static bool sameWords(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && (allIn(a, b) || allIn(b, a));
}

static bool bothNameOne(const Words &a, const Words &b)
{
    return sameWords(a.telling, b.telling) || sameWords(a.all, b.all);
}

// People of somebody's own, whom another calls a friend or a carer; everybody else is met at work.
static bool isTheirOwn(const RecipientKind &kind)
{
    return kind == carer || kind.text == QLatin1String("family") || kind.text == QLatin1String("friend");
}

// Whoever cares for somebody may be family or a friend; who is neither of the kinds there are may be anybody.
static bool mayBeSameKind(const RecipientKind &a, const RecipientKind &b)
{
    const auto mayBeAny = [](const RecipientKind &kind) { return kind.isEmpty() || kind == somebodyElse; };
    return a == b || mayBeAny(a) || mayBeAny(b) || (a == carer && isTheirOwn(b)) || (b == carer && isTheirOwn(a));
}

namespace {

/// Whom somebody named, in words to compare.
struct Naming {
    explicit Naming(const Recipient &recipient)
        : kind(recipient.kind)
        , house(tellingOf(wordsOf(recipient.organisation), kind))
        , name(tellingOf(wordsOf(recipient.name), kind))
        , whole(tellingOf(house.all + name.all, kind))
    {
    }

    RecipientKind kind;
    Words house;
    Words name;
    Words whole;
};

} // namespace

// Whoever is named by both is meant by both, wherever in it their words were put.
static bool namesTheSame(const Naming &promised, const Naming &asked)
{
    if (mayBeSameKind(promised.kind, asked.kind))
        return bothNameOne(promised.whole, asked.whole);
    // One organisation under two kinds ("council", "housing") is still one.
    if (bothNameOne(promised.house, asked.house) && mayBeOne(promised.name, asked.name))
        return true;
    if (!sameWords(promised.whole.all, asked.whole.all))
        return false;
    // A sister called Jo is not the Jo at City Housing, unless nothing but that is said of either.
    return isTheirOwn(promised.kind) == isTheirOwn(asked.kind)
        || (allIn(promised.whole.all, asked.whole.all) && allIn(asked.whole.all, promised.whole.all));
}

bool standsAgainst(const Recipient &promised, const Recipient &asked)
{
    if (promised.isEverybody() || asked.isEverybody())
        return true;
    if (promised.person && asked.person)
        return promised.person == asked.person;
    const Naming never(promised);
    const Naming whom(asked);
    if (namesTheSame(never, whom))
        return true;
    // One person's friend is another's carer, where it is said who; who only says "my friends" means no family.
    const bool bothNamed = !never.name.isEmpty() && !whom.name.isEmpty();
    const bool bothTheirOwn = isTheirOwn(never.kind) && isTheirOwn(whom.kind);
    if (!mayBeSameKind(never.kind, whom.kind) && !(bothNamed && bothTheirOwn))
        return false;
    // What is empty is everybody there, and so in both of them.
    if (mayBeOne(never.house, whom.house) && mayBeOne(never.name, whom.name))
        return true;
    return (bothNameOne(never.house, whom.name) && mayBeOne(never.name, whom.house))
        || (bothNameOne(never.name, whom.house) && mayBeOne(never.house, whom.name));
}

} // namespace hub
