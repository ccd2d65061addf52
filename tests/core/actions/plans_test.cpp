// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"
#include "tests/support/testhub.h"

#include <QCborStreamWriter>

using namespace hub;
using namespace hub::test;

namespace {

const QString toolbox = QStringLiteral("toolbox");

EditedLine typed(const char *text, Whose whose = Whose::Person)
{
    return {{}, QString::fromUtf8(text), whose, false, false};
}

SectionEdit adding(const std::vector<EditedLine> &opened, std::initializer_list<const char *> texts)
{
    SectionEdit edit{toolbox, {}, opened, opened};
    for (const char *text : texts)
        edit.edited.push_back(typed(text));
    return edit;
}

QString said(const Plan &plan)
{
    QString all;
    for (const PlanSection &section : plan.sections) {
        all += section.key + u':';
        for (const PlanLine &line : section.lines)
            all += line.text() + (line.struck ? QStringLiteral("-/") : QStringLiteral("/"));
    }
    return all;
}

struct Planning : TestHub {
    PersonId sam = add("Sam");

    Plan plan() { return *hub->plans.of(sam); }
    std::vector<EditedLine> lines()
    {
        const Plan now = plan();
        return now.section(toolbox) ? editedFrom(now.section(toolbox)->lines) : std::vector<EditedLine>();
    }
    void write(std::initializer_list<const char *> texts) { REQUIRE(hub->plans.keepSection(sam, adding(lines(), texts))); }
};

} // namespace

TEST_CASE("a plan that nobody began is empty, and one that was begun has its lines in order", "[plan]")
{
    Planning desk;
    CHECK_FALSE(desk.plan().begun);
    CHECK(desk.plan().sections.empty());
    desk.write({"tea", "walks"});
    CHECK(desk.plan().begun == desk->now());
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:tea/walks/"));
    const PlanLine line = desk.plan().sections[0].lines[0];
    CHECK(line.whose == Whose::Person);
    CHECK(line.typedBy == desk.worker);
    CHECK(check(desk->context().store)->sound());
}

TEST_CASE("each touched line is a change of its own, and one key takes all of them back", "[plan]")
{
    Planning desk;
    const auto changes = [&] { return check(desk->context().store)->changes; };
    const quint64 before = changes();
    desk.write({"tea", "walks", "music"});
    CHECK(changes() == before + 3);
    auto edit = adding(desk.lines(), {});
    edit.edited[1].text = QStringLiteral("long walks");
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    CHECK(changes() == before + 4);
    REQUIRE(desk->plans.keepSection(desk.sam, adding(desk.lines(), {})));
    CHECK(changes() == before + 4);
    REQUIRE(desk->undoing.undoLast());
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:tea/walks/music/"));
    REQUIRE(desk->undoing.undoLast());
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:"));
}

TEST_CASE("a plan keeps the heading it was written under", "[plan]")
{
    Planning desk;
    const QString then = QStringLiteral("What helps me");
    REQUIRE(desk->lists.rename(HubList::PlanSections, toolbox, then));
    desk.write({"tea"});
    REQUIRE(desk->lists.rename(HubList::PlanSections, toolbox, QStringLiteral("Tools")));
    desk.write({"walks"});
    CHECK(desk.plan().section(toolbox)->heading == then);
    const auto version = desk->plans.finishTogether(desk.sam, {}, {});
    CHECK(desk->plans.version(desk.sam, *version)->sections[0].heading == then);
    REQUIRE(desk->plans.startFresh(desk.sam));
    REQUIRE(desk->plans.goBackTo(desk.sam, *version, {}));
    CHECK(desk.plan().section(toolbox)->heading == then);
    REQUIRE(desk->lists.hide(HubList::PlanSections, toolbox));
    REQUIRE(desk->plans.keepSection(desk.sam, adding(desk.lines(), {"music"})));
    const auto unknown = desk->plans.keepSection(desk.sam, {QStringLiteral("nonsense"), {}, {}, {typed("x")}});
    CHECK(unknown.error().kind == Error::Kind::UnknownCode);
}

TEST_CASE("a part that goes by the starter's word keeps none, so that no desk sees it in another's language", "[plan]")
{
    Planning desk;
    desk.write({"tea"});
    CHECK(desk.plan().section(toolbox)->heading.isEmpty());
    REQUIRE(desk->lists.rename(HubList::PlanSections, toolbox, QStringLiteral("What helps me")));
    desk.write({"walks"});
    CHECK(desk.plan().section(toolbox)->heading.isEmpty());
    const auto version = desk->plans.finishTogether(desk.sam, {}, {});
    REQUIRE(desk->plans.startFresh(desk.sam));
    REQUIRE(desk->plans.goBackTo(desk.sam, *version, {}));
    CHECK(desk.plan().section(toolbox)->heading.isEmpty());
    const auto added = desk->lists.add(HubList::PlanSections, QStringLiteral("My garden"), toolbox);
    REQUIRE(added);
    REQUIRE(desk->plans.keepSection(desk.sam, {*added, {}, {}, {typed("beans")}}));
    CHECK(desk.plan().section(*added)->heading == QStringLiteral("My garden"));
}

TEST_CASE("a version is what the plan said then, whatever becomes of the lines", "[plan]")
{
    Planning desk;
    CHECK(desk->plans.finishTogether(desk.sam, {}, {}).error().kind == Error::Kind::NothingToLog);
    desk.write({"tea", "walks"});
    const auto id = desk->plans.finishTogether(desk.sam, QStringLiteral("Sam and Jo"), QStringLiteral("The first words"));
    REQUIRE(id);
    auto edit = adding(desk.lines(), {"music"});
    edit.edited[0].struck = true;
    edit.edited[1].text = QString();
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    const auto then = desk->plans.version(desk.sam, *id);
    REQUIRE(then);
    CHECK(then->whoWasThere == QStringLiteral("Sam and Jo"));
    REQUIRE(then->sections.size() == 1);
    CHECK(then->sections[0].key == toolbox);
    REQUIRE(then->sections[0].lines.size() == 2);
    CHECK(then->sections[0].lines[1].text == QStringLiteral("walks"));
    CHECK_FALSE(then->sections[0].lines[0].struck);
}

TEST_CASE("going back makes the plan say again what it said, as a new version", "[plan]")
{
    Planning desk;
    desk.write({"tea", "walks"});
    const auto first = desk->plans.finishTogether(desk.sam, {}, QStringLiteral("one"));
    auto edit = adding(desk.lines(), {"music"});
    edit.edited[0].struck = true;
    edit.edited[1].text = QString();
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    REQUIRE(desk->plans.finishTogether(desk.sam, {}, QStringLiteral("two")));
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:tea-/music/"));
    REQUIRE(desk->plans.goBackTo(desk.sam, *first, QStringLiteral("as it was")));
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:tea/walks/"));
    const auto versions = desk->plans.versions(desk.sam);
    REQUIRE(versions);
    REQUIRE(versions->size() == 3);
    CHECK(versions->front().whatChanged == QStringLiteral("as it was"));
    CHECK(check(desk->context().store)->sound());
}

TEST_CASE("starting fresh hides what was, and loses nothing", "[plan]")
{
    Planning desk;
    desk.write({"tea"});
    const auto old = desk->plans.finishTogether(desk.sam, {}, {});
    REQUIRE(desk->plans.startFresh(desk.sam));
    CHECK(desk.plan().sections.empty());
    CHECK(desk.plan().number == 2);
    CHECK(desk->plans.versions(desk.sam)->empty());
    CHECK(desk->plans.version(desk.sam, *old)->sections[0].lines[0].text == QStringLiteral("tea"));
    desk.write({"coffee"});
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:coffee/"));
}

TEST_CASE("what is being typed is kept with the cursor, and goes when it is kept for good", "[plan]")
{
    Planning desk;
    PlanDraft draft{desk.sam, toolbox, {}, {typed("half a wo"), typed("")}, 1, 0, {}};
    REQUIRE(desk->plans.drafts().keep(draft));
    draft.edited[1].text = QStringLiteral("and more");
    draft.cursorColumn = 8;
    REQUIRE(desk->plans.drafts().keep(draft));
    auto mine = desk->plans.drafts().of(desk.sam);
    REQUIRE(mine);
    REQUIRE(mine->size() == 1);
    mine->front().kept = {};
    CHECK(mine->front() == draft);
    REQUIRE(desk->plans.keepSection(desk.sam, {toolbox, {}, draft.opened, draft.edited}));
    CHECK(desk->plans.drafts().of(desk.sam)->empty());
    CHECK(said(desk.plan()) == QStringLiteral("toolbox:half a wo/and more/"));
}

TEST_CASE("a draft survives what fails to be kept, and a line too long is refused whole", "[plan]")
{
    Planning desk;
    const QString tooLong(mostTextBytes + 1, u'x');
    const PlanDraft draft{desk.sam, toolbox, {}, {typed("short")}, 0, 0, {}};
    REQUIRE(desk->plans.drafts().keep(draft));
    const auto refused = desk->plans.keepSection(
        desk.sam, {toolbox, {}, {}, {typed("short"), {{}, tooLong, Whose::Person, false, false}}});
    CHECK(refused.error().kind == Error::Kind::TooLong);
    CHECK(desk.plan().sections.empty());
    CHECK(desk->plans.drafts().of(desk.sam)->size() == 1);
    // What is too long for the plan is not too long to be kept until it is shorter.
    PlanDraft huge = draft;
    huge.edited = {{{}, tooLong, Whose::Person, false, false}};
    REQUIRE(desk->plans.drafts().keep(huge));
    CHECK(desk->plans.drafts().of(desk.sam)->front().edited == huge.edited);
    huge.edited[0].text = QString(1 << 20, u'x');
    REQUIRE(desk->plans.drafts().keep(huge));
    CHECK(desk->plans.drafts().of(desk.sam)->front().edited == huge.edited);
    huge.edited[0].text += u'x';
    CHECK(desk->plans.drafts().keep(huge).error().kind == Error::Kind::TooLong);
    CHECK(desk->plans.drafts().of(desk.sam)->front().edited[0].text.size() == 1 << 20);
}

TEST_CASE("a draft shows nothing of a plan to whoever may not see that any more, and is there again when they may", "[plan]")
{
    Levels levels;
    auto peer = levels.as(AccessLevel::PeerSupporter);
    auto worker = levels.as(AccessLevel::Worker);
    const PlanDraft draft{levels.kit, toolbox, {typed("tea")}, {typed("tea and cake")}, 0, 0, {}};
    REQUIRE(worker->plans.drafts().keep(draft));
    REQUIRE(peer->plans.drafts().keep(draft));
    CHECK(peer->plans.drafts().of(levels.kit).error().kind == Error::Kind::NotAllowed);
    REQUIRE(levels.lead->people.addSupporter(levels.kit, peer->session().worker));
    CHECK(peer->plans.drafts().of(levels.kit)->size() == 1);
    REQUIRE(levels.lead->people.addSupporter(levels.kit, levels.lead.worker));
    REQUIRE(levels.lead->narrowing.keep(levels.kit, RecordPart::Plan, true));
    CHECK(worker->plans.drafts().of(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(peer->plans.drafts().of(levels.kit)->size() == 1);
    REQUIRE(levels.lead->narrowing.keep(levels.kit, RecordPart::Plan, false));
    CHECK(worker->plans.drafts().of(levels.kit)->front().edited == draft.edited);
    REQUIRE(levels.lead->erasing.restrictRecord(levels.kit, QStringLiteral("they say it is wrong")));
    CHECK_FALSE(levels.as(AccessLevel::Worker)->plans.drafts().of(levels.kit));
}

TEST_CASE("a plan draft that was cut or altered is refused, never half read", "[plan]")
{
    const PlanDraft draft{PersonId{RawId{{1}}}, toolbox, {typed("a")}, {typed("b", Whose::Worker)}, 0, 1, {}};
    const QByteArray bytes = encodePlanDraft(draft);
    CHECK(*decodePlanDraft(bytes) == draft);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(decodePlanDraft(bytes.left(length)));
    CHECK_FALSE(decodePlanDraft(bytes + 'x'));
}

// As the first program with plans kept one: with the heading.
static QByteArray firstDraft()
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(8);
    writer.append(1);
    writer.append(PersonId{RawId{{1}}}.toBytes());
    writer.append(toolbox);
    writer.append(QStringLiteral("My toolbox"));
    for (const char *const text : {"tea", "tea and"}) {
        writer.startArray(1);
        writer.startArray(5);
        writer.append(nullptr);
        writer.append(QString::fromLatin1(text));
        writer.append(toCode(Whose::Person));
        writer.append(false);
        writer.append(false);
        writer.endArray();
        writer.endArray();
    }
    writer.append(0);
    writer.append(7);
    writer.endArray();
    return bytes;
}

TEST_CASE("what was being typed when an older program ended is read by this one", "[plan]")
{
    const auto draft = decodePlanDraft(firstDraft());
    REQUIRE(draft);
    CHECK(draft->edited[0].text == QStringLiteral("tea and"));
    CHECK(draft->cursorColumn == 7);
}

TEST_CASE("a plan is read and written by whoever supports the person, workers and leads", "[plan]")
{
    Levels levels;
    auto volunteer = levels.as(AccessLevel::Volunteer);
    auto peer = levels.as(AccessLevel::PeerSupporter);
    auto worker = levels.as(AccessLevel::Worker);
    const SectionEdit edit{toolbox, {}, {}, {typed("tea")}};
    for (Hub *const hub : {volunteer.get(), peer.get()}) {
        CHECK(hub->plans.of(levels.kit).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->plans.keepSection(levels.kit, edit).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->plans.finishTogether(levels.kit, {}, {}).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->plans.startFresh(levels.kit).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->plans.takeBackFreshStart(levels.kit).error().kind == Error::Kind::NotAllowed);
    }
    REQUIRE(levels.lead->people.addSupporter(levels.kit, peer->session().worker));
    REQUIRE(peer->plans.keepSection(levels.kit, edit));
    REQUIRE(levels.lead->narrowing.keep(levels.kit, RecordPart::Plan, true));
    CHECK(peer->plans.of(levels.kit)->sections.size() == 1);
    CHECK(worker->plans.of(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(worker->plans.versions(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(levels.lead->plans.of(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(levels.lead->plans.goBackTo(levels.kit, {}, {}).error().kind == Error::Kind::KeptToSupporters);
}
