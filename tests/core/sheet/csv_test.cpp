// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csv.h"
#include "core/sharing/sheetfile.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

using Rows = std::vector<QStringList>;

/// Every row of the file, or none after an error; the file must be readable.
Rows rowsOf(const QByteArray &file)
{
    auto reader = CsvReader::open(file);
    REQUIRE(reader);
    Rows rows;
    while (true) {
        auto record = reader->next();
        REQUIRE(record);
        if (!*record)
            return rows;
        CHECK((*record)->row == int(rows.size()) + 1);
        rows.push_back((*record)->cells);
    }
}

Error errorOf(const QByteArray &file, const CsvLimits &limits = {})
{
    auto reader = CsvReader::open(file, limits);
    if (!reader)
        return reader.error();
    while (true) {
        auto record = reader->next();
        if (!record) {
            const auto after = reader->next();
            REQUIRE(after);
            CHECK_FALSE(*after);
            return record.error();
        }
        REQUIRE(*record);
    }
}

QByteArray utf16(const QString &text, bool little)
{
    QByteArray bytes = little ? "\xff\xfe" : "\xfe\xff";
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

const QStringList renee{QStringLiteral("Renée"), QStringLiteral("“£2”")};

} // namespace

TEST_CASE("Windows-1252, UTF-8 and UTF-16 give the same words")
{
    CHECK(rowsOf("Ren\xe9"
                 "e,\x93\xa3"
                 "2\x94\r\n")
        == Rows{renee});
    CHECK(rowsOf("Renée,“£2”\r\n") == Rows{renee});
    CHECK(rowsOf("\xef\xbb\xbfRenée,“£2”\r\n") == Rows{renee});
    CHECK(rowsOf(utf16(QStringLiteral("Renée\t“£2”\r\n"), true)) == Rows{renee});
    CHECK(rowsOf(utf16(QStringLiteral("Renée\t“£2”\r\n"), false)) == Rows{renee});
}

TEST_CASE("every byte of Windows-1252 stands for what the standard's table says")
{
    QByteArray all;
    for (int byte = 0x80; byte <= 0xff; ++byte)
        all += char(byte);
    CHECK(fromWindows1252(all.left(32)) == QStringLiteral("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"));
    CHECK(fromWindows1252(all.mid(32)) == QString::fromLatin1(all.mid(32)));
}

TEST_CASE("one letter that is no UTF-8 makes an unmarked file Windows-1252, and a marked one keeps its other cells")
{
    CHECK(rowsOf("Jos\xe9,A\n") == Rows{{QStringLiteral("José"), QStringLiteral("A")}});
    CHECK(rowsOf("\xef\xbb\xbfRenée,Jos\xe9\n") == Rows{{QStringLiteral("Renée"), QStringLiteral("José")}});
}

TEST_CASE("a character outside the basic plane survives UTF-16")
{
    CHECK(rowsOf(utf16(QStringLiteral("😀\tb"), true)) == Rows{{QStringLiteral("😀"), QStringLiteral("b")}});
}

TEST_CASE("rows end with CR, LF or CRLF, and the last one need not end")
{
    const Rows expected{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    CHECK(rowsOf("a,b\nc,d") == expected);
    CHECK(rowsOf("a,b\rc,d\r") == expected);
    CHECK(rowsOf("a,b\r\nc,d\r\n") == expected);
}

TEST_CASE("a line break inside quotes is kept, and the rows after it keep the numbers a spreadsheet shows")
{
    CHECK(rowsOf("a,\"b\r\nc\nd\"\r\ne,f\r\n") == Rows{{u"a"_qs, u"b\r\nc\nd"_qs}, {u"e"_qs, u"f"_qs}});
}

TEST_CASE("blank lines are rows, and a delimiter at the end begins an empty cell")
{
    CHECK(rowsOf("a,\n\n,b") == Rows{{u"a"_qs, {}}, {QString()}, {QString(), u"b"_qs}});
}

TEST_CASE("quotes are doubled inside quotes, and ordinary inside other cells")
{
    CHECK(rowsOf("\"Said \"\"no\"\"\",5\" nail\n\"\",\"\"\"\"\n")
        == Rows{{u"Said \"no\""_qs, u"5\" nail"_qs}, {QString(), u"\""_qs}});
    CHECK(rowsOf("\"Big\" Dave,x\n") == Rows{{u"Big Dave"_qs, u"x"_qs}});
}

TEST_CASE("semicolons and tabs are seen as delimiters, and lists inside cells are not")
{
    CHECK(rowsOf("d;w\n1,5;\"x;y\"\n2,5;z\n")[1] == QStringList{u"1,5"_qs, u"x;y"_qs});
    CHECK(rowsOf("d\tw, v\n1\tx; y\n")[0] == QStringList{u"d"_qs, u"w, v"_qs});
    CHECK(rowsOf("date,who,what\n1/5,Sam,ASC; carers; goals\n2/5,Kit,ASC; carers; goals\n")[1]
        == QStringList{u"1/5"_qs, u"Sam"_qs, u"ASC; carers; goals"_qs});
    CHECK(rowsOf("who,what\nSam,\"a;b;c;d\"\nKit,\"a;b;c;d\"\n")[1] == QStringList{u"Sam"_qs, u"a;b;c;d"_qs});
}

TEST_CASE("Excel's sep line is an order, not a row")
{
    CHECK(rowsOf("sep=;\r\na,b;c\r\n") == Rows{{u"a,b"_qs, u"c"_qs}});
    CHECK(rowsOf("\"sep=;\"\na\n") == Rows{{u"sep=;"_qs}, {u"a"_qs}});
    CHECK(rowsOf("sep=x\n").size() == 1);
}

TEST_CASE("a quote that never closes is refused with the row it begins in")
{
    CHECK(errorOf("a,b\nc,\"d\ne,f\n") == Error{Error::Kind::QuoteUnclosed, u"2"_qs});
    CHECK(errorOf("\"") == Error{Error::Kind::QuoteUnclosed, u"1"_qs});
}

TEST_CASE("a quote that the next quoted cell would close is refused, not read as one mangled row")
{
    CHECK(errorOf("a,b\nc,\"d\ne,f\ng,\"h, i\"\n") == Error{Error::Kind::QuoteUnclosed, u"2"_qs});
}

TEST_CASE("what is no text is no table")
{
    CHECK(errorOf(QByteArray("PK\x03\x04\0\0", 6)).kind == Error::Kind::NotATable);
    CHECK(errorOf(QByteArray("a,b\n\0,c\n", 8)).kind == Error::Kind::NotATable);
    CHECK(errorOf(QByteArray("\xff\xfe"
                             "a\0\0\0",
                      6))
              .kind
        == Error::Kind::NotATable);
}

TEST_CASE("a UTF-16 file cut in the middle of a character is damaged")
{
    CHECK(errorOf(QByteArray("\xff\xfe"
                             "a\0b",
                      5))
              .kind
        == Error::Kind::FileDamaged);
}

TEST_CASE("each limit is refused by its own name and one less is read")
{
    CsvLimits limits;
    limits.bytes = 8;
    limits.cellLength = 3;
    limits.columns = 4;
    limits.rows = 3;
    CHECK(errorOf("aaa,bbb\nc", limits).kind == Error::Kind::FileTooLarge);
    CHECK(errorOf("a\naaaa", limits) == Error{Error::Kind::CellTooLong, u"2"_qs});
    CHECK(errorOf("\"aaaa\"", limits).kind == Error::Kind::CellTooLong);
    CHECK(errorOf("\n,,,,", limits) == Error{Error::Kind::TooManyColumns, u"2"_qs});
    CHECK(errorOf("\n\n\n\n", limits) == Error{Error::Kind::TooManyRows, u"4"_qs});
    for (const QByteArray &allowed :
        {QByteArray("aaa,bbb\n"), QByteArray("\"aaa\""), QByteArray(",,,"), QByteArray("\n\n\n")})
        CHECK(readSheet(allowed, limits));
    limits.cells = 2;
    CHECK(readSheet("a,b\n", limits));
    CHECK(readSheet("a\nb,c", limits).error() == Error{Error::Kind::TooManyRows, u"2"_qs});
}

TEST_CASE("a sheet has its rows with their numbers, without blank ones and without empty cells at the end")
{
    const auto sheet = readSheet("a,b,,\n, ,,\n\nc,,d,\n");
    REQUIRE(sheet);
    CHECK(sheet->records == std::vector<SheetRecord>{{1, {u"a"_qs, u"b"_qs}}, {4, {u"c"_qs, {}, u"d"_qs}}});
    CHECK(sheet->blankRows == 2);
}

TEST_CASE("an empty file has no rows")
{
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\xef\xbb\xbf").empty());
    CHECK(rowsOf("\xff\xfe").empty());
}

TEST_CASE("a device is read up to the limit and not beyond it")
{
    QByteArray bytes(100, 'a');
    QBuffer buffer(&bytes);
    const auto all = readCapped(buffer, 100);
    REQUIRE(all);
    CHECK(*all == bytes);
    buffer.seek(0);
    CHECK(readCapped(buffer, 99).error().kind == Error::Kind::FileTooLarge);
}
