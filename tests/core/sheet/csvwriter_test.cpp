// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csvwriter.h"

#include "core/sharing/csv.h"
#include "tests/support/properties.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

/// Texts made mostly of what a CSV file finds hard, with any other character between.
QString hostileText()
{
    static const QString hard = QStringLiteral("\",;\t\r\n'=+-@ \u00a0\ufeff\uff1d|x1éł");
    QString text;
    const int length = *rc::gen::inRange(0, 12);
    for (int i = 0; i < length; ++i) {
        if (*rc::gen::inRange(0, 8) > 0) {
            text += hard[*rc::gen::inRange(0, int(hard.size()))];
        } else {
            const char32_t c = *rc::gen::suchThat(
                rc::gen::inRange<char32_t>(1, 0x110000), [](char32_t any) { return any < 0xd800 || any > 0xdfff; });
            text += QString::fromUcs4(&c, 1);
        }
    }
    return text;
}

QByteArray written(const std::vector<QStringList> &rows)
{
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.add(row);
    return writer.take();
}

QStringList readBack(const QByteArray &file)
{
    auto reader = CsvReader::open(file);
    REQUIRE(reader);
    const auto record = reader->next();
    REQUIRE(record);
    return *record ? (*record)->cells : QStringList();
}

} // namespace

TEST_CASE("what is written is what is read back, for every text in every cell")
{
    test::forAll("read(write(rows)) == rows", [] {
        std::vector<QStringList> rows(*rc::gen::inRange<size_t>(0, 6));
        for (QStringList &row : rows) {
            for (int cells = *rc::gen::inRange(1, 6); cells > 0; --cells)
                row.append(hostileText());
        }
        auto reader = CsvReader::open(written(rows));
        RC_ASSERT(bool(reader));
        for (size_t i = 0; i <= rows.size(); ++i) {
            const auto record = reader->next();
            RC_ASSERT(bool(record));
            RC_ASSERT(record->has_value() == (i < rows.size()));
            if (i < rows.size())
                RC_ASSERT((*record)->cells == rows[i]);
        }
    });
}

TEST_CASE("no cell of a written file begins like a formula")
{
    test::forAll("guarded text is harmless and comes back", [] {
        const QString text = hostileText();
        const QString guarded = withFormulaGuard(text);
        RC_ASSERT(!u"=+-@\t\r\n"_qs.contains(guarded.isEmpty() ? QChar(u'x') : guarded.front()));
        RC_ASSERT(withoutFormulaGuard(guarded) == text);
    });
    CHECK(written({{u"=SUM(A1:A3)"_qs, u"-"_qs}}) == "\xef\xbb\xbf'=SUM(A1:A3),'-\r\n");
    CHECK(written({{u"'tis"_qs, u"'=1"_qs, u"＝1"_qs}}) == "\xef\xbb\xbf'tis,''=1,'＝1\r\n");
}

TEST_CASE("a file begins with the mark Excel needs, once")
{
    CsvWriter writer;
    writer.add({u"a"_qs});
    CHECK(writer.take()
        == "\xef\xbb\xbf"
           "a\r\n");
    writer.add({u"b"_qs});
    CHECK(writer.take() == "b\r\n");
}

TEST_CASE("cells are quoted where a reader could go wrong and nowhere else")
{
    CHECK(written({{u"a b"_qs, u"a,b"_qs, u"say \"a\""_qs, u"a\nb"_qs, u" a"_qs, u"a;b"_qs}})
        == "\xef\xbb\xbf"
           "a b,\"a,b\",\"say \"\"a\"\"\",\"a\nb\",\" a\",\"a;b\"\r\n");
    CHECK(readBack(written({{u"sep=;"_qs}})) == QStringList{u"sep=;"_qs});
}

TEST_CASE("what no text file can hold becomes the mark of a lost character")
{
    const QString lost{QChar(QChar::ReplacementCharacter)};
    CHECK(readBack(written({{u"a"_qs + QChar(0xd83d), QString(QChar(0))}})) == QStringList{u"a"_qs + lost, lost});
    CHECK(readBack(written({{QStringLiteral("😀")}})) == QStringList{QStringLiteral("😀")});
}
