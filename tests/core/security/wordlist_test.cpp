// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/wordlist.h"

#include <catch2/catch_test_macros.hpp>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace hub;

namespace {

// Every pattern that a slip of one letter could turn the word into: two words within one letter share one.
QSet<QString> slips(const QString &word)
{
    QSet<QString> patterns{word};
    for (qsizetype i = 0; i < word.size(); ++i) {
        patterns.insert(QString(word).replace(i, 1, u'?'));
        patterns.insert(QString(word).remove(i, 1));
    }
    return patterns;
}

// Two words of one length that lack different letters are not one slip apart, though they share what is left.
bool withinOneLetter(const QString &a, const QString &b)
{
    if (a.size() == b.size()) {
        int different = 0;
        for (qsizetype i = 0; i < a.size(); ++i)
            different += a.at(i) != b.at(i);
        return different <= 1;
    }
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    for (qsizetype i = 0; i < longer.size(); ++i) {
        if (QString(longer).remove(i, 1) == shorter)
            return true;
    }
    return false;
}

QStringList tooClose(const QStringList &words)
{
    QHash<QString, QStringList> bySlip;
    QStringList pairs;
    for (const QString &word : words) {
        for (const QString &slip : slips(word)) {
            for (const QString &other : bySlip.value(slip)) {
                if (withinOneLetter(word, other))
                    pairs << other + u'/' + word;
            }
            bySlip[slip] << word;
        }
    }
    return pairs;
}

} // namespace

TEST_CASE("the words are 2,048 distinct ones of three to eight plain letters, in order", "[security][words]")
{
    const QStringList words = wordList();
    CHECK(words.size() == 2048);
    CHECK(QSet<QString>(words.begin(), words.end()).size() == 2048);
    QStringList sorted = words;
    sorted.sort();
    CHECK(sorted == words);
    static const QRegularExpression plain(QStringLiteral("^[a-z]{3,8}$"));
    for (const QString &word : words) {
        CAPTURE(word.toStdString());
        CHECK(plain.match(word).hasMatch());
    }
}

TEST_CASE("a slip of one letter never makes another of the words", "[security][words]")
{
    // First that the check finds each kind of slip.
    CHECK(tooClose({QStringLiteral("lantern"), QStringLiteral("lantirn")}).size() > 0);
    CHECK(tooClose({QStringLiteral("lantern"), QStringLiteral("lanterns")}).size() > 0);
    CHECK(tooClose({QStringLiteral("lantern"), QStringLiteral("antern")}).size() > 0);
    CHECK(tooClose({QStringLiteral("lantern"), QStringLiteral("lannttern")}).isEmpty());
    CHECK(tooClose({QStringLiteral("otter"), QStringLiteral("utters")}).isEmpty());

    CHECK(tooClose(wordList()).join(u' ').toStdString().empty());
}

TEST_CASE("no word is one that a person could meet with dread", "[security][words]")
{
    // The list was read by eye; these are what a later hand must not put in.
    const QSet<QString> never{
        QStringLiteral("needle"),
        QStringLiteral("tablet"),
        QStringLiteral("capsule"),
        QStringLiteral("razor"),
        QStringLiteral("attempt"),
        QStringLiteral("voice"),
        QStringLiteral("vision"),
        QStringLiteral("harm"),
        QStringLiteral("rope"),
        QStringLiteral("ledge"),
        QStringLiteral("leap"),
        QStringLiteral("patient"),
        QStringLiteral("blood"),
        QStringLiteral("knife"),
        QStringLiteral("gun"),
        QStringLiteral("grave"),
        QStringLiteral("widow"),
        QStringLiteral("church"),
        QStringLiteral("devil"),
        QStringLiteral("tory"),
        QStringLiteral("labour"),
        QStringLiteral("drunk"),
        QStringLiteral("slim"),
        QStringLiteral("debt"),
    };
    for (const QString &word : wordList())
        CHECK_FALSE(never.contains(word));
}

TEST_CASE("the list never changes, because two computers compare words of it", "[security][words]")
{
    CHECK(toBytes(blake2b(wordList().join(u'\n').toLatin1())).toHex()
        == "335d09b90cd1ab79c736fb9394f1dd1b06b10546ba5b1d5200de9745332c85ed");
}

TEST_CASE("members are offered four words, leads five, a recovery sheet twelve", "[security][words]")
{
    const QStringList words = wordList();
    for (const OfferedWords how : {OfferedWords::Member, OfferedWords::Lead, OfferedWords::RecoverySheet}) {
        const QStringList offered = offerWords(how).split(u' ');
        CHECK(offered.size() == int(how));
        for (const QString &word : offered)
            CHECK(words.contains(word));
        CHECK(offerWords(how) != offered.join(u' '));
    }
}

TEST_CASE("every word is offered sooner or later, the first and the last too", "[security][words]")
{
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        for (const QString &word : offerWords(OfferedWords::RecoverySheet).split(u' '))
            seen.insert(word);
    }
    // 24,000 draws of 2,048: about one word in a hundred thousand stays out.
    CHECK(seen.size() > 2040);
    CHECK((seen.contains(wordList().first()) || seen.contains(wordList().last())));
}

TEST_CASE("six words say the first 66 bits of a hash", "[security][words]")
{
    const QStringList words = wordList();
    CHECK(sixWords({}) == QStringList(6, words.first()).join(u' '));
    Hash32 ones;
    ones.fill(0xff);
    CHECK(sixWords(ones) == QStringList(6, words.last()).join(u' '));

    // 00000000001 00000000010 00000000011 00000000100 00000000101 00000000110, then anything.
    Hash32 counting{0x00, 0x20, 0x08, 0x01, 0x80, 0x40, 0x0a, 0x01, 0x80};
    QStringList expected;
    for (int i = 1; i <= 6; ++i)
        expected << words.at(i);
    CHECK(sixWords(counting) == expected.join(u' '));

    // Each of the 66 bits changes the words, none of the others does.
    for (size_t bit = 0; bit < 256; ++bit) {
        Hash32 other{};
        other[bit / 8] = quint8(0x80 >> (bit % 8));
        CHECK((sixWords(other) != sixWords({})) == (bit < 66));
    }
}
