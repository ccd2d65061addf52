// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"
#include "core/rules/soundkey.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

static QString key(const char *utf8)
{
    return soundKey(foldName(QString::fromUtf8(utf8)));
}

TEST_CASE("names that sound alike have one key")
{
    using Group = std::vector<const char *>;
    const std::vector<Group> groups{
        {"Sian", "Siân", "Shan"},
        {"Sean", "Shaun", "Shawn"},
        {"Priya", "Priyah", "Pria"},
        {"Steven", "Stephen", "Steffen"},
        {"Catherine", "Kathryn", "Katherine", "Cathrin"},
        {"Mohammed", "Muhammad", "Mohamed", "Mohd"},
        {"Jon", "John"},
        {"Nuala", "Noola"},
        {"Ffion", "Fion"},
        {"Agnieszka", "Agneshka"},
        {"Wisniewska", "Wiśniewska", "Vishnievska"},
        {"Michael", "Micheal", "Mikael"},
        {"Rhys", "Rees", "Reece"},
        {"Hugh", "Huw"},
        {"Meghan", "Megan", "Meghann"},
        {"Zoe", "Zoë", "Zoey"},
        {"Geoffrey", "Jeffrey", "Jeffery"},
        {"Philip", "Filip", "Phillip"},
        {"Stuart", "Stewart"},
        {"Lewis", "Louis"},
        {"Siobhan", "Shivaun"},
        {"Sarah", "Sara", "Saira"},
        {"Anthony", "Antony"},
        {"Aisha", "Ayesha"},
        {"Hussain", "Hussein", "Hossain"},
        {"McDonald", "MacDonald"},
        {"O'Brien", "OBrien", "O’Brian"},
        {"Knight", "Night"},
        {"Vaughan", "Vaughn"},
        {"Schmidt", "Schmitt"},
        {"Xavier", "Zavier"},
        {"Bridget", "Bridjet"},
    };
    for (const Group &group : groups) {
        for (const char *name : group) {
            CAPTURE(group.front(), name, key(name));
            CHECK(key(name) == key(group.front()));
        }
    }
}

TEST_CASE("names that only look alike keep keys of their own")
{
    using Pair = std::pair<const char *, const char *>;
    const std::vector<Pair> pairs{{"Sam", "Tim"}, {"Dana", "Dan"}, {"Jane", "John"}, {"Mia", "May"}, {"Maya", "May"},
        {"Lee", "Leo"}, {"Lee", "Leah"}, {"Michael", "Michelle"}, {"Sian", "Sean"}, {"Sara", "Zara"},
        {"Julia", "Julie"}, {"Kit", "Kat"}, {"Bev", "Dev"}, {"Sophie", "Sofa"}, {"Tomasz", "Toma"}, {"Priya", "Prue"}};
    for (const auto &[one, other] : pairs) {
        CAPTURE(one, other, key(one));
        CHECK(key(one) != key(other));
    }
}

TEST_CASE("a key is written in letters that anyone can read back")
{
    CHECK(key("Catherine") == QStringLiteral("KATRN"));
    CHECK(key("Dana") == QStringLiteral("DANA"));
    CHECK(key("Agnieszka") == QStringLiteral("AGNXKA"));
    CHECK(key("").isEmpty());
    CHECK(key("😀 12").isEmpty());
}

TEST_CASE("the beginning of a sound may become the whole one")
{
    const Sound whole = soundOf(u"katherine");
    CHECK(soundOf(u"cathr").begins(whole));
    CHECK(soundOf(u"kathe").begins(whole));
    CHECK_FALSE(soundOf(u"katherinesx").begins(whole));
    CHECK_FALSE(soundOf(u"dath").begins(whole));
    CHECK_FALSE(Sound().begins(whole));
    // The last a of "dana" may yet be the one in the middle of "danaher".
    CHECK(soundOf(u"dana").begins(soundOf(u"danaher")));
}

TEST_CASE("any word has a sound of at most twelve codes, the same when read twice")
{
    forAll("soundOf(any text)", [] {
        const QString word = foldName(*anyText());
        const Sound sound = soundOf(word);
        RC_ASSERT(sound.length <= Sound::maxLength);
        RC_ASSERT(sound.stem <= sound.length);
        RC_ASSERT(soundKey(word).size() == sound.length);
        RC_ASSERT(sound == soundOf(word));
    });
    forAll("soundOf(any letters)", [] {
        const auto letters = *rc::gen::container<std::string>(rc::gen::inRange('a', '{'));
        const QString word = QString::fromLatin1(letters.c_str());
        const QString letterKey = soundKey(word);
        RC_ASSERT(letterKey.size() <= Sound::maxLength);
        RC_ASSERT(!letterKey.contains(u' '));
    });
}
