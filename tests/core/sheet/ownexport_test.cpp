// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/exporttables.h"
#include "tests/core/sheet/sheetfixture.h"
#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

namespace {

const CivilTime london("Europe/London");

/// Words that a spreadsheet finds hard, without what no text file can hold.
QString anyCell()
{
    return *textOf({u";"_qs, u"; "_qs, u"\\"_qs, u"="_qs, u"'"_qs, u"\n"_qs, u"\""_qs, u"Sam"_qs, u"anon"_qs, u"é"_qs});
}

QString writable(QString text)
{
    for (QChar &c : text) {
        if (c.isSurrogate() || c.isNull())
            c = u'x';
    }
    return text;
}

ExportedContact anyContact(int number)
{
    ExportedContact contact;
    contact.code = u"V-"_qs + QString::number(number);
    contact.when.at = {1'700'000'000'000 + *rc::gen::inRange<qint64>(0, 60'000'000'000)};
    contact.when.precision = Precision(*rc::gen::inRange(0, 4));
    if (*rc::gen::arbitrary<bool>()) {
        contact.personCode = u"P-"_qs + QString::number(*rc::gen::inRange(1, 4));
        contact.person = u"Sam"_qs; // several people of one name, told apart by their codes
    }
    contact.kind = {u"drop-in"_qs};
    contact.attendance = {u"came"_qs};
    if (*rc::gen::arbitrary<bool>())
        contact.supports = {{u"peer"_qs}, {u"our own"_qs}};
    if (*rc::gen::arbitrary<bool>())
        contact.feeling = Feeling{u"not-great"_qs};
    if (*rc::gen::arbitrary<bool>())
        contact.minutes = *rc::gen::inRange(1, 1441);
    contact.worker = u"Dee"_qs;
    contact.hub = u"Clarence Street"_qs;
    contact.note = writable(anyCell());
    return contact;
}

ExportedContact contactOf(const UnderstoodSheet &sheet, const UnderstoodRow &visit)
{
    ExportedContact contact;
    contact.code = visit.visitCode;
    contact.when = visit.when;
    if (visit.person) {
        contact.person = sheet.people[*visit.person].shown;
        contact.personCode = sheet.people[*visit.person].code;
    }
    contact.kind = visit.kind.value_or(ContactKind{});
    contact.attendance = visit.attendance.value_or(Attendance{});
    contact.supports = visit.supports;
    contact.feeling = visit.feeling;
    contact.place = visit.place;
    contact.minutes = visit.minutes;
    contact.worker = workerOf(sheet, visit);
    contact.hub = visit.hub;
    contact.note = visit.note;
    return contact;
}

std::vector<QStringList> tableOf(const std::vector<ExportedContact> &contacts)
{
    std::vector<QStringList> rows{contactsTitle({u"For the hub only"_qs}), contactsHeader()};
    for (const ExportedContact &contact : contacts)
        rows.push_back(contactsLine(contact, london));
    return rows;
}

} // namespace

TEST_CASE("an export of contacts reads back as exactly what was written")
{
    forAll("understand(read(write(contacts))) == contacts", [] {
        std::vector<ExportedContact> contacts;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            contacts.push_back(anyContact(i));
        const auto file = readSheet(csvOf(tableOf(contacts)));
        RC_ASSERT(bool(file));
        const auto sheet = understand(*file, starterOptions());
        RC_ASSERT(bool(sheet));
        RC_ASSERT(sheet->visits.size() == contacts.size());
        for (size_t i = 0; i < contacts.size(); ++i)
            RC_ASSERT(contactOf(*sheet, sheet->visits[i]) == contacts[i]);
    });
}

TEST_CASE("a note of nothing but spaces comes back from an export, and counts for nothing in an old sheet")
{
    ExportedContact contact;
    for (const QString &note : {u" "_qs, u"\n"_qs, u"\u2028"_qs}) {
        contact.note = note;
        CHECK(understood(sheetOf(csvOf(tableOf({contact})))).visits.front().note == note);
    }
    const Sheet old = sheetOf("Date,Who,Notes\n8/5/2025,Sam, \n, ,\n");
    REQUIRE(old.records.size() == 2);
    CHECK(old.records.back().cells.size() == 2);
    CHECK(old.blankRows == 1);
}

TEST_CASE("times in an export are those of the hub's clocks, with their offset")
{
    ExportedContact contact;
    contact.when = {london.at(QDate(2025, 5, 8), QTime(15, 22)), Precision::Minute};
    CHECK(contactsLine(contact, london).value(1) == u"2025-05-08T15:22:00+01:00");
}

TEST_CASE("two people of one name stay two when an export comes back")
{
    ExportedContact first;
    first.person = u"Sam"_qs;
    first.personCode = u"P-1"_qs;
    ExportedContact second = first;
    second.personCode = u"P-2"_qs;
    const auto sheet = understood(sheetOf(csvOf(tableOf({first, second}))));
    CHECK(sheet.figures().people == 2);
}

TEST_CASE("a damaged row of an export is left over, and an export of a newer Hubdesk is refused")
{
    auto rows = tableOf({ExportedContact{}, ExportedContact{}});
    rows[2][1] = u"yesterday"_qs;
    const auto sheet = understood(sheetOf(csvOf(rows)));
    CHECK(leftOverOf(sheet) == QStringList{u"3 code-not-understood"_qs});
    CHECK(sheet.visits.size() == 1);
    rows[0][0] = u"hubdesk-contacts-2"_qs;
    CHECK(understand(sheetOf(csvOf(rows)), starterOptions()).error().kind == Error::Kind::FileNewer);
}

TEST_CASE("an understanding can be cancelled")
{
    auto options = starterOptions();
    options.progress = [](size_t, size_t) { return false; };
    auto rows = tableOf(std::vector<ExportedContact>(600));
    CHECK(understand(sheetOf(csvOf(rows)), options).error().kind == Error::Kind::Cancelled);
}

TEST_CASE("a day that has not come yet is left over")
{
    auto options = starterOptions();
    options.lastDay = QDate(2025, 6, 1);
    const auto sheet = understood(sheetOf("Date,Who\n1/6/2025,Sam\n2/6/2025,Kit\n3/6/1925,Ivy\n"), options);
    CHECK(sheet.visits.size() == 1);
    CHECK(leftOverOf(sheet) == QStringList{u"3 date-in-future"_qs, u"4 unlikely-year"_qs});
}

TEST_CASE("a hub's own words are read from a small sheet, by code or by a word that is known")
{
    const auto vocabulary = starterVocabulary();
    const auto lessons
        = readTaughtWords(sheetOf("word,code\nRW goals,goals\nAnxiety mgmt,Skills & understanding\nso-so,not-great\n"),
                          vocabulary);
    REQUIRE(lessons);
    CHECK(*lessons
          == std::vector<TaughtWord>{{u"support-types"_qs, u"RW goals"_qs, u"goals"_qs},
                                     {u"support-types"_qs, u"Anxiety mgmt"_qs, u"skills"_qs},
                                     {u"feelings"_qs, u"so-so"_qs, u"not-great"_qs}});
    CHECK(readTaughtWords(sheetOf("RW goals,golas\n"), vocabulary).error() == Error{Error::Kind::UnknownCode, u"1"_qs});
}
