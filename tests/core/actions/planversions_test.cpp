// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancompare.h"
#include "tests/support/levels.h"

#include <QCborStreamWriter>

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

const QString toolbox = QStringLiteral("toolbox");

struct Versions : Levels {
    Versions()
    {
        addSecond();
    }
    Plan plan() { return *lead->plans.of(kit); }
    std::vector<PlanLine> lines()
    {
        const Plan now = plan();
        return now.section(toolbox) ? now.section(toolbox)->lines : std::vector<PlanLine>();
    }
    void write(std::initializer_list<const char *> texts)
    {
        SectionEdit edit{toolbox, {}, editedFrom(lines()), editedFrom(lines())};
        for (const char *text : texts)
            edit.edited.push_back({{}, QString::fromUtf8(text), Whose::Person, false, false});
        REQUIRE(lead->plans.keepSection(kit, edit));
    }
    /// Changes the second line, or takes it out.
    void changeSecond(const std::function<void(EditedLine &)> &how)
    {
        SectionEdit edit{toolbox, {}, editedFrom(lines()), editedFrom(lines())};
        how(edit.edited.at(1));
        REQUIRE(lead->plans.keepSection(kit, edit));
    }
    void takeOutSecond()
    {
        changeSecond([](EditedLine &line) { line.text.clear(); });
    }
    PlanVersionId finish()
    {
        const auto id = lead->plans.finishTogether(kit, QStringLiteral("Kit and Jo"), QStringLiteral("so it is"));
        REQUIRE(id);
        return *id;
    }
    PlanVersionId goBack(PlanVersionId id)
    {
        const auto made = lead->plans.goBackTo(kit, id, QStringLiteral("back"));
        REQUIRE(made);
        return *made;
    }
    bool sound() { return check(lead->context().store)->sound(); }
    bool saysTheSame(PlanVersionId id)
    {
        const auto then = lead->plans.version(kit, id);
        const auto now = lead->plans.asVersion(kit);
        REQUIRE(then);
        REQUIRE(now);
        const auto differences = comparePlans(*then, *now);
        return then->sections == now->sections
            && std::none_of(differences.begin(), differences.end(), [](const auto &one) { return one.differs(); });
    }
    qint64 count(const char *from)
    {
        Statement rows = lead->context().store.database().prepared(QByteArray("SELECT count(*) FROM ") + from);
        REQUIRE(*rows.step());
        return rows.number(0);
    }
    AgreementDraft agreed(const SharedItems &scope)
    {
        AgreementDraft draft;
        draft.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
        draft.scope = scope;
        draft.purpose = {QStringLiteral("housing")};
        draft.until = QDate(2026, 12, 31);
        return draft;
    }
    /// What of the plan leaves to housing.
    QStringList leaves()
    {
        QStringList texts;
        const auto preview = lead->sharing.preview({kit, {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}},
            {QStringLiteral("housing")}, SharedForm::Text, {}, {}});
        for (const SharedRecord::Section &section : preview ? preview->record.sections : std::vector<SharedRecord::Section>()) {
            for (const SharedRecord::Line &line : section.lines)
                texts << line.text;
        }
        return texts;
    }
};

// As the first program with plans wrote one: whole, in the version's own row, and without what was kept back.
QByteArray firstFormat(const std::vector<PlanLine> &lines)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(1);
    writer.startArray(1);
    writer.startArray(3);
    writer.append(toolbox);
    writer.append(QStringLiteral("My toolbox"));
    writer.startArray(lines.size());
    for (const PlanLine &line : lines) {
        writer.startArray(4);
        writer.append(line.id.toBytes());
        writer.append(line.text());
        writer.append(toCode(line.whose));
        writer.append(line.struck);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    writer.endArray();
    writer.endArray();
    return bytes;
}

} // namespace

TEST_CASE("a version longer than a change can be is kept, checked, rebuilt, gone back to and erased", "[plan][erase]")
{
    Versions desk;
    constexpr int linesInASection = 40;
    constexpr int longLine = 200;
    for (const ListedEntry &entry : desk.lead->lists.now().entries(HubList::PlanSections)) {
        SectionEdit edit{entry.code, entry.code, {}, {}};
        for (int i = 0; i < linesInASection; ++i)
            edit.edited.push_back({{}, QString::number(i).leftJustified(longLine, u'x'), Whose::Person, false, false});
        REQUIRE(desk.lead->plans.keepSection(desk.kit, edit));
    }
    const PlanVersionId first = desk.finish();
    CHECK(desk.count("plan_version_piece") > 3);
    CHECK(desk.saysTheSame(first));
    CHECK(desk.sound());
    REQUIRE(rebuild(desk.lead->context().store));
    CHECK(desk.saysTheSame(first));
    CHECK(desk.sound());
    desk.changeSecond([](EditedLine &line) { line.text = QStringLiteral("something else"); });
    CHECK_FALSE(desk.saysTheSame(first));
    const PlanVersionId again = desk.goBack(first);
    CHECK(desk.saysTheSame(first));
    CHECK(desk.saysTheSame(again));
    REQUIRE(desk.lead->erasing.erase(desk.kit, QStringLiteral("They asked us to"), QStringLiteral("Robin Second")));
    for (const char *const table : {"plan_version_piece", "plan_version", "plan_line"})
        CHECK(desk.count(table) == 0);
    CHECK(desk.sound());
}

TEST_CASE("what was written since the last version has one of its own before the plan goes back", "[plan]")
{
    Versions desk;
    desk.write({"tea"});
    const PlanVersionId first = desk.finish();
    desk.write({"ring Ann"});
    desk.goBack(first);
    const auto versions = desk.lead->plans.versions(desk.kit);
    REQUIRE(versions->size() == 3);
    const auto kept = desk.lead->plans.version(desk.kit, (*versions)[1].id);
    REQUIRE(kept->sections[0].lines.size() == 2);
    CHECK(kept->sections[0].lines[1].text == QStringLiteral("ring Ann"));
    // Nothing was written since: nothing is kept twice.
    desk.goBack(first);
    CHECK(desk.lead->plans.versions(desk.kit)->size() == 4);
}

TEST_CASE("a version that was stored whole, and without what was kept back, is still read and gone back to", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks"});
    const auto id = desk.lead.ids.make<PlanVersionId>();
    ChangeDraft draft(subjectOf(desk.kit));
    draft.set(id.raw, fields::planVersion::person, idValue(desk.kit)).set(id.raw, fields::planVersion::plan, idValue(desk.plan().id));
    draft.set(id.raw, fields::planVersion::at, desk.lead->now().ms).set(id.raw, fields::planVersion::body, firstFormat(desk.lines()));
    REQUIRE(desk.lead->context().save(Op::FinishPlan, draft));
    const auto then = desk.lead->plans.version(desk.kit, id);
    REQUIRE(then);
    CHECK(then->sections[0].lines[1].text == QStringLiteral("walks"));
    CHECK_FALSE(then->sections[0].lines[1].keptBack);
    desk.changeSecond([](EditedLine &line) { line.keptBack = true; });
    desk.takeOutSecond();
    desk.goBack(id);
    CHECK(desk.lines().at(1).text() == QStringLiteral("walks"));
    CHECK(desk.lines().at(1).keptBack);
}

TEST_CASE("a line that was kept back, then or ever since, does not leave by going back to where it stood", "[plan]")
{
    for (const bool keptThen : {true, false}) {
        INFO(keptThen);
        Versions desk;
        desk.write({"tea", "walks"});
        REQUIRE(desk.lead->sharing.agree(desk.kit, desk.agreed({SharedItem::section(toolbox)})));
        CHECK(desk.leaves() == QStringList{QStringLiteral("tea"), QStringLiteral("walks")});
        const auto keepBack = [&] { desk.changeSecond([](EditedLine &line) { line.keptBack = true; }); };
        if (keptThen)
            keepBack();
        const PlanVersionId id = desk.finish();
        CHECK(desk.lead->plans.version(desk.kit, id)->sections[0].lines[1].keptBack == keptThen);
        if (!keptThen)
            keepBack();
        desk.takeOutSecond();
        desk.goBack(id);
        CHECK(desk.lines().at(1).text() == QStringLiteral("walks"));
        CHECK(desk.leaves() == QStringList{QStringLiteral("tea")});
    }
}

TEST_CASE("what was kept back then is so again, though it was shared since", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks"});
    desk.changeSecond([](EditedLine &line) { line.keptBack = true; });
    const PlanVersionId id = desk.finish();
    desk.changeSecond([](EditedLine &line) { line.keptBack = false; });
    desk.goBack(id);
    CHECK(desk.lines().at(1).keptBack);
}

TEST_CASE("a line that comes back is the line it was, so what was agreed of it stays true", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks", "music"});
    const auto before = desk.lines();
    REQUIRE(desk.lead->sharing.agree(desk.kit, desk.agreed({SharedItem::ofLine(before[1].id)})));
    const PlanVersionId id = desk.finish();
    desk.takeOutSecond();
    const PlanVersionId again = desk.goBack(id);
    const auto after = desk.lines();
    REQUIRE(after.size() == 3);
    for (size_t i = 0; i < after.size(); ++i)
        CHECK(after[i].id == before[i].id);
    CHECK(desk.leaves() == QStringList{QStringLiteral("walks")});
    CHECK(desk.saysTheSame(id));
    CHECK(desk.saysTheSame(again));
    CHECK(desk.sound());
}

TEST_CASE("words that are typed on where another desk took the line out come back under its id", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks"});
    const auto opened = editedFrom(desk.lines());
    desk.changeSecond([](EditedLine &line) { line.keptBack = true; });
    desk.takeOutSecond();
    SectionEdit edit{toolbox, {}, opened, opened};
    edit.edited[1].text = QStringLiteral("long walks");
    REQUIRE(desk.lead->plans.keepSection(desk.kit, edit));
    REQUIRE(desk.lines().size() == 2);
    CHECK(desk.lines()[1].id == *opened[1].id);
    CHECK(desk.lines()[1].keptBack);
    REQUIRE(desk.lead->undoing.undoLast());
    CHECK(desk.lines().size() == 1);
}

TEST_CASE("a version of a plan from before it was started fresh comes back as new lines, as private as it was", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks"});
    const auto before = desk.lines();
    const PlanVersionId id = desk.finish();
    desk.changeSecond([](EditedLine &line) { line.keptBack = true; });
    REQUIRE(desk.lead->plans.startFresh(desk.kit));
    const PlanVersionId again = desk.goBack(id);
    const auto after = desk.lines();
    REQUIRE(after.size() == 2);
    CHECK(after[1].id != before[1].id);
    CHECK(after[1].keptBack);
    CHECK(desk.saysTheSame(again));
}

TEST_CASE("a line says when it was written last", "[plan]")
{
    Versions desk;
    desk.write({"tea", "walks"});
    const Instant first = desk.lines().at(1).written;
    desk.lead.clock.addDays(3);
    desk.changeSecond([](EditedLine &line) { line.text = QStringLiteral("long walks"); });
    CHECK(desk.lines().at(0).written == first);
    CHECK(desk.lines().at(1).written == first.plusMinutes(3 * 24 * 60));
}
