// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

#include <thread>

using namespace hub;
using namespace hub::test;

static QString folded(const char *utf8)
{
    return foldName(QString::fromUtf8(utf8));
}

TEST_CASE("folding puts aside case, accents and spaces")
{
    CHECK(folded("Siân Pryce") == QStringLiteral("sian pryce"));
    CHECK(folded("  SIAN\t pryce \n") == QStringLiteral("sian pryce"));
    CHECK(folded("Łukasz Żółć") == QStringLiteral("lukasz zolc"));
    CHECK(folded("Øyvind Straße Æthel") == QStringLiteral("oyvind strasse aethel"));
    CHECK(folded("Đorđe İbrahim Işık") == QStringLiteral("dorde ibrahim isik"));
    CHECK(folded("José Zoë Renée") == QStringLiteral("jose zoe renee"));
    CHECK(folded("Татьяна") == QStringLiteral("tatana"));
    CHECK(folded("李娜") == QStringLiteral("li na"));
    CHECK(folded("प्रिया") == QStringLiteral("priya"));
    CHECK(folded("") == QString());
    CHECK(folded(" \t\n ") == QString());
}

TEST_CASE("an accent typed apart, a ligature and wide letters fold like the everyday form")
{
    CHECK(folded("Sia\u0302n") == QStringLiteral("sian"));
    CHECK(folded("ﬁona") == QStringLiteral("fiona"));
    CHECK(folded("Ｓａｍ\u3000Ｏ") == QStringLiteral("sam o"));
}

TEST_CASE("typographic apostrophes and dashes are the typed ones")
{
    for (const char *written : {"O'Brien", "O’Brien", "O‘Brien", "O`Brien", "O´Brien", "OʼBrien", "O′Brien"})
        CHECK(folded(written) == QStringLiteral("o'brien"));
    for (const char *written : {"Grace A-B", "Grace A–B", "Grace A—B", "Grace A‐B", "Grace A‑B", "Grace A−B"})
        CHECK(folded(written) == QStringLiteral("grace a-b"));
}

TEST_CASE("what cannot be seen makes no other name")
{
    CHECK(folded("Sam\u200B Oka\u00ADfor\u202E") == QStringLiteral("sam okafor"));
    CHECK(foldName(QStringLiteral("S\u0007am\u007F")) == QStringLiteral("sam"));
    CHECK(foldName(QStringLiteral("Sam\u00A0\u2003O")) == QStringLiteral("sam o"));
}

TEST_CASE("what has no Latin form stays")
{
    CHECK(folded("😀 Sam") == QString::fromUtf8("😀 sam"));
    CHECK(folded("Kit (Tuesday) 2") == QStringLiteral("kit (tuesday) 2"));
}

TEST_CASE("names are the same after folding, but two names of nothing are not")
{
    CHECK(sameAfterFolding(QStringLiteral("sam okafor"), QStringLiteral("Sam  Okafor ")));
    CHECK_FALSE(sameAfterFolding(QStringLiteral("Sam"), QStringLiteral("Sam O")));
    CHECK_FALSE(sameAfterFolding(QString(), QString()));
    CHECK_FALSE(sameAfterFolding(QStringLiteral(" "), QStringLiteral("\u200B")));
}

TEST_CASE("folding twice is folding once, for any text")
{
    forAll("fold(fold(x)) == fold(x)", [] {
        const QString once = foldName(*anyText());
        RC_ASSERT(foldName(once) == once);
    });
}

TEST_CASE("every single character folds to a fixed point without spaces at its ends")
{
    for (char32_t c = 1; c < 0x20000; c += c < 0x3400 ? 1 : 41) {
        const QString once = foldName(QString::fromUcs4(&c, 1));
        const QString again = foldName(once);
        if (again != once || once != once.simplified()) {
            CAPTURE(uint(c), once, again);
            FAIL();
        }
    }
}

TEST_CASE("the short way for plain letters gives what ICU gives")
{
    forAll("fold(ascii) == fold(ascii + é) without the e", [] {
        const auto ascii = *rc::gen::container<std::string>(rc::gen::inRange<char>(0x01, 0x7F));
        const QString name = QString::fromLatin1(ascii.c_str());
        const QString longWay = foldName(name + QStringLiteral("xé"));
        RC_ASSERT(foldName(name + QStringLiteral("xe")) == longWay);
    });
}

TEST_CASE("folding works in several threads at once")
{
    std::vector<std::thread> threads;
    std::array<bool, 4> right{};
    for (size_t t = 0; t < right.size(); ++t) {
        threads.emplace_back([&right, t] {
            right[t] = true;
            for (int i = 0; i < 500; ++i)
                right[t] = right[t] && folded("Łukasz Żółć") == QStringLiteral("lukasz zolc");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(right == std::array<bool, 4>{true, true, true, true});
}

TEST_CASE("hidden and turning characters are shown as marks, ordinary names untouched")
{
    CHECK(visibleName(QStringLiteral("Sam\u202Erofako")) == QStringLiteral("Sam\u2423rofako"));
    CHECK(visibleName(QStringLiteral("Sam\n\u0000")) == QStringLiteral("Sam\u240A\u2400"));
    CHECK(visibleName(QStringLiteral("Sam\u007F\u2066")) == QStringLiteral("Sam\u2421\u2423"));
    CHECK(visibleName(QString(QChar(0xD800))) == QStringLiteral("\u2423"));
    for (const char *name : {"Siân Pryce", "O’Brien", "李娜", "محمد", "👩‍👧 Mum", "नि‍ल"})
        CHECK(visibleName(QString::fromUtf8(name)) == QString::fromUtf8(name));
}

TEST_CASE("a shown name holds nothing that is hidden, for any text")
{
    forAll("visible(x) has no controls and is stable", [] {
        const QString shown = visibleName(*anyText());
        for (const QChar c : shown) {
            RC_ASSERT(c.category() != QChar::Other_Control);
            RC_ASSERT(c.category() != QChar::Other_Format || c == QChar(0x200C) || c == QChar(0x200D));
        }
        RC_ASSERT(visibleName(shown) == shown);
    });
}
