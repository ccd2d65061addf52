// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peopledesk.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/language.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace hub;
using namespace hub::test;

static QString readRow(const QAbstractItemModel &model, int row)
{
    return model.index(row, TimelineModel::Day).data().toString() + QStringLiteral(" | ")
        + model.index(row, TimelineModel::What).data().toString();
}

/// Without the marks that keep a name from turning the sentence round.
static std::string plainly(QString text)
{
    return text.remove(QChar(char16_t(0x2068))).remove(QChar(char16_t(0x2069))).toStdString();
}

TEST_CASE("a visit is told in words: what for, with whom, how long, how things were, where, and the note")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    ContactDraft draft = hub.visitBy(sam);
    draft.supports.push_back({QStringLiteral("goals")});
    draft.minutes = 40;
    draft.feeling = Feeling{QStringLiteral("ok")};
    draft.note = QStringLiteral("Slept through twice.");
    hub.log(draft);
    TimelineModel model(*hub.hub);
    const QAbstractItemModelTester tester(&model);
    model.show(sam);
    REQUIRE(model.rowCount() == 1);
    CHECK(plainly(readRow(model, 0))
        == "Sat 21 Nov | Goals, Peer support with Dee, 40 min. How things were: OK. Slept through twice.");
}

TEST_CASE("a note stands as it was typed: what is between quotation marks is the person's, and nothing else becomes so")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    for (const char *const text : {"“It was only a street.”", "Rang the library. “It went well,” they said", "Looked tired"}) {
        ContactDraft draft = hub.visitBy(sam);
        draft.note = QString::fromUtf8(text);
        hub.log(draft);
        TimelineModel model(*hub.hub);
        model.show(sam);
        QStringList read;
        for (int row = 0; row < model.rowCount(); ++row)
            read << model.index(row, TimelineModel::What).data(TimelineModel::NotesRole).toString();
        CHECK(read.contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("a visit that was not a drop-in, or did not take place, says so first")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    ContactDraft call = hub.visitBy(sam);
    call.kind = ContactKind{QStringLiteral("phone")};
    hub.log(call);
    hub.clock.addMinutes(5);
    ContactDraft missed = hub.visitBy(sam, "skills");
    missed.kind = codes::booked;
    missed.attendance = Attendance{QStringLiteral("missed")};
    hub.log(missed);
    TimelineModel model(*hub.hub);
    model.show(sam);
    CHECK(model.index(0, TimelineModel::What).data(TimelineModel::WhatRole).toString() == QLatin1String("Missed: Skills"));
    CHECK(model.index(1, TimelineModel::What).data(TimelineModel::WhatRole).toString()
        == QLatin1String("Phone call: Peer support"));
}

TEST_CASE("words of a language that carry marks of direction are told as that language writes them")
{
    Language language;
    REQUIRE(language.use(QStringLiteral("qps")));
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    hub.log(hub.visitBy(sam));
    TimelineModel model(*hub.hub);
    model.show(sam);
    const QString what = model.index(0, TimelineModel::What).data(TimelineModel::WhatRole).toString();
    CHECK(what.contains(QChar(char16_t(0x200F))));
    CHECK_FALSE(what.contains(QChar(char16_t(0xFFFD))));
}

TEST_CASE("a long time together comes a page at a time, newest first, and each visit once")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    constexpr int visits = TimelineModel::pageSize + 5;
    for (int i = 0; i < visits; ++i) {
        hub.log(hub.visitBy(sam));
        hub.clock.addMinutes(10);
    }
    TimelineModel model(*hub.hub);
    const QAbstractItemModelTester tester(&model);
    model.show(sam);
    CHECK(model.rowCount() == TimelineModel::pageSize);
    CHECK(model.hasMore());
    model.showMore();
    CHECK(model.rowCount() == visits);
    CHECK_FALSE(model.hasMore());
    for (int row = 1; row < visits; ++row)
        CHECK(model.visitAt(row).contact.when.at < model.visitAt(row - 1).contact.when.at);
    hub.log(hub.visitBy(sam));
    model.reload();
    CHECK(model.rowCount() == visits);
    CHECK(model.hasMore());
}

TEST_CASE("earlier visits are one press away, and Enter reads a long note on")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    for (int i = 0; i <= TimelineModel::pageSize; ++i) {
        ContactDraft draft = desk.hub.visitBy(sam);
        if (i == TimelineModel::pageSize)
            draft.note = QString(TimelineModel::foldAt, u'a') + QStringLiteral(" the very end");
        desk.hub.log(draft);
        desk.hub.clock.addMinutes(10);
    }
    desk.open();
    desk.page->openPerson(sam);
    auto *const table = desk.find<QTableView>("timeline");
    REQUIRE(table);
    CHECK(table->model()->rowCount() == TimelineModel::pageSize);
    desk.push("earlierVisits");
    CHECK(table->model()->rowCount() == TimelineModel::pageSize + 1);
    CHECK_FALSE(desk.find("earlierVisits"));

    const auto said = [&] { return table->model()->index(0, TimelineModel::What).data().toString(); };
    CHECK_FALSE(said().contains(QLatin1String("the very end")));
    const int folded = table->rowHeight(0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    CHECK(said().contains(QLatin1String("the very end")));
    CHECK(table->rowHeight(0) > folded);
    // The page scrolls; the table is as high as its rows.
    CHECK(table->height() >= table->rowHeight(0) * 2);
    CHECK(table->viewport()->height() >= table->rowViewportPosition(TimelineModel::pageSize) + table->rowHeight(TimelineModel::pageSize));
}

TEST_CASE("a visit that was corrected shows what it said before, who changed it and when")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    ContactDraft draft = desk.hub.visitBy(sam);
    draft.note = QStringLiteral("slept badly");
    const ContactId visit = desk.hub.log(draft).contacts.front();
    desk.hub.log(desk.hub.visitBy(sam));
    desk.hub.clock.addMinutes(5);
    auto again = desk.hub->contacts.draftOf(visit);
    REQUIRE(again);
    again->note = QStringLiteral("slept well");
    again->supports = {{QStringLiteral("skills")}};
    REQUIRE(desk.hub->contacts.correct(visit, *again));
    desk.open();
    desk.page->openPerson(sam);
    CHECK_FALSE(desk.find("earlierWordings"));
    auto *const table = desk.find<QTableView>("timeline");
    table->setFocus();
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const auto *const earlier = desk.find<QLabel>("earlierWordings");
        const bool corrected = table->model()->index(row, 1).data().toString().contains(QLatin1String("slept well"));
        REQUIRE((earlier != nullptr) == corrected);
        if (!earlier)
            continue;
        const QString said = earlier->text();
        CHECK(said.contains(QLatin1String("Note: slept badly\n")));
        CHECK_FALSE(said.contains(QLatin1String("slept well")));
        CHECK(said.contains(QLatin1String("Kind of support: Peer support\n")));
        CHECK(said.contains(QLatin1String("Dee")));
    }
}

TEST_CASE("a visit is removed from the timeline with an undo")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const ContactId visit = desk.hub.log(desk.hub.visitBy(sam)).contacts.front();
    desk.open();
    desk.page->openPerson(sam);
    CHECK_FALSE(desk.find("removeVisit"));
    auto *const table = desk.find<QTableView>("timeline");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    desk.push("removeVisit");
    CHECK(desk.hub.row(visit).contact.removed);
    CHECK(desk.allRead().contains(QLatin1String("No visit yet")));
    desk.push("undoLink");
    CHECK_FALSE(desk.hub.row(visit).contact.removed);
    CHECK(desk.find("timeline"));
}
