// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/people/peopledesk.h"
#include "ui/models/registermodel.h"
#include "ui/papers/registerpaper.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace hub;
using namespace hub::test;

static QString sentenceAt(const Table &table, int row)
{
    return table.model()->index(row, 0).data().toString();
}

TEST_CASE("who has looked is one press from the card, a sentence for each time, and one press back")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam Okafor");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("whoHasLooked");
    CHECK(desk.heading().contains(QLatin1String("Who has looked at")));
    CHECK(desk.heading().contains(QLatin1String("Sam Okafor")));
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("backToCard"));
    auto *const table = desk.find<Table>("register");
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(sentenceAt(*table, 0).contains(QLatin1String("Dee")));
    CHECK(sentenceAt(*table, 0).contains(QLatin1String("looked at the card.\nSaturday 21 November 2026, 10:30am")));
    CHECK(accessibilityFaults(desk.window) == QStringList());
    desk.push("backToCard");
    CHECK(desk.page->openedPerson() == sam);
    CHECK(desk.heading() == QLatin1String("Sam Okafor"));
    CHECK(desk.hub->registers.ofPerson(sam)->lines.size() == 1);
}

TEST_CASE("what is done meanwhile stands in an open register at once")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("whoHasLooked");
    desk.hub.clock.addMinutes(61);
    REQUIRE(desk.hub->people.open(sam));
    CHECK(desk.find<Table>("register")->model()->rowCount() == 2);
}

TEST_CASE("a volunteer is not offered who has looked")
{
    PeopleDesk desk(AccessLevel::Volunteer);
    const PersonId sam = *desk.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    desk.open();
    desk.page->openPerson(sam);
    REQUIRE(desk.find("logVisit"));
    CHECK_FALSE(desk.find("whoHasLooked"));
}

TEST_CASE("a long register is read a page at a time, to its end")
{
    RegisterModel model(Say(CivilTime("Europe/London")), RegisterModel::For::ThePerson);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<RegisterLine> lines(RegisterModel::pageSize + 1);
    lines.back().worker = QStringLiteral("Jo");
    model.show(lines);
    CHECK(model.rowCount() == RegisterModel::pageSize);
    REQUIRE(model.hasMore());
    model.showMore();
    CHECK_FALSE(model.hasMore());
    CHECK(model.index(RegisterModel::pageSize).data().toString().contains(QLatin1String("Jo")));
    CHECK(model.index(0).data().toString().startsWith(QLatin1String("Somebody who works here")));
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a reason that pretends to be markup or another line is shown as it was typed")
{
    RegisterModel model(Say(CivilTime("Europe/London")), RegisterModel::For::ThePerson);
    RegisterLine line;
    line.worker = QStringLiteral("Jo <b>\u202eThwaite");
    line.jobTitle = QStringLiteral("recovery-worker");
    line.event.kind = EventKind::GlassBroken;
    line.event.reason = QStringLiteral("<img src=x> rang the ward");
    model.show({line});
    const QString shown = model.index(0).data().toString();
    CHECK(shown.contains(QLatin1String("<b>")));
    CHECK(shown.contains(QLatin1String("<img src=x>")));
    CHECK(shown.contains(QLatin1String("Recovery worker")));
    CHECK_FALSE(shown.contains(QChar(0x202e)));
}

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a PDF keeps words about itself.
QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return bytes;
}

} // namespace

TEST_CASE("a register is saved for the person as a PDF that names nobody but on its pages, and that it was is its newest line")
{
    PeopleDesk desk;
    QTemporaryDir dir;
    const PersonId sam = desk.hub.add("Zebedee Quill");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("whoHasLooked");
    desk.push("saveRegister"); // nobody chooses a place: nothing was put on paper
    CHECK(desk.hub->registers.ofPerson(sam)->lines.size() == 1);
    const QString path = dir.filePath(QStringLiteral("theirs.pdf"));
    desk.prompts.paths = {path};
    desk.hub.clock.addMinutes(1);
    desk.push("saveRegister");
    REQUIRE(desk.prompts.filesAsked.size() == 2);
    CHECK_FALSE(desk.prompts.filesAsked.back().name.contains(QLatin1String("Quill")));
    const QByteArray pdf = bytesOf(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.size() > 5'000);
    CHECK_FALSE(pdf.contains("Quill"));
    CHECK_FALSE(pdf.contains(utf16(QStringLiteral("Quill"))));
    CHECK(pdf.contains(utf16(QStringLiteral("Hubdesk")))); // so that is how such words stand in it
    const auto reg = desk.hub->registers.ofPerson(sam);
    REQUIRE(reg->lines.size() == 2);
    CHECK(reg->lines.front().event.kind == EventKind::RegisterPrinted);
    CHECK(desk.find<Table>("register")->model()->rowCount() == 2);
    CHECK(desk.find<QLabel>("registerStatus")->text().contains(QLatin1String("Saved for them")));
    desk.prompts.paths = {dir.filePath(QStringLiteral("no/such/folder/theirs.pdf"))};
    desk.push("saveRegister");
    CHECK(desk.find<QLabel>("registerStatus")->text().contains(QLatin1String("could not be written")));
}

TEST_CASE("a register is printed for the person on the printer that is chosen, under a title that names nobody")
{
    PeopleDesk desk;
    QTemporaryDir dir;
    const PersonId sam = desk.hub.add("Zebedee Quill");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("whoHasLooked");
    desk.push("printRegister");
    CHECK(desk.prompts.printsAsked == QStringList{QStringLiteral("Who has looked")});
    CHECK(desk.hub->registers.ofPerson(sam)->lines.size() == 1);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(dir.filePath(QStringLiteral("printed.pdf")));
    desk.prompts.printer = &printer;
    desk.push("printRegister");
    CHECK(bytesOf(printer.outputFileName()).startsWith("%PDF-"));
    CHECK(desk.hub->registers.ofPerson(sam)->lines.size() == 2);
}

TEST_CASE("on paper the register is for the person: their name, every line, and no markup of anybody's")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam <b>& Co");
    REQUIRE(desk.hub->people.open(sam));
    const auto disclosure = desk.hub->registers.forPaper(sam);
    REQUIRE(disclosure);
    const Paper paper = registerPaper(*disclosure, Say(desk.hub->civilTime()), QStringLiteral("Clifton Hub"), desk.hub->lists.now());
    const QString text = paper.text();
    CHECK(text.contains(QLatin1String("Who has looked at your record")));
    CHECK(text.contains(QLatin1String("<b>& Co")));
    CHECK(text.contains(QLatin1String("Clifton Hub")));
    CHECK(text.contains(QLatin1String("looked at the card.")));
    CHECK(text.contains(QLatin1String("put this register on paper.")));
    CHECK(text.count(QLatin1String("Saturday 21 November 2026, 10:30am")) == 3);
}
