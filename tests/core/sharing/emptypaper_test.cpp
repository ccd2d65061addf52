// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

namespace {

const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Purpose flat{QStringLiteral("housing")};

struct EmptyPapers : TestHub {
    PersonId sam = add("Sam");

    Error::Kind why(PaperKind kind)
    {
        const auto out = hub->registers.paper(sam, kind);
        REQUIRE_FALSE(out);
        return out.error().kind;
    }
    size_t linesOfRegister() { return hub->registers.ofPerson(sam)->lines.size(); }
    void write(const char *key, const char *text, bool struck = false)
    {
        REQUIRE(hub->plans.keepSection(
            sam, {QString::fromLatin1(key), {}, {}, {{{}, QString::fromUtf8(text), Whose::Person, struck, false}}}));
    }
    void agree(const SharedItems &scope)
    {
        AgreementDraft draft;
        draft.recipient = housing;
        draft.scope = scope;
        draft.purpose = flat;
        draft.until = QDate(2026, 12, 31);
        REQUIRE(hub->sharing.agree(sam, draft));
    }
    Result<Disclosure> share(SharedForm form)
    {
        return hub->sharing.share({sam, housing, flat, form, QStringLiteral("print"), {}});
    }
};

} // namespace

TEST_CASE("an empty plan, safety plan or letter is not handed out, and nothing says that it was", "[paper]")
{
    EmptyPapers desk;
    const size_t before = desk.linesOfRegister();
    for (const PaperKind kind : {PaperKind::Plan, PaperKind::SafetyPlan, PaperKind::Letter})
        CHECK(desk.why(kind) == Error::Kind::NothingWritten);
    CHECK(desk.linesOfRegister() == before);
    // A plan with nothing for a hard hour on it is no safety plan, and on a card what was crossed out does not stand.
    desk.write("toolbox", "tea");
    CHECK(desk->registers.paper(desk.sam, PaperKind::Plan));
    CHECK(desk.why(PaperKind::SafetyPlan) == Error::Kind::NothingWritten);
    desk.write("by-myself", "crossed out", true);
    CHECK(desk.why(PaperKind::SafetyPlan) == Error::Kind::NothingWritten);
    desk.write("safer-place", "Jo keeps the pills");
    CHECK(desk->registers.paper(desk.sam, PaperKind::SafetyPlan));
    const auto letter = desk->letters.begin(desk.sam, QStringLiteral(" \n "));
    REQUIRE(letter);
    CHECK(desk.why(PaperKind::Letter) == Error::Kind::NothingWritten);
    REQUIRE(desk->letters.setAdditions(desk.sam, *letter, QStringLiteral("I liked the walks")));
    CHECK(desk->registers.paper(desk.sam, PaperKind::Letter));
    // All that is held about somebody is never nothing.
    EmptyPapers other;
    CHECK(other->registers.paper(other.sam, PaperKind::Record));
}

TEST_CASE("a page with a name and nothing under it goes to nobody, and is no line of what has gone", "[paper]")
{
    EmptyPapers desk;
    desk.agree({SharedItem::part(QStringLiteral("name")), SharedItem::part(QStringLiteral("letter")),
        SharedItem::section(QStringLiteral("toolbox"))});
    const size_t before = desk.linesOfRegister();
    for (const SharedForm form : {SharedForm::Summary, SharedForm::Plan, SharedForm::Letter}) {
        const auto out = desk.share(form);
        REQUIRE_FALSE(out);
        CHECK(out.error().kind == Error::Kind::NothingWritten);
    }
    CHECK(desk->sharing.of(desk.sam)->shared->empty());
    CHECK(desk.linesOfRegister() == before);
    desk.write("toolbox", "tea");
    CHECK(desk.share(SharedForm::Summary));
    CHECK(desk.share(SharedForm::Plan));
    CHECK(desk.share(SharedForm::Letter).error().kind == Error::Kind::NothingWritten);
    // Where their name is what they agreed to, as text it may be told.
    EmptyPapers named;
    named.agree({SharedItem::part(QStringLiteral("name"))});
    CHECK(named.share(SharedForm::Text));
}

TEST_CASE("whatever leaves the example knows that it does", "[paper]")
{
    EmptyPapers desk;
    desk.write("toolbox", "tea");
    desk.agree({SharedItem::section(QStringLiteral("toolbox"))});
    Session session = desk->session();
    Changes changes;
    for (const bool isExample : {false, true}) {
        session.example = isExample;
        ConsentGate gate(desk->context().store, session);
        CHECK(gate.paperForThePerson({desk.sam, PaperKind::Plan, {}}, changes)->isExample() == isExample);
        CHECK(gate.toThePerson({desk.sam, {}})->isExample() == isExample);
        CHECK(gate.toRecipient({desk.sam, housing, flat, SharedForm::Text, {}, {}}, changes)->isExample() == isExample);
        CHECK(gate.forTheHouse({OwnFile::People, {0}, {0}, QStringLiteral("a list")})->isExample() == isExample);
    }
}
