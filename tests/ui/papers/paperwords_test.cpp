// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/papers/papersdesk.h"
#include "tests/ui/papers/texttape.h"
#include "ui/papers/registerpaper.h"
#include "ui/papers/sheetpaper.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

TEST_CASE("papers speak to the person: what we promised and what they agreed, with the day and their own words")
{
    Papers desk;
    PromiseDraft never;
    never.recipient = {{QStringLiteral("gp")}, {}, {}, {}};
    never.presence = true;
    never.words = QStringLiteral("not my doctor");
    const auto promise = desk->sharing.promise(desk.sam, never);
    REQUIRE(promise);
    desk.write("toolbox", QStringLiteral("tea"));
    desk.agree({part("goals"), section("toolbox")}, {QStringLiteral("they may know"), GivenHow::Said, {}});
    QString text = desk.text(PaperKind::Record);
    for (const char *said : {"We promised on Saturday 21 November 2026 never to tell the GP anything, not even that you come here.",
             "In your words: “not my doctor”",
             "You agreed on Saturday 21 November 2026 what City Housing (Housing) may know: what you work towards; Heading of toolbox.",
             "In your words: “they may know”", "Thursday 31 December 2026"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    for (const char *unsaid : {"Never tell:", " their ", "allowed", "withdrawn", " · "}) {
        INFO(unsaid);
        CHECK_FALSE(text.contains(QString::fromUtf8(unsaid)));
    }
    REQUIRE(desk->sharing.lift(desk.sam, *promise, QStringLiteral("she may know")));
    REQUIRE(desk->sharing.withdraw(desk.sam, desk->sharing.of(desk.sam)->consents->front().id, QStringLiteral("no longer")));
    text = desk.text(PaperKind::Record);
    CHECK(standInOrder(text, {"We promised on", "You lifted it on", "“she may know”", "You agreed on", "You withdrew it on", "“no longer”"}));
}

TEST_CASE("a visit on paper begins with its day, and says the rest in sentences")
{
    Papers desk;
    ContactDraft visit = desk.visitBy(desk.sam);
    visit.minutes = 45;
    visit.note = QStringLiteral("a note");
    desk.log(visit);
    const Paper paper = recordPaper(desk.own(PaperKind::Record), desk.words());
    const auto block = std::find_if(paper.blocks().begin(), paper.blocks().end(),
        [](const PaperBlock &one) { return one.text().contains(QStringLiteral("How long: ")); });
    REQUIRE(block != paper.blocks().end());
    CHECK(block->runs.front().strong);
    CHECK(block->runs.front().text == QStringLiteral("Saturday 21 November 2026, 10:30am: "));
    CHECK(bare(block->runs[1].text).startsWith(QStringLiteral("Dropped in, with Dee. What for: ")));
    // Its note belongs to it, a level deeper, on the same page.
    CHECK(block->keepsNext);
    REQUIRE(block + 1 != paper.blocks().end());
    CHECK((block + 1)->text().contains(QStringLiteral("What was noted: a note")));
    CHECK((block + 1)->indent > block->indent);
}

TEST_CASE("what comes out of the example says so, on paper and as text")
{
    Papers desk;
    desk.write("toolbox", QStringLiteral("tea"));
    desk.agree({part("name"), section("toolbox")});
    REQUIRE(desk->letters.begin(desk.sam, QStringLiteral("Dear Canarysam")));
    Session session = desk.hub->session();
    session.example = true;
    ConsentGate gate(desk->context().store, session);
    Changes changes;
    for (const PaperKind kind : {PaperKind::Plan, PaperKind::Letter, PaperKind::Record}) {
        const auto out = gate.paperForThePerson({desk.sam, kind, {}}, changes);
        REQUIRE(out);
        CHECK(recordPaper(*out, desk.words()).isExample());
        CHECK(recordText(*out, desk.words()).startsWith(QStringLiteral("EXAMPLE")));
        CHECK_FALSE(recordPaper(desk.own(kind), desk.words()).isExample());
        CHECK_FALSE(desk.text(kind).contains(QStringLiteral("EXAMPLE")));
    }
    const auto shared = gate.toRecipient({desk.sam, housing, flat, SharedForm::Summary, QStringLiteral("print"), {}}, changes);
    REQUIRE(shared);
    CHECK(recordPaper(*shared, desk.words()).isExample());
    const auto reg = gate.toThePerson({desk.sam, {}});
    REQUIRE(reg);
    CHECK(registerPaper(*reg, desk.say, QStringLiteral("Clifton Hub"), desk->lists.now()).isExample());
    CHECK(sheetPaper({}, {}, {}, true).isExample());
    CHECK_FALSE(sheetPaper({}, {}, {}, false).isExample());
}

TEST_CASE("from right to left a list is on the right, and what was typed in another script keeps its own direction")
{
    Papers desk;
    desk.write("toolbox", QStringLiteral("tea (a lot)."));
    REQUIRE(desk->letters.begin(desk.sam, QStringLiteral("Dear Canarysam,\nall is well.")));
    FromTheRight here;
    const Paper plan = recordPaper(desk.own(PaperKind::Plan), desk.words());
    const auto line = std::find_if(plan.blocks().begin(), plan.blocks().end(),
        [](const PaperBlock &block) { return block.text().contains(QStringLiteral("tea (a lot).")); });
    REQUIRE(line != plan.blocks().end());
    CHECK(line->direction == Qt::RightToLeft);
    CHECK(line->runs.front().text.startsWith(QChar(0x2068)));
    CHECK(line->runs.front().text.endsWith(QChar(0x2069)));
    // A letter in one language runs as that one does.
    const Paper letter = recordPaper(desk.own(PaperKind::Letter), desk.words());
    const auto paragraph = std::find_if(letter.blocks().begin(), letter.blocks().end(),
        [](const PaperBlock &block) { return block.text().contains(QStringLiteral("all is well.")); });
    REQUIRE(paragraph != letter.blocks().end());
    CHECK(paragraph->direction == Qt::LeftToRight);
}
