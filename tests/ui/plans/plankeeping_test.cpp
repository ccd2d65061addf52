// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

using namespace hub;
using namespace hub::test;

namespace {

struct KeepingSeat : BesideSeat {
    KeepingSeat() { press(Qt::Key_F6); }

    void addSecond()
    {
        const auto keys = hub().members.keysFor(hub().members.newMember(), QStringLiteral("copper lane violet"));
        REQUIRE(keys);
        REQUIRE(hub().members.add({QStringLiteral("Robin Second"), {}, AccessLevel::Worker}, *keys));
    }
    QString stands() { return editor()->toPlainText(); }
    QString status() { return find<QLabel>("planStatus") ? find<QLabel>("planStatus")->text() : QString(); }
    /// Nothing can be written, as on a full disk or while somebody else writes.
    void setFull(bool full)
    {
        REQUIRE(hub().context().store.database().run(full ? "PRAGMA query_only=1" : "PRAGMA query_only=0"));
    }
    bool isInDraft(const QString &typed)
    {
        return QTest::qWaitFor(
            [&] {
                const auto drafts = hub().plans.drafts().of(sam);
                return drafts && !drafts->empty() && drafts->back().edited.front().text == typed;
            },
            3000);
    }
    qint64 drafts()
    {
        Statement rows = hub().context().store.database().prepared("SELECT count(*) FROM draft WHERE kind = 'plan'");
        REQUIRE(*rows.step());
        return rows.number(0);
    }
};

} // namespace

TEST_CASE("a line that grows longer than a plan can hold is kept all the same, and stands there again")
{
    KeepingSeat seat;
    seat.type(QStringLiteral("tea "));
    constexpr int pasted = 30'000;
    QGuiApplication::clipboard()->setText(QString(pasted, u'x'));
    for (int i = 0; i < 3; ++i)
        seat.press(Qt::Key_V, Qt::ControlModifier);
    const QString all = QStringLiteral("tea ") + QString(3 * pasted, u'x');
    REQUIRE(seat.stands() == all);
    seat.press(Qt::Key_PageDown);
    CHECK(seat.stands().isEmpty());
    CHECK(seat.status().size() > 20);
    seat.type(QStringLiteral("my dog"));
    seat.press(Qt::Key_PageUp);
    CHECK(seat.stands() == all);
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.page() == QLatin1String("people"));
    CHECK(seat.said() == QStringLiteral("what-matters:my dog/"));
    seat.press(Qt::Key_F6);
    CHECK(seat.stands() == all);
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type(QStringLiteral("tea"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.said() == QStringLiteral("call-me:tea/what-matters:my dog/"));
}

TEST_CASE("nobody leaves words behind that could be kept nowhere")
{
    KeepingSeat seat;
    seat.type(QStringLiteral("first words"));
    seat.setFull(true);
    seat.press(Qt::Key_PageDown);
    CHECK(seat.stands() == QStringLiteral("first words"));
    CHECK(seat.status().size() > 20);
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("plan"));
    seat.push("planVersions");
    CHECK(seat.page() == QLatin1String("plan"));
    CHECK(seat.stands() == QStringLiteral("first words"));
    seat.setFull(false);
    seat.editor()->setFocus();
    seat.press(Qt::Key_PageDown);
    CHECK(seat.stands().isEmpty());
    CHECK(seat.said() == QStringLiteral("call-me:first words/"));
}

TEST_CASE("words that got no further than a draft are there when somebody pages back, and go on from there")
{
    KeepingSeat seat;
    seat.type(QStringLiteral("first words"));
    REQUIRE(seat.isInDraft(QStringLiteral("first words")));
    seat.setFull(true);
    seat.press(Qt::Key_PageDown);
    CHECK(seat.stands().isEmpty());
    CHECK(seat.status().size() > 20);
    seat.setFull(false);
    seat.press(Qt::Key_PageUp);
    CHECK(seat.stands() == QStringLiteral("first words"));
    CHECK(seat.editor()->cursorColumn() == 11);
    seat.type(QStringLiteral(" and more"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.said() == QStringLiteral("call-me:first words and more/"));
}

TEST_CASE("a version is not named while words of it could not be kept")
{
    KeepingSeat seat;
    seat.type(QStringLiteral("tea"));
    seat.push("finishTogether");
    seat.editor()->setFocus();
    seat.type(QStringLiteral(" and cake"));
    REQUIRE(seat.isInDraft(QStringLiteral("tea and cake")));
    seat.setFull(true);
    seat.push("keepVersion");
    seat.setFull(false);
    CHECK(seat.hub().plans.versions(seat.sam)->empty());
    seat.push("keepVersion");
    const auto versions = seat.hub().plans.versions(seat.sam);
    REQUIRE(versions->size() == 1);
    CHECK(seat.hub().plans.version(seat.sam, versions->front().id)->sections[0].lines[0].text == QStringLiteral("tea and cake"));
}

TEST_CASE("where nothing is left to keep, a place to come back to holds no words")
{
    KeepingSeat seat;
    seat.type(QStringLiteral("tea"));
    seat.press(Qt::Key_Left);
    seat.press(Qt::Key_Escape);
    const auto drafts = seat.hub().plans.drafts().of(seat.sam);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().opened.empty());
    CHECK(drafts->front().edited.empty());
    CHECK(drafts->front().cursorColumn == 2);
    seat.press(Qt::Key_F6);
    CHECK(seat.stands() == QStringLiteral("tea"));
    CHECK(seat.editor()->cursorColumn() == 2);
}

TEST_CASE("what was typed in a plan and cannot be read now is not written over with a place to come back to")
{
    BesideSeat seat;
    const std::vector<EditedLine> edited{{{}, QStringLiteral("tea"), Whose::Person, false, false}};
    REQUIRE(seat.hub().plans.drafts().keep({seat.sam, QStringLiteral("call-me"), {}, edited, 0, 3, {}}));
    REQUIRE(seat.hub().plans.drafts().of(seat.sam)->size() == 1);
    Database &database = seat.hub().context().store.database();
    REQUIRE(database.run("ALTER TABLE draft RENAME TO draft_away"));
    seat.press(Qt::Key_F6);
    REQUIRE(seat.page() == QLatin1String("plan"));
    REQUIRE_FALSE(seat.editor()->isEnabled());
    REQUIRE(database.run("ALTER TABLE draft_away RENAME TO draft"));
    seat.push("leavePlan");
    const auto drafts = seat.hub().plans.drafts().of(seat.sam);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().edited == edited);
    seat.press(Qt::Key_F6);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("tea"));
}

TEST_CASE("a plan that may not be seen any more shows neither its lines nor a draft of them")
{
    BesideSeat seat;
    REQUIRE(seat.hub().plans.keepSection(
        seat.sam, {QStringLiteral("call-me"), {}, {}, {{{}, QStringLiteral("private tea"), Whose::Person, false, false}}}));
    const auto opened = editedFrom(seat.plan().sections[0].lines);
    auto edited = opened;
    edited[0].text = QStringLiteral("private tea and cake");
    REQUIRE(seat.hub().plans.drafts().keep({seat.sam, QStringLiteral("call-me"), opened, edited, 0, 3, {}}));
    REQUIRE(seat.hub().narrowing.keep(seat.sam, RecordPart::Plan, true));
    seat.press(Qt::Key_F6);
    REQUIRE(seat.page() == QLatin1String("plan"));
    CHECK(seat.editor()->toPlainText().isEmpty());
    CHECK_FALSE(seat.editor()->isEnabled());
    CHECK(seat.find<QLabel>("planStatus")->text().size() > 20);
    auto *const leave = seat.find("leavePlan");
    REQUIRE(leave);
    seat.push("leavePlan");
    REQUIRE(seat.hub().undoing.undoLast());
    seat.press(Qt::Key_F6);
    CHECK(seat.editor()->toPlainText() == QStringLiteral("private tea and cake"));
}

TEST_CASE("a plan that is open while its person is erased is let go of, with one sentence")
{
    KeepingSeat seat;
    seat.addSecond();
    seat.type(QStringLiteral("canary"));
    REQUIRE(seat.isInDraft(QStringLiteral("canary")));
    seat.type(QStringLiteral(" and more"));
    const auto erased = seat.hub().erasing.erase(seat.sam, QStringLiteral("They asked us to"), QStringLiteral("Robin Second"));
    REQUIRE(erased);
    seat.settle();
    CHECK(seat.page() == QLatin1String("people"));
    CHECK(seat.program->window().findChild<SectionEditor *>()->toPlainText().isEmpty());
    CHECK(seat.allRead().contains(QLatin1String("That is not here any more")));
    CHECK(seat.drafts() == 0);
}

TEST_CASE("a plan whose person was erased elsewhere is let go of with the next word")
{
    KeepingSeat seat;
    seat.addSecond();
    auto other = seat.hub().another();
    REQUIRE(other);
    REQUIRE((*other)->erasing.erase(seat.sam, QStringLiteral("They asked us to"), QStringLiteral("Robin Second")));
    seat.type(QStringLiteral("canary"));
    REQUIRE(QTest::qWaitFor([&] { return seat.page() == QLatin1String("people"); }, 3000));
    CHECK(seat.program->window().findChild<SectionEditor *>()->toPlainText().isEmpty());
    CHECK(seat.drafts() == 0);
}
