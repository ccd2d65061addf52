// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <algorithm>

using namespace hub;
using namespace hub::test;

TEST_CASE("a plan is written part by part, by keyboard alone, and nothing asks to be saved")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    REQUIRE(seat.page() == QLatin1String("plan"));
    CHECK(seat.focus() == QLatin1String("planEditor"));
    seat.type(QStringLiteral("Sam, please"));
    seat.press(Qt::Key_PageDown);
    seat.type(QStringLiteral("my dog"));
    seat.press(Qt::Key_Return);
    seat.type(QStringLiteral("being asked"));
    seat.press(Qt::Key_PageUp);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("Sam, please"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
    CHECK(seat.said() == QStringLiteral("call-me:Sam, please/what-matters:my dog/being asked/"));
}

TEST_CASE("beside somebody nobody else is named, and the page can be used by ear")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Bev")));
    CHECK(seat.program->window().windowTitle() == QLatin1String("Hubdesk"));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.press(Qt::Key_F2);
    CHECK(seat.page() == QLatin1String("plan"));
}

TEST_CASE("words are kept within two seconds, without leaving the part")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("half a wo"));
    CHECK(seat.hub().plans.drafts().of(seat.sam)->empty());
    const auto kept = [&] {
        const auto drafts = seat.hub().plans.drafts().of(seat.sam);
        return drafts->empty() ? QString() : drafts->front().edited.front().text;
    };
    REQUIRE(QTest::qWaitFor([&] { return kept() == QStringLiteral("half a wo"); }, 2000));
    CHECK(seat.plan().sections.empty());
    // Typing on does not put it off: with a key at every look, more is kept all the same.
    const auto typesOn = [&] {
        seat.type(QStringLiteral("x"));
        return kept().size() > 12;
    };
    CHECK(QTest::qWaitFor(typesOn, 3000));
}

TEST_CASE("a lock in the middle of a word loses none, and the cursor comes back to where it was")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.press(Qt::Key_PageDown);
    seat.type(QStringLiteral("my dog Bisc"));
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.program->window().isLocked());
    CHECK(seat.said() == QStringLiteral("what-matters:my dog Bisc/"));
    seat.type(seat.words);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !seat.program->window().isLocked(); }, 10'000));
    CHECK(seat.page() == QLatin1String("plan"));
    CHECK(seat.editor()->cursorColumn() == 11);
}

TEST_CASE("whoever comes back to a plan goes on in the part and at the letter where they were")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.press(Qt::Key_PageDown);
    seat.press(Qt::Key_PageDown);
    seat.type(QStringLiteral("listening"));
    seat.press(Qt::Key_Left);
    seat.press(Qt::Key_Left);
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_F6);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("listening"));
    CHECK(seat.editor()->cursorColumn() == 7);
    CHECK(seat.said() == QStringLiteral("strengths:listening/"));
}

TEST_CASE("what was being typed when the program ended stands there again, and is kept for good")
{
    BesideSeat seat;
    REQUIRE(seat.hub().plans.drafts().keep({seat.sam, QStringLiteral("toolbox"), {},
        {{{}, QStringLiteral("tea before talking"), Whose::Together, false, false}}, 0, 3, {}}));
    seat.press(Qt::Key_F6);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("tea before talking"));
    CHECK(seat.editor()->cursorColumn() == 3);
    seat.press(Qt::Key_Escape);
    CHECK(seat.said() == QStringLiteral("toolbox:tea before talking/"));
    CHECK(seat.plan().sections[0].lines[0].whose == Whose::Together);
}

TEST_CASE("a line is crossed out, kept back, and somebody's words, each by one press")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("music"));
    seat.push("strikeLine");
    seat.push("keepLineBack");
    seat.push("whose-together");
    seat.press(Qt::Key_Escape);
    const PlanLine line = seat.plan().sections[0].lines[0];
    CHECK(line.struck);
    CHECK(line.keptBack);
    CHECK(line.whose == Whose::Together);
}

namespace {

/// Three lines, of which the one in the middle is kept back.
struct Three {
    SectionEditor editor;
    EditedLine secret{PlanLineId{RawId{{2}}}, QStringLiteral("secret"), Whose::Person, false, true};
    std::vector<EditedLine> lines{{PlanLineId{RawId{{1}}}, QStringLiteral("tea"), Whose::Person, false, false}, secret,
        {PlanLineId{RawId{{3}}}, QStringLiteral("walks"), Whose::Person, false, false}};

    Three(int line, int column)
    {
        editor.show();
        editor.setLines(lines);
        editor.setCursor(line, column);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor, key, modifiers); }
    bool keptBack(const char *text)
    {
        const auto all = editor.lines();
        return std::all_of(all.begin(), all.end(),
            [&](const EditedLine &line) { return line.keptBack || !line.text.contains(QLatin1String(text)); });
    }
};

} // namespace

TEST_CASE("what a line knows stays with its words through Enter")
{
    Three before(1, 0);
    before.press(Qt::Key_Return);
    CHECK(before.editor.lines()[2] == before.secret);
    CHECK_FALSE(before.editor.lines()[1].id);
    Three within(1, 3);
    within.press(Qt::Key_Return);
    CHECK(within.editor.lines()[1].id == within.secret.id);
    CHECK(within.keptBack("ret"));
}

TEST_CASE("words that are kept back stay so when their line is joined to another, and back again")
{
    Three joined(1, 0);
    joined.press(Qt::Key_Backspace);
    CHECK(joined.editor.lines().size() == 2);
    CHECK(joined.keptBack("secret"));
    // A line of its own, which no agreement names; taken apart again, both are what they were.
    CHECK_FALSE(joined.editor.lines()[0].id);
    joined.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(joined.editor.lines() == joined.lines);
    Three below(2, 0);
    below.press(Qt::Key_Backspace);
    CHECK(below.editor.lines()[1].text == QStringLiteral("secretwalks"));
    CHECK_FALSE(below.editor.lines()[1].id);
    CHECK(below.keptBack("secret"));
    Three there(1, 0);
    there.press(Qt::Key_Return);
    there.press(Qt::Key_Backspace);
    CHECK(there.editor.lines() == there.lines);
}

TEST_CASE("two open lines that are joined stay the first of them")
{
    Three three(2, 0);
    three.lines[1].keptBack = false;
    three.editor.setLines(three.lines);
    three.editor.setCursor(2, 0);
    three.press(Qt::Key_Backspace);
    CHECK(three.editor.lines()[1].id == three.secret.id);
    CHECK_FALSE(three.editor.lines()[1].keptBack);
}

TEST_CASE("what is left of a line that is kept back never becomes words of an open one")
{
    // From the middle of the open line, and from its very start, into the middle of the one that is kept back.
    for (const int from : {1, 0}) {
        INFO(from);
        Three three(0, from);
        QTextCursor cursor = three.editor.textCursor();
        cursor.setPosition(3 + 1 + 3, QTextCursor::KeepAnchor);
        three.editor.setTextCursor(cursor);
        three.press(Qt::Key_Delete);
        const EditedLine left = three.editor.lines()[0];
        CHECK(left.text == (from == 1 ? QStringLiteral("tret") : QStringLiteral("ret")));
        CHECK(left.keptBack);
        CHECK(left.id != three.lines[0].id);
    }
    Three pasted(0, 1);
    QTextCursor cursor = pasted.editor.textCursor();
    cursor.setPosition(3 + 1 + 3, QTextCursor::KeepAnchor);
    pasted.editor.setTextCursor(cursor);
    QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo"));
    pasted.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(pasted.editor.toPlainText() == QStringLiteral("tone\ntworet\nwalks"));
    CHECK(pasted.keptBack("ret"));
    CHECK_FALSE(pasted.editor.lines()[0].keptBack);
}

TEST_CASE("words that are kept back and are put into an open line make it one that no agreement names")
{
    Three three(1, 0);
    three.press(Qt::Key_End, Qt::ShiftModifier);
    three.press(Qt::Key_X, Qt::ControlModifier);
    three.editor.setCursor(0, 3);
    three.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(three.editor.lines()[0].text == QStringLiteral("teasecret"));
    CHECK_FALSE(three.editor.lines()[0].id);
    CHECK(three.editor.lines()[0].keptBack);
    three.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(three.editor.lines()[0] == three.lines[0]);
}

TEST_CASE("private words that are joined to an agreed line do not leave with it")
{
    BesideSeat seat;
    const QString key = QStringLiteral("call-me");
    REQUIRE(seat.hub().plans.keepSection(seat.sam,
        {key, {}, {}, {{{}, QStringLiteral("tea"), Whose::Person, false, false}, {{}, QStringLiteral("secret"), Whose::Person, false, true}}}));
    const auto before = seat.plan().section(key)->lines;
    AgreementDraft agreed;
    agreed.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    agreed.scope = {SharedItem::section(key), SharedItem::ofLine(before[0].id), SharedItem::ofLine(before[1].id)};
    agreed.purpose = {QStringLiteral("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(seat.hub().sharing.agree(seat.sam, agreed));
    const ConsentGate::RecipientRequest request{seat.sam, agreed.recipient, agreed.purpose, SharedForm::Text, {}, {}};
    REQUIRE(seat.hub().sharing.preview(request)->record.sections.size() == 1);
    seat.press(Qt::Key_F6);
    seat.editor()->setCursor(1, 0);
    seat.press(Qt::Key_Backspace);
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.said() == QStringLiteral("call-me:teasecret/"));
    const PlanLine joined = seat.plan().section(key)->lines[0];
    CHECK(joined.id != before[0].id);
    CHECK(joined.keptBack);
    const auto preview = seat.hub().sharing.preview(request);
    CHECK((!preview || preview->record.sections.empty()));
}

TEST_CASE("words that are kept back stay so when they are cut and put elsewhere, or brought back with Ctrl+Z")
{
    Three moved(1, 0);
    moved.press(Qt::Key_End, Qt::ShiftModifier);
    moved.press(Qt::Key_X, Qt::ControlModifier);
    moved.editor.setCursor(2, 5);
    moved.press(Qt::Key_Return);
    moved.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(moved.editor.toPlainText().endsWith(QStringLiteral("secret")));
    CHECK(moved.keptBack("secret"));
    Three deleted(0, 3);
    for (int i = 0; i < 7; ++i)
        deleted.press(Qt::Key_Delete);
    CHECK(deleted.editor.lines().size() == 2);
    while (deleted.editor.document()->isUndoAvailable())
        deleted.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(deleted.editor.toPlainText().contains(QStringLiteral("secret")));
    CHECK(deleted.keptBack("secret"));
}

TEST_CASE("a megabyte that is pasted is turned away in one sentence, and nothing of it is taken")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("tea"));
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'x'));
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("tea"));
    CHECK(seat.find<QLabel>("planStatus")->text().size() > 20);
    QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo"));
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(seat.editor()->lines().size() == 2);
}

TEST_CASE("finishing together names a version, and it stands beside the plan as it is now")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("tea"));
    seat.push("finishTogether");
    CHECK(seat.focus() == QLatin1String("whoWasThere"));
    seat.type(QStringLiteral("Sam and Jo"));
    seat.press(Qt::Key_Return);
    REQUIRE(seat.hub().plans.versions(seat.sam)->size() == 1);
    seat.type(QStringLiteral(" and cake"));
    seat.push("planVersions");
    REQUIRE(seat.page() == QLatin1String("versions"));
    seat.push("latestVersion");
    CHECK(seat.allRead().contains(QLatin1String("Changed: tea and cake")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("goBackTo");
    CHECK(seat.said() == QStringLiteral("call-me:tea/"));
    // The named one, what had no name yet, and the plan as it is again.
    const auto versions = seat.hub().plans.versions(seat.sam);
    REQUIRE(versions->size() == 3);
    CHECK(seat.hub().plans.version(seat.sam, (*versions)[1].id)->sections[0].lines[0].text == QStringLiteral("tea and cake"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("plan"));
}

TEST_CASE("the safety plan is one key from the card, with the hub's numbers, and goes on paper for the person")
{
    BesideSeat seat;
    REQUIRE(seat.hub().lists.add(HubList::NumbersByNight, QStringLiteral("Crisis line 01632 960999"), {}));
    REQUIRE(seat.hub().plans.keepSection(seat.sam,
        {QStringLiteral("warning-signs"), {}, {}, {{{}, QStringLiteral("I stop <b>eating</b>"), Whose::Person, false, false}}}));
    seat.press(Qt::Key_F7);
    REQUIRE(seat.page() == QLatin1String("safety"));
    CHECK(seat.allRead().contains(QLatin1String("I stop <b>eating</b>")));
    CHECK(seat.allRead().contains(QLatin1String("01632 960999")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    const QString file = seat.dir.filePath(QStringLiteral("card.pdf"));
    seat.prompts.paths << file;
    seat.push("saveSafety");
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    const auto reg = seat.hub().registers.ofPerson(seat.sam);
    CHECK(std::any_of(reg->lines.begin(), reg->lines.end(),
        [](const RegisterLine &line) { return line.event.kind == EventKind::PlanPrinted; }));
}

TEST_CASE("goals are set, rated and taken step by step, in their words")
{
    BesideSeat seat;
    seat.push("goGoals");
    REQUIRE(seat.page() == QLatin1String("goals"));
    seat.find<QLineEdit>("newGoal")->setFocus();
    seat.type(QStringLiteral("Cook on Sundays"));
    seat.press(Qt::Key_Return);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("close-4");
    seat.find<QLineEdit>("newStep")->setFocus();
    seat.type(QStringLiteral("buy a pan"));
    seat.press(Qt::Key_Return);
    auto goals = seat.hub().goals.of(seat.sam);
    REQUIRE(goals->goals.size() == 1);
    CHECK(goals->goals[0].ratings.back().close == 4);
    CHECK(goals->goals[0].steps[0].text == QStringLiteral("buy a pan"));
    seat.press(Qt::Key_Escape);
    // Without the marks that keep their words' direction to themselves.
    CHECK(seat.allRead().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(QLatin1String("Cook on Sundays: 4")));
}

TEST_CASE("a plan and all that is held go on paper for the person, with what was typed last")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("tea"));
    const QString plan = seat.dir.filePath(QStringLiteral("plan.pdf"));
    const QString record = seat.dir.filePath(QStringLiteral("record.pdf"));
    seat.prompts.paths << plan << record;
    seat.push("planSave");
    CHECK(seat.said() == QStringLiteral("call-me:tea/"));
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_F8);
    seat.push("recordSave");
    for (const QString &name : {plan, record}) {
        QFile pdf(name);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.readAll().startsWith("%PDF"));
    }
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}
