// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bringin/bringindesk.h"
#include "tests/ui/lint.h"
#include "ui/widgets/progressrow.h"

#include <QProgressBar>
#include <QPushButton>

using namespace hub;
using namespace hub::test;

TEST_CASE("the old sheet comes in by keyboard: its path and Enter, a look, Ctrl+Enter")
{
    BringInDesk desk;
    desk.readFile(oldSheet);
    CHECK(desk.read("sheetFigure") == QLatin1String("241 of 244 rows were understood."));
    const QString lines = desk.read("sheetLines");
    for (const char *line : {"239 visits, 60 of them not linked to a person", "26 people and 6 workers by name",
                             "2 entered twice and counted once: rows 11, 136", "row 248: a line of totals"}) {
        INFO(line);
        CHECK(lines.contains(QLatin1String(line)));
    }
    CHECK(desk.read("sheetOutlook") == QLatin1String("It would bring in 239 visits, 26 people new here, 5 workers."));
    CHECK(desk.visits() == 0);
    desk.bringIn();
    CHECK(desk.visits() == 239);
    CHECK(desk.people() == 26); // and five workers, as Dee works here already
    CHECK(desk.read("undoLine") == QLatin1String("Brought in 239 visits, 26 people new here, 5 workers."));
    CHECK(desk.find("sheetPath"));
}

TEST_CASE("what was understood stands beside what stood there, row by row")
{
    BringInDesk desk;
    desk.readFile(oldSheet);
    CHECK(desk.cell("rowsTable", 0, 0) == QLatin1String("3"));
    CHECK(desk.cell("rowsTable", 0, 1) == QLatin1String("8 May 2025 3:22pm"));
    CHECK(desk.cell("rowsTable", 0, 2) == QLatin1String("Sam O"));
    CHECK(desk.cell("rowsTable", 0, 3) == QLatin1String("Social care"));
    CHECK(desk.cell("rowsTable", 0, 4) == QLatin1String("Dee, 90 minutes"));
    CHECK(desk.cell("rowsTable", 0, 6).startsWith(QLatin1String("8/5/2025 | 3:22pm | Sam O | ASC")));
    CHECK(desk.cell("rowsTable", 1, 2) == QLatin1String("someone"));
    CHECK(desk.cell("leftOverTable", 0, 0) == QLatin1String("23"));
    CHECK(desk.cell("leftOverTable", 0, 1) == QLatin1String("31/02/2025"));
    CHECK(desk.cell("leftOverTable", 1, 2) == QLatin1String("the day is not clear"));
    CHECK(desk.cell("columnsTable", 6, 0) == QLatin1String("Seen by"));
    CHECK(desk.cell("columnsTable", 6, 1) == QLatin1String("who supported them"));
}

TEST_CASE("the same sheet again brings in nothing, and undo takes the whole of it back")
{
    BringInDesk desk;
    desk.readFile(oldSheet);
    desk.bringIn();
    desk.readFile(oldSheet);
    CHECK(desk.read("sheetOutlook").startsWith(QLatin1String("Everything in it is here already")));
    CHECK_FALSE(desk.find("bringIn")->isEnabled());
    desk.bringIn();
    CHECK(desk.visits() == 239);
    desk.press(Qt::Key_Escape);
    CHECK(desk.find("sheetPath"));
    desk.page->undo();
    desk.settle();
    CHECK(desk.people() == 0);
    CHECK(desk.hub->contacts.between({0}, desk.hub->now(), 10)->empty());
    CHECK(desk.read("undoLine") == QLatin1String("The spreadsheet is taken back; nothing of it counts."));
}

TEST_CASE("a word of the hub's own is taught by arrow keys, and is remembered for the next file")
{
    BringInDesk desk;
    desk.readFile(desk.write("own.csv", "Date,Who,What for\n8/5/2025,Sam,RW goals\n9/5/2025,Ivy,rw goals\n"));
    CHECK(desk.cell("rowsTable", 0, 3).isEmpty());
    auto *const keep = desk.find("word0-note");
    REQUIRE(keep);
    keep->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QLatin1String("word0-goals"); ++i)
        desk.press(Qt::Key_Right);
    desk.settle();
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("word0-goals"));
    CHECK(desk.cell("rowsTable", 0, 3) == QLatin1String("Goals"));
    CHECK(desk.hub->team.taughtWords()->empty());
    desk.bringIn();
    CHECK(desk.hub->team.taughtWords()->size() == 1);
    desk.readFile(desk.write("next.csv", "Date,Who,What for\n1/6/2025,Sam,RW Goals\n"));
    CHECK_FALSE(desk.find("wordsCard"));
    CHECK(desk.cell("rowsTable", 0, 3) == QLatin1String("Goals"));
}

TEST_CASE("names that are alike stay two people until the worker says that they are one")
{
    BringInDesk desk;
    const QString file = desk.write("names.csv", "Date,Who\n8/5/2025,Sam O\n9/5/2025,Sam Okafor\n");
    desk.readFile(file);
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("2 people new here")));
    desk.push("pair0-same");
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("1 person new here")));
    CHECK(desk.find("pair0-same"));
    desk.push("pair0-two");
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("2 people new here")));
    desk.push("pair0-same");
    desk.bringIn();
    REQUIRE(desk.people() == 1);
    CHECK(desk.hub->people.list()->front().chosen.text == QLatin1String("Sam Okafor"));
}

TEST_CASE("a column is given another meaning below the table")
{
    BringInDesk desk;
    desk.readFile(desk.write("columns.csv", "Date,Who,Notes,Code,What for\n3/4/2025,Sam,tea,YO1,peer\n"));
    CHECK(desk.cell("rowsTable", 0, 5) == QLatin1String("tea Code: YO1"));
    auto *const table = desk.find<QTableView>("columnsTable");
    table->setFocus();
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Down);
    desk.push("meaning-ignored");
    CHECK(desk.cell("columnsTable", 3, 1) == QLatin1String("nothing to bring in"));
    CHECK(desk.cell("rowsTable", 0, 5) == QLatin1String("tea"));
    CHECK(desk.cell("rowsTable", 0, 1) == QLatin1String("3 Apr 2025"));
    desk.push("monthFirst");
    CHECK(desk.cell("rowsTable", 0, 1) == QLatin1String("4 Mar 2025"));
    // A sheet without days cannot be read; what was said can be said otherwise.
    table->setFocus();
    table->selectRow(0);
    desk.push("meaning-note");
    CHECK(desk.read("sheetStatus").contains(QLatin1String("No column of that spreadsheet looks like dates.")));
    desk.push("meaning-date");
    CHECK(desk.read("sheetStatus").isEmpty());
    desk.bringIn();
    CHECK(desk.visits() == 1);
}

TEST_CASE("a sheet without headings is read by its look")
{
    BringInDesk desk;
    desk.readFile(desk.write("bare.csv", "8/5/2025,3:22pm,Sam\n9/5/2025,10am,Ivy\n"));
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("2 visits")));
    auto *const table = desk.find<QTableView>("columnsTable");
    REQUIRE(table);
    table->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.push("meaning-who");
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("2 people new here")));
}

TEST_CASE("what cannot be read is said beside the path, which stays as typed")
{
    BringInDesk desk;
    const QString missing = desk.folder.filePath(QStringLiteral("missing.csv"));
    desk.readFile(missing);
    CHECK(desk.read("sheetPathEcho").startsWith(QLatin1String("There is no file at that place.")));
    CHECK(desk.find<QLineEdit>("sheetPath")->text() == missing);
    CHECK(desk.find<QLineEdit>("sheetPath")->hasFocus());
    desk.readFile(desk.write("open.csv", "Date,Who\n8/5/2025,\"Sam\n"));
    CHECK(desk.read("sheetPathEcho").endsWith(QLatin1String("(Row 2.)")));
    desk.readFile({});
    CHECK_FALSE(desk.read("sheetPathEcho").isEmpty());
    CHECK_FALSE(desk.find("outlookCard"));
    desk.prompts.paths = {desk.write("good.csv", "Date,Who\n8/5/2025,Sam\n")};
    desk.push("chooseSheet");
    CHECK(desk.find("outlookCard"));
}

TEST_CASE("an import that is stopped on the way leaves nothing, and can be begun again")
{
    BringInDesk desk;
    QByteArray sheet = "Date,Who,What for\n";
    for (int i = 0; i < 2'000; ++i)
        sheet += QByteArray::number(1 + i % 28) + "/5/2025,Person " + QByteArray::number(i % 50) + ",peer\n";
    desk.readFile(desk.write("long.csv", sheet));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page->isBusy());
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.read("sheetStatus").startsWith(QLatin1String("Stopped, as you asked.")));
    CHECK(desk.visits() == 0);
    CHECK(desk.people() == 0);
    desk.bringIn();
    CHECK(desk.visits() == 2'000);
}

TEST_CASE("long work shows how far it is and can be stopped; short work does not flicker")
{
    ProgressRow row(20);
    row.begin();
    CHECK_FALSE(row.isVisible());
    row.end();
    QTest::qWait(60);
    CHECK_FALSE(row.isVisible());
    row.begin();
    REQUIRE(QTest::qWaitFor([&] { return row.isVisible(); }));
    row.set(30, 120);
    CHECK(row.findChild<QProgressBar *>()->value() == 30);
    CHECK(row.findChild<QProgressBar *>()->maximum() == 120);
    bool stopped = false;
    QObject::connect(&row, &ProgressRow::stopWanted, [&] { stopped = true; });
    QTest::keyClick(row.findChild<QPushButton *>(), Qt::Key_Space);
    CHECK(stopped);
    row.end();
    CHECK_FALSE(row.isVisible());
}

TEST_CASE("rows left over are kept as a file, and no file that is there is overwritten")
{
    BringInDesk desk;
    desk.readFile(oldSheet);
    const QString rest = desk.folder.filePath(QStringLiteral("rest.csv"));
    desk.prompts.paths = {rest, rest};
    desk.push("saveLeftOver");
    CHECK(desk.read("leftOverStatus").startsWith(QLatin1String("2 rows were written")));
    QFile file(rest);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("last Tues"));
    CHECK(bytes.contains("there is no such day"));
    desk.push("saveLeftOver");
    CHECK(desk.read("leftOverStatus").startsWith(QLatin1String("There is a file of that name already.")));
}

TEST_CASE("a list of people comes in on the same page")
{
    BringInDesk desk;
    desk.readFile(desk.write("people.csv", "Name,AKA,Phone,Postcode\nSam Lantern,Sammy,07700 900123,YO1\nIvy,,,\n"));
    CHECK(desk.read("sheetFigure") == QLatin1String("2 of 2 rows were understood."));
    CHECK(desk.cell("rowsTable", 0, 3) == QLatin1String("Sammy"));
    CHECK(desk.cell("rowsTable", 0, 4) == QLatin1String("Phone call 07700 900123"));
    CHECK(desk.cell("columnsTable", 3, 1) == QLatin1String("nothing to bring in"));
    desk.bringIn();
    CHECK(desk.people() == 2);
    CHECK(desk.visits() == 0);
}

TEST_CASE("something saved meanwhile is looked at before the sheet comes in")
{
    BringInDesk desk;
    desk.readFile(desk.write("one.csv", "Date,Who\n8/5/2025,Sam Lantern\n"));
    CHECK(desk.read("sheetOutlook").contains(QLatin1String("1 person new here")));
    desk.hub.add("Sam Lantern");
    desk.settle();
    CHECK_FALSE(desk.read("sheetOutlook").contains(QLatin1String("new here")));
    desk.bringIn();
    CHECK(desk.people() == 1);
}

TEST_CASE("the page can be heard and worked by keyboard alone, before a file is read and after")
{
    BringInDesk desk;
    CHECK(accessibilityFaults(desk.window) == QStringList());
    desk.readFile(oldSheet);
    CHECK(accessibilityFaults(desk.window) == QStringList());
}
