// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QLabel>

using namespace hub;
using namespace hub::test;

namespace {

struct VersionsSeat : BesideSeat {
    /// The part says this from now on.
    void write(const char *key, const char *text)
    {
        const Plan now = plan();
        const PlanSection *const section = now.section(QString::fromLatin1(key));
        const auto opened = section ? editedFrom(section->lines) : std::vector<EditedLine>();
        auto edited = opened;
        if (edited.empty())
            edited.push_back({});
        edited[0].text = QString::fromUtf8(text);
        REQUIRE(hub().plans.keepSection(sam, {QString::fromLatin1(key), {}, opened, edited}));
    }
    void finish() { REQUIRE(hub().plans.finishTogether(sam, {}, {})); }
    void openVersions()
    {
        press(Qt::Key_F6);
        push("planVersions");
        REQUIRE(page() == QLatin1String("versions"));
    }
    QString text(const char *label)
    {
        auto *const found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    QString faults() { return accessibilityFaults(program->window()).join(u'\n'); }
};

} // namespace

TEST_CASE("starting fresh asks once, and is taken back by one press as long as nothing is written")
{
    VersionsSeat seat;
    seat.write("call-me", "tea");
    seat.finish();
    seat.openVersions();
    seat.push("startFresh");
    CHECK(seat.said() == QStringLiteral("call-me:tea/"));
    CHECK(seat.focus() == QLatin1String("keepPlan"));
    CHECK(seat.faults().toStdString() == "");
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.page() == QLatin1String("versions"));
    CHECK_FALSE(seat.find("freshCard"));
    seat.push("startFresh");
    seat.push("beginAnew");
    CHECK(seat.said().isEmpty());
    CHECK(seat.text("versionsStatus").size() > 20);
    CHECK_FALSE(seat.find("startFresh"));
    CHECK_FALSE(seat.find("latestVersion"));
    CHECK(seat.faults().toStdString() == "");
    seat.push("bringBackPlan");
    CHECK(seat.said() == QStringLiteral("call-me:tea/"));
    CHECK(seat.find("latestVersion"));
    seat.push("startFresh");
    seat.push("beginAnew");
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.page() == QLatin1String("plan"));
    CHECK(seat.editor()->toPlainText().isEmpty());
    seat.editor()->setFocus();
    seat.type(QStringLiteral("coffee"));
    seat.push("planVersions");
    CHECK_FALSE(seat.find("bringBackPlan"));
    CHECK(seat.find("startFresh"));
    CHECK(seat.said() == QStringLiteral("call-me:coffee/"));
}

TEST_CASE("an earlier plan is not brought back over words that came to the new one meanwhile")
{
    VersionsSeat seat;
    seat.write("call-me", "tea");
    seat.openVersions();
    seat.push("startFresh");
    seat.push("beginAnew");
    seat.write("call-me", "coffee");
    seat.push("bringBackPlan");
    CHECK(seat.said() == QStringLiteral("call-me:coffee/"));
    CHECK(seat.text("versionsStatus").size() > 20);
    CHECK_FALSE(seat.find("bringBackPlan"));
}

TEST_CASE("what changed since a version stands first, and what did not is behind one line")
{
    VersionsSeat seat;
    seat.write("call-me", "Sam, please");
    seat.write("what-matters", "my dog");
    seat.write("toolbox", "tea");
    seat.finish();
    seat.write("toolbox", "tea and cake");
    seat.openVersions();
    seat.push("latestVersion");
    CHECK(seat.allRead().contains(QLatin1String("Changed: tea and cake")));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("my dog")));
    CHECK(seat.text("versionsStatus").contains(u'1'));
    CHECK(seat.find<QAbstractButton>("openSame")->text().contains(u'2'));
    seat.push("openSame");
    CHECK(seat.allRead().contains(QLatin1String("my dog")));
    CHECK(seat.faults().toStdString() == "");
    seat.push("openSame");
    CHECK_FALSE(seat.allRead().contains(QLatin1String("my dog")));
    seat.push("goBackTo");
    seat.push("latestVersion");
    CHECK_FALSE(seat.find("nextChange"));
    CHECK(seat.find<QAbstractButton>("openSame")->text().contains(u'3'));
}

TEST_CASE("whose plan it is stands on its page, its versions and the safety plan, and nobody is named when they are left")
{
    VersionsSeat seat;
    seat.press(Qt::Key_F6);
    CHECK(seat.text("planWhose").contains(QLatin1String("Sam")));
    seat.push("planVersions");
    CHECK(seat.text("versionsWhose").contains(QLatin1String("Sam")));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Bev")));
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_F7);
    CHECK(seat.text("safetyWhose").contains(QLatin1String("Sam")));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Bev")));
    seat.press(Qt::Key_Escape);
    for (const char *const label : {"planWhose", "versionsWhose", "safetyWhose"})
        CHECK(seat.program->window().findChild<QLabel *>(QLatin1String(label))->text().isEmpty());
}

TEST_CASE("Esc closes what is open on the plan's page before it leads away")
{
    VersionsSeat seat;
    seat.press(Qt::Key_F6);
    seat.type(QStringLiteral("tea"));
    const std::pair<const char *, const char *> opened[]
        = {{"finishTogether", "finishCard"}, {"allParts", "allPartsCard"}, {"openFacts", "helpedBy"}};
    for (const auto &[button, card] : opened) {
        INFO(card);
        seat.push(button);
        REQUIRE(seat.find(card));
        if (seat.focus() == QLatin1String("helpedBy"))
            seat.type(QStringLiteral("Jo"));
        seat.press(Qt::Key_Escape);
        CHECK_FALSE(seat.find(card));
        CHECK(seat.page() == QLatin1String("plan"));
        CHECK(seat.focus() == QLatin1String("planEditor"));
    }
    CHECK(seat.plan().sections.at(0).supportedBy == std::vector{QStringLiteral("Jo")});
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
}

TEST_CASE("writing the safety plan together begins at its first empty step, or else at the first")
{
    VersionsSeat seat;
    const auto opensAtOnce = [&] {
        seat.press(Qt::Key_F7);
        seat.push("writeSafety");
        REQUIRE(seat.page() == QLatin1String("plan"));
        return seat.editor()->toPlainText();
    };
    seat.write("warning-signs", "I stop eating");
    CHECK(opensAtOnce().isEmpty());
    CHECK(seat.focus() == QLatin1String("planEditor"));
    seat.type(QStringLiteral("walk"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.said() == QStringLiteral("warning-signs:I stop eating/by-myself:walk/"));
    for (const char *const key : {"places-people", "ask-for-help", "services", "safer-place"})
        seat.write(key, "somebody");
    CHECK(opensAtOnce() == QStringLiteral("I stop eating"));
    seat.press(Qt::Key_Escape);
    // A step that the hub took from its list is not gone to.
    REQUIRE(seat.hub().plans.startFresh(seat.sam));
    REQUIRE(seat.hub().lists.hide(HubList::PlanSections, QStringLiteral("warning-signs")));
    CHECK(opensAtOnce().isEmpty());
    seat.type(QStringLiteral("music"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.said() == QStringLiteral("by-myself:music/"));
}
