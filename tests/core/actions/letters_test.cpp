// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/camehere.h"
#include "core/store/drafts.h"
#include "core/store/letterreads.h"
#include "tests/support/exchange.h"
#include "tests/support/levels.h"
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

struct Writing : TestHub {
    PersonId sam = add("Sam");
    LetterId letter = *hub->letters.begin(sam, text("Dear Sam"));

    Letter now() { return hub->letters.of(sam)->front(); }
    LetterDraft typed(const char *opened, const char *edited, LetterPart part = LetterPart::Text)
    {
        return {sam, letter, part, text(opened), text(edited), 0, {}};
    }
    std::vector<LetterDraft> drafts() { return *hub->letters.drafts().of(sam); }
};

/// A desk of a team of several, which write to Sam.
struct TeamDesk {
    FixedClock clock;
    SequentialIds ids{clock};
    std::unique_ptr<Hub> hub;

    TeamDesk(quint8 number, qint64 minutesAhead)
    {
        clock.addMinutes(minutesAhead);
        auto opened = Store::open({}, DeskId{RawId{{number}}}, clock, ids);
        REQUIRE(opened);
        const WorkerId worker{RawId{{7, number}}};
        const Session lead{MemberId{RawId{{6, number}}}, worker, text("Lead"), AccessLevel::Lead, false};
        ChangeDraft draft;
        draft.set(RawId{{5, number}}, fields::team::secret, QByteArray(32, 's'));
        draft.set(worker.raw, fields::worker::name, lead.name);
        REQUIRE((*opened)->save(*Access(lead).permit(Op::SetUpHub), draft));
        hub = std::make_unique<Hub>(std::move(*opened), lead, HubId{RawId{{4}}});
    }
    void hear(const TeamDesk &other, bool latestFirst)
    {
        auto entries = entriesOf(other.hub->context().store);
        if (latestFirst)
            std::reverse(entries.begin(), entries.end());
        for (const Log::Entry &entry : entries)
            takeIn(hub->context().store, entry);
    }
    Letter letter(PersonId who) const { return hub->letters.of(who)->front(); }
};

} // namespace

TEST_CASE("a letter is kept to the letter, the person's own words too", "[letter]")
{
    Writing desk;
    const QString own = text("  My dog\u00a0Biscuit\n\n\tand I  ");
    REQUIRE(desk->letters.setAdditions(desk.sam, desk.letter, own));
    CHECK(desk.now().texts == std::vector{text("Dear Sam")});
    CHECK(desk.now().additions == std::vector{own});
    REQUIRE(desk->letters.keep({desk.sam, desk.letter, LetterPart::Additions, own, own + text(" laugh "), 0, {}}));
    CHECK(desk.now().additions == std::vector{own + text(" laugh ")});
    REQUIRE(desk->letters.setAdditions(desk.sam, desk.letter, text(" \n ")));
    CHECK(desk.now().additions.empty());
    CHECK(check(desk->context().store)->sound());
}

TEST_CASE("what was read is these very words: other ones are unread, and their own are theirs already", "[letter]")
{
    Writing desk;
    CHECK_FALSE(desk.now().seen);
    REQUIRE(desk->letters.markSeen(desk.sam, desk.letter, true));
    CHECK(desk.now().seen);
    REQUIRE(desk->letters.setAdditions(desk.sam, desk.letter, text("and my dog")));
    CHECK(desk.now().seen);
    REQUIRE(desk->letters.keep(desk.typed("Dear Sam", "Dear Sam!")));
    CHECK_FALSE(desk.now().seen);
    REQUIRE(desk->letters.setText(desk.sam, desk.letter, text("Dear Sam")));
    CHECK(desk.now().seen);
    REQUIRE(desk->letters.markSeen(desk.sam, desk.letter, false));
    CHECK_FALSE(desk.now().seen);
    forAll("only the words that were read are read", [](const std::string &a, const std::string &b) {
        RC_ASSERT((readMark(QString::fromStdString(a)) == readMark(QString::fromStdString(b)))
                  == (QString::fromStdString(a) == QString::fromStdString(b)));
    });
}

TEST_CASE("a letter that another desk changes is one they have not read, whatever was heard first", "[letter]")
{
    for (const qint64 ahead : {-90, 90}) {
        for (const bool latestFirst : {false, true}) {
            INFO(ahead << ' ' << latestFirst);
            TeamDesk here(1, 0);
            TeamDesk there(2, ahead);
            const PersonId sam = *here.hub->people.add({text("Sam"), PersonName::Kind::Known});
            const LetterId letter = *here.hub->letters.begin(sam, text("Dear Sam"));
            there.hear(here, false);
            REQUIRE(here.hub->letters.markSeen(sam, letter, true));
            REQUIRE(there.hub->letters.setText(sam, letter, text("Dear Sam, and more")));
            here.hear(there, latestFirst);
            there.hear(here, latestFirst);
            CHECK(here.letter(sam).texts == std::vector{text("Dear Sam, and more")});
            CHECK_FALSE(here.letter(sam).seen);
            CHECK_FALSE(there.letter(sam).seen);
        }
    }
}

TEST_CASE("of two versions of a letter nobody has read either, until one is chosen", "[letter]")
{
    TeamDesk here(1, 0);
    TeamDesk there(2, 5);
    const PersonId sam = *here.hub->people.add({text("Sam"), PersonName::Kind::Known});
    const LetterId letter = *here.hub->letters.begin(sam, text("Dear Sam"));
    there.hear(here, false);
    REQUIRE(here.hub->letters.setText(sam, letter, text("one")));
    here.clock.addMinutes(10); // the last word on what was read is about the older version
    REQUIRE(here.hub->letters.markSeen(sam, letter, true));
    REQUIRE(there.hub->letters.setText(sam, letter, text("two")));
    REQUIRE(there.hub->letters.markSeen(sam, letter, true));
    here.hear(there, false);
    Letters &letters = here.hub->letters;
    REQUIRE(here.letter(sam).texts.size() == 2);
    CHECK_FALSE(here.letter(sam).seen);
    CHECK(letters.markSeen(sam, letter, true).error().kind == Error::Kind::Ambiguous);
    const LetterDraft typed{sam, letter, LetterPart::Text, text("one"), text("one and more"), 0, {}};
    CHECK(letters.keep(typed).error().kind == Error::Kind::Ambiguous);
    REQUIRE(letters.choose(sam, letter, LetterPart::Text, text("one")));
    CHECK(here.letter(sam).texts == std::vector{text("one")});
    REQUIRE(letters.markSeen(sam, letter, true));
    CHECK(here.letter(sam).seen);
}

TEST_CASE("what is typed in a letter is kept with the cursor, and goes when it is kept for good", "[letter]")
{
    Writing desk;
    LetterDraft draft = desk.typed("Dear Sam", "Dear Sam, ha");
    REQUIRE(desk->letters.drafts().keep(draft));
    draft.edited += text("lf");
    draft.cursor = 11;
    REQUIRE(desk->letters.drafts().keep(draft));
    const Instant then = desk->now();
    desk.clock.addMinutes(1);
    const LetterDraft own = desk.typed("", "my dog", LetterPart::Additions);
    REQUIRE(desk->letters.drafts().keep(own));
    auto kept = desk.drafts();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].kept == then);
    kept[0].kept = {};
    CHECK(kept[0] == draft);
    REQUIRE(desk->letters.keep(draft));
    REQUIRE(desk.drafts().size() == 1);
    CHECK(desk.drafts()[0].part == LetterPart::Additions);
    CHECK(desk.now().texts == std::vector{text("Dear Sam, half")});
    REQUIRE(desk->letters.keep(desk.typed("", "", LetterPart::Additions)));
    CHECK(desk.drafts().empty());
}

TEST_CASE("words of a letter that changed meanwhile are not written over, and what was typed stays until somebody chooses", "[letter]")
{
    Writing desk;
    const LetterDraft typed = desk.typed("Dear Sam", "Dear Sam, mine");
    REQUIRE(desk->letters.drafts().keep(typed));
    REQUIRE(desk->letters.setText(desk.sam, desk.letter, text("Dear Sam, theirs")));
    CHECK(desk->letters.keep(typed).error().kind == Error::Kind::Ambiguous);
    CHECK(desk.now().texts == std::vector{text("Dear Sam, theirs")});
    CHECK(desk.drafts().size() == 1);
    REQUIRE(desk->letters.choose(desk.sam, desk.letter, LetterPart::Text, typed.edited));
    CHECK(desk.now().texts == std::vector{typed.edited});
    CHECK(desk.drafts().empty());
}

TEST_CASE("a text too long for a letter is refused whole, and stays where it was typed", "[letter]")
{
    Writing desk;
    LetterDraft typed = desk.typed("Dear Sam", "");
    typed.edited = QString(mostTextBytes + 1, u'x');
    REQUIRE(desk->letters.drafts().keep(typed));
    CHECK(desk->letters.keep(typed).error().kind == Error::Kind::TooLong);
    CHECK(desk.now().texts == std::vector{text("Dear Sam")});
    REQUIRE(desk.drafts().size() == 1);
    CHECK(desk.drafts()[0].edited == typed.edited);
    typed.edited = QString(1 << 21, u'x');
    CHECK(desk->letters.drafts().keep(typed).error().kind == Error::Kind::TooLong);
}

TEST_CASE("a letter and what is typed in it are for whoever may read the plan", "[letter]")
{
    Levels levels;
    auto volunteer = levels.as(AccessLevel::Volunteer);
    auto peer = levels.as(AccessLevel::PeerSupporter);
    auto worker = levels.as(AccessLevel::Worker);
    const LetterId letter = *levels.lead->letters.begin(levels.kit, text("Dear Kit"));
    const LetterDraft typed{levels.kit, letter, LetterPart::Text, text("Dear Kit"), text("Dear Kit!"), 0, {}};
    for (Hub *const hub : {volunteer.get(), peer.get()}) {
        CHECK(hub->letters.of(levels.kit).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->letters.begin(levels.kit, {}).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->letters.keep(typed).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->letters.drafts().keep(typed).error().kind == Error::Kind::NotAllowed);
        CHECK(hub->letters.drafts().of(levels.kit).error().kind == Error::Kind::NotAllowed);
    }
    REQUIRE(levels.lead->people.addSupporter(levels.kit, peer->session().worker));
    REQUIRE(peer->letters.drafts().keep(typed));
    REQUIRE(worker->letters.drafts().keep(typed));
    REQUIRE(levels.lead->narrowing.keep(levels.kit, RecordPart::Plan, true));
    CHECK(peer->letters.drafts().of(levels.kit)->size() == 1);
    CHECK(worker->letters.of(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(worker->letters.drafts().of(levels.kit).error().kind == Error::Kind::KeptToSupporters);
    CHECK(worker->letters.drafts().keep(typed).error().kind == Error::Kind::KeptToSupporters);
    CHECK(worker->letters.choose(levels.kit, letter, LetterPart::Text, {}).error().kind == Error::Kind::KeptToSupporters);
}

TEST_CASE("what was typed to somebody who is erased goes with them, and nothing more is kept", "[letter][erase]")
{
    Levels levels;
    levels.addSecond();
    const LetterId letter = *levels.lead->letters.begin(levels.kit, text("Dear"));
    const LetterDraft typed{levels.kit, letter, LetterPart::Additions, {}, text("words"), 0, {}};
    REQUIRE(levels.lead->letters.drafts().keep(typed));
    REQUIRE(levels.lead->erasing.erase(levels.kit, text("They asked us to"), text("Robin Second")));
    const MemberId member = levels.lead->session().member;
    CHECK(Drafts(levels.lead->context().store).of(member, text("letter"))->empty());
    CHECK(levels.lead->letters.drafts().keep(typed).error().kind == Error::Kind::NotFound);
    CHECK(levels.lead->letters.keep(typed).error().kind == Error::Kind::NotFound);
    CHECK(Drafts(levels.lead->context().store).of(member, text("letter"))->empty());
}

TEST_CASE("a letter's draft that was cut or altered is refused, never half read", "[letter]")
{
    const LetterDraft draft{PersonId{RawId{{1}}}, LetterId{RawId{{2}}}, LetterPart::Additions, text("a"), text("b"), 1, {}};
    const QByteArray bytes = encodeLetterDraft(draft);
    CHECK(*decodeLetterDraft(bytes) == draft);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(decodeLetterDraft(bytes.left(length)));
    CHECK_FALSE(decodeLetterDraft(bytes + 'x'));
}

TEST_CASE("a paper to the person says who else may get the letter, as agreed today", "[letter]")
{
    Writing desk;
    const auto goesTo = [&] { return desk->registers.paper(desk.sam, PaperKind::Letter)->paper().letterGoesTo; };
    CHECK(goesTo().empty());
    AgreementDraft agreed;
    agreed.recipient = {{text("housing")}, text("City Housing"), {}, {}};
    agreed.scope = {SharedItem::part(text("letter"))};
    agreed.purpose = {text("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(desk->sharing.agree(desk.sam, agreed));
    REQUIRE(goesTo().size() == 1);
    CHECK(goesTo()[0].recipient == agreed.recipient);
    REQUIRE(desk->sharing.promise(desk.sam, {agreed.recipient, {}, false, {}, {}}));
    CHECK(goesTo().empty());
}

TEST_CASE("off a letter on paper nobody reads a promise that was broken without telling the person", "[letter]")
{
    Writing desk;
    const auto goesTo = [&] { return desk->registers.paper(desk.sam, PaperKind::Letter)->paper().letterGoesTo; };
    AgreementDraft agreed;
    agreed.recipient = {{text("police")}, {}, {}, {}};
    agreed.scope = {SharedItem::part(text("letter"))};
    agreed.purpose = {text("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(desk->sharing.agree(desk.sam, agreed));
    const auto promise = desk->sharing.promise(desk.sam, {agreed.recipient, {}, false, {}, {}});
    REQUIRE(promise);
    const Instant soon = desk->now().plusMinutes(60);
    REQUIRE(desk->sharing.breakFor(desk.sam, *promise, {text("a child"), soon, false, text("not safe")}));
    CHECK(goesTo().empty());
    REQUIRE(desk->sharing.toldOf(desk.sam, desk->sharing.of(desk.sam)->promises.front().overrides->front().id));
    CHECK(goesTo().size() == 1);
}

TEST_CASE("who came here is the same to a letter and to the card", "[letter]")
{
    TestHub desk;
    int came = 0;
    for (const ListedEntry &kind : desk->lists.now().entries(HubList::ContactKinds)) {
        for (const ListedEntry &attendance : desk->lists.now().entries(HubList::Attendances)) {
            INFO(kind.code.toStdString() << ' ' << attendance.code.toStdString());
            const PersonId sam = desk.add("Sam");
            ContactDraft draft = desk.visitBy(sam);
            draft.kind = ContactKind{kind.code};
            draft.attendance = Attendance{attendance.code};
            const ContactRow row = desk.row(desk.log(draft).contacts.front());
            CHECK(desk->people.detail(sam)->lastHere.has_value() == cameHere(row.contact));
            CHECK((tookPlace(row.contact) || !cameHere(row.contact)));
            came += cameHere(row.contact) ? 1 : 0;
        }
    }
    CHECK(came > 3);
}
