// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharingreads.h"
#include "tests/support/levels.h"
#include "tests/support/testhub.h"

#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace hub;
using namespace hub::test;

namespace {

const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Purpose flat{QStringLiteral("housing")};

/// Sam, with a word in every field there is that says where it stands.
struct Canary : TestHub {
    PersonId sam;

    Canary()
    {
        sam = add("Canary-chosen");
        REQUIRE(hub->people.addName(sam, {QStringLiteral("Canary-othername"), PersonName::Kind::Other}));
        REQUIRE(hub->people.setPronouns(sam, QStringLiteral("canary-pronouns")));
        REQUIRE(hub->people.setPleaseKnow(sam, QStringLiteral("canary-pleaseknow")));
        REQUIRE(hub->people.setRouteIn(sam, QStringLiteral("canary-routein")));
        REQUIRE(hub->people.setLanguage(sam, QStringLiteral("canary-language"), true));
        REQUIRE(hub->people.addReach(
            sam, {{}, {QStringLiteral("phone")}, {QStringLiteral("canary-phone")}, {QStringLiteral("canary-times")}, true}));
        REQUIRE(hub->people.addNewCarer(sam, {QStringLiteral("canary-carer"), PersonName::Kind::Known}, QStringLiteral("canary-relation")));
        ContactDraft visit = visitBy(sam, "canary-support");
        visit.note = QStringLiteral("canary-note");
        visit.feeling = Feeling{QStringLiteral("canary-feeling")};
        visit.place = Place{QStringLiteral("canary-place")};
        log(visit);
        REQUIRE(hub->goals.addReason(sam, QStringLiteral("canary-reason"), Whose::Person));
        const GoalId goal = *hub->goals.add(sam, {QStringLiteral("canary-goal"), Whose::Person, {}, QStringLiteral("canary-helper"), false});
        REQUIRE(hub->goals.addStep(sam, goal, {{}, QStringLiteral("canary-step"), QStringLiteral("canary-who"),
            QStringLiteral("canary-when"), QStringLiteral("canary-way"), {}, false}));
        write("toolbox", {"canary-toolbox", "canary-second"});
        write("warning-signs", {"canary-warning"});
        REQUIRE(hub->plans.setSupportedBy(sam, QStringLiteral("toolbox"), QStringLiteral("canary-supportedby")));
        REQUIRE(hub->plans.finishTogether(sam, QStringLiteral("canary-there"), QStringLiteral("canary-changed")));
        const LetterId letter = *hub->letters.begin(sam, QStringLiteral("canary-letter"));
        REQUIRE(hub->letters.setAdditions(sam, letter, QStringLiteral("canary-additions")));
        REQUIRE(hub->letters.markSeen(sam, letter, true));
        REQUIRE(hub->people.addSupporter(sam, worker));
    }
    void write(const char *key, std::initializer_list<const char *> texts)
    {
        SectionEdit edit{QString::fromLatin1(key), QStringLiteral("heading-%1").arg(QLatin1String(key)), {}, {}};
        for (const char *text : texts)
            edit.edited.push_back({{}, QString::fromLatin1(text), Whose::Person, false, false});
        REQUIRE(hub->plans.keepSection(sam, edit));
    }
    ConsentId agree(const SharedItems &scope, const Purpose &purpose = flat, const Recipient &with = housing)
    {
        AgreementDraft draft;
        draft.recipient = with;
        draft.scope = scope;
        draft.purpose = purpose;
        draft.until = QDate(2026, 12, 31);
        const auto id = hub->sharing.agree(sam, draft);
        REQUIRE(id);
        return *id;
    }
    ConsentGate::RecipientRequest request(SharedForm form = SharedForm::Text) const
    {
        return {sam, housing, flat, form, QStringLiteral("file"), {}};
    }
    PlanLine line(const char *key, size_t at) { return hub->plans.of(sam)->section(QString::fromLatin1(key))->lines.at(at); }
    /// Every canary word in what leaves.
    std::set<std::string> sung(SharedForm form = SharedForm::Text)
    {
        const auto out = hub->sharing.share(request(form));
        if (!out)
            return {};
        const QByteArray bytes = QJsonDocument(toCbor(out->shared().record).toJsonObject()).toJson().toLower();
        std::set<std::string> words;
        for (qsizetype at = bytes.indexOf("canary-"); at >= 0; at = bytes.indexOf("canary-", at + 1)) {
            qsizetype end = at + 7;
            while (end < bytes.size() && bytes[end] >= 'a' && bytes[end] <= 'z')
                ++end;
            words.insert(bytes.mid(at + 7, end - at - 7).toStdString());
        }
        return words;
    }
};

SharedItem part(const char *key)
{
    return SharedItem::part(QString::fromLatin1(key));
}
SharedItem section(const char *key)
{
    return SharedItem::section(QString::fromLatin1(key));
}
using Words = std::set<std::string>;

} // namespace

TEST_CASE("each part lets out its own fields and no other's", "[gate]")
{
    const std::pair<SharedItem, Words> table[] = {
        {part("name"), {"chosen", "pronouns"}},
        {part("contact-details"), {"phone", "times"}},
        {part("access-needs"), {"pleaseknow", "language"}},
        {part("reasons"), {"reason"}},
        {part("goals"), {"goal", "helper", "step", "who", "when", "way"}},
        {part("visits"), {"support"}},
        {part("letter"), {"letter", "additions"}},
        {section("toolbox"), {"toolbox", "second"}},
        {section("warning-signs"), {"warning"}},
    };
    for (const auto &[item, words] : table) {
        INFO(toCode(item).toStdString());
        Canary desk;
        desk.agree({item});
        CHECK(desk.sung() == words);
    }
}

TEST_CASE("a field that the registry puts into no part never leaves, though everything is agreed", "[gate]")
{
    Canary desk;
    SharedItems everything;
    for (const QString &key : sharedParts())
        everything.push_back(SharedItem::part(key));
    for (const char *key : {"toolbox", "warning-signs"})
        everything.push_back(section(key));
    desk.agree(everything);
    const Words never{"othername", "routein", "carer", "relation", "note", "feeling", "place", "supportedby", "there", "changed"};
    const Words words = desk.sung();
    for (const std::string &word : never) {
        INFO(word);
        CHECK_FALSE(words.contains(word));
    }
    CHECK(words.contains("chosen"));
}

TEST_CASE("lines leave by themselves: kept back ones only by name, struck ones never", "[gate]")
{
    Canary desk;
    auto lines = editedFrom(desk->plans.of(desk.sam)->section(QStringLiteral("toolbox"))->lines);
    SectionEdit edit{QStringLiteral("toolbox"), {}, lines, lines};
    edit.edited[1].keptBack = true;
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    desk.agree({section("toolbox")});
    CHECK(desk.sung() == Words{"toolbox"});
    desk.agree({SharedItem::ofLine(*lines[1].id)});
    CHECK(desk.sung() == Words{"toolbox", "second"});
    edit.opened = edit.edited;
    edit.edited[1].struck = true;
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    CHECK(desk.sung() == Words{"toolbox"});
}

TEST_CASE("what was looked at is what leaves, and is kept byte for byte", "[gate]")
{
    Canary desk;
    desk.agree({part("name"), section("toolbox")});
    auto request = desk.request();
    const auto preview = desk->sharing.preview(request);
    REQUIRE(preview);
    request.previewed = preview->digest;
    const auto out = desk->sharing.share(request);
    REQUIRE(out);
    CHECK(out->shared().record == preview->record);
    const SharingReads reads(desk->context().store);
    const auto kept = reads.sharedOf(desk.sam);
    REQUIRE(kept->size() == 1);
    CHECK(*reads.bytesOf(desk.sam, kept->front().id) == encodeShared(preview->record));
    CHECK(kept->front().consents == preview->agreements);
    CHECK(kept->front().way == QStringLiteral("file"));
    // A word added since the look is not sent unseen.
    desk.write("toolbox", {"a word since"});
    CHECK(desk->sharing.share(request).error().kind == Error::Kind::PreviewOutdated);
    CHECK(reads.sharedOf(desk.sam)->size() == 1);
}

TEST_CASE("a long record is kept in pieces of one batch", "[gate]")
{
    Canary desk;
    for (int i = 0; i < 12; ++i)
        desk.write("strengths", {QByteArray(20'000, 'x').constData()});
    desk.agree({section("strengths")});
    REQUIRE(desk->sharing.share(desk.request()));
    const SharingReads reads(desk->context().store);
    const auto id = reads.sharedOf(desk.sam)->front().id;
    const QByteArray bytes = *reads.bytesOf(desk.sam, id);
    CHECK(bytes.size() > 200'000);
    CHECK(QCborValue::fromCbor(bytes).toMap().contains(QStringLiteral("sections")));
    CHECK(check(desk->context().store)->sound());
}

TEST_CASE("a summary takes what it is for: not hopes, not who somebody loves", "[gate]")
{
    Canary desk;
    desk.write("people", {"canary-people"});
    desk.agree({section("people"), section("toolbox"), part("letter"), part("name")});
    CHECK(desk.sung(SharedForm::Summary) == Words{"chosen", "pronouns", "toolbox", "second"});
    CHECK(desk.sung(SharedForm::Plan) == Words{"chosen", "pronouns", "toolbox", "second", "people"});
    CHECK(desk.sung(SharedForm::Letter) == Words{"chosen", "pronouns", "letter", "additions"});
}

TEST_CASE("a letter goes to nobody before the person has read it as it is now", "[gate]")
{
    Canary desk;
    desk.agree({part("letter")});
    const LetterId letter = desk->letters.of(desk.sam)->front().id;
    CHECK(desk.sung() == Words{"letter", "additions"});
    REQUIRE(desk->letters.setText(desk.sam, letter, QStringLiteral("canary-reworded")));
    CHECK(desk->sharing.preview(desk.request()).error().kind == Error::Kind::NothingAgreed);
    REQUIRE(desk->letters.markSeen(desk.sam, letter, true));
    CHECK(desk.sung() == Words{"reworded", "additions"});
}

TEST_CASE("what a person keeps to their supporters is handed on by a supporter alone", "[gate]")
{
    Levels levels;
    auto worker = levels.as(AccessLevel::Worker);
    REQUIRE(levels.lead->plans.keepSection(levels.kit, {QStringLiteral("toolbox"), {}, {}, {{{}, QStringLiteral("tea"), Whose::Person, false, false}}}));
    AgreementDraft draft;
    draft.recipient = housing;
    draft.scope = {section("toolbox"), part("name")};
    draft.purpose = flat;
    draft.until = QDate(2026, 12, 31);
    REQUIRE(levels.lead->sharing.agree(levels.kit, draft));
    const ConsentGate::RecipientRequest request{levels.kit, housing, flat, SharedForm::Text, {}, {}};
    CHECK(worker->sharing.preview(request)->record.sections.size() == 1);
    REQUIRE(levels.lead->narrowing.keep(levels.kit, RecordPart::Plan, true));
    CHECK(worker->sharing.preview(request)->record.sections.empty());
    CHECK(worker->sharing.preview(request)->record.name == QStringLiteral("Kit"));
}

TEST_CASE("what was shared stands in the person's own register, with to whom", "[gate]")
{
    Canary desk;
    desk.agree({part("name")});
    REQUIRE(desk->sharing.share(desk.request()));
    const auto reg = desk->registers.ofPerson(desk.sam);
    REQUIRE(reg);
    const RegisterLine &line = reg->lines.front();
    CHECK(line.event.kind == EventKind::SharedOut);
    REQUIRE(line.shared);
    CHECK(line.shared->recipient == housing);
}

TEST_CASE("a look at what would leave leaves nothing and writes nothing", "[gate]")
{
    Canary desk;
    desk.agree({part("name")});
    const auto before = check(desk->context().store)->changes;
    REQUIRE(desk->sharing.preview(desk.request()));
    CHECK(check(desk->context().store)->changes == before);
}

TEST_CASE("a paper to the person holds all of it, and is written down", "[gate]")
{
    Canary desk;
    const auto out = desk->registers.paper(desk.sam, PaperKind::Record);
    REQUIRE(out);
    const PersonPaper &paper = out->paper();
    CHECK(paper.visits.at(0).contact.notes.at(0) == QStringLiteral("canary-note"));
    CHECK(paper.plan.sections.size() == 2);
    CHECK(paper.goals.reasons.size() == 1);
    CHECK(paper.reg.lines.front().event.kind == EventKind::RecordPrinted);
    CHECK(paper.confided == 0);
    CHECK(desk->registers.paper(desk.sam, PaperKind::Plan)->paper().visits.empty());
}

TEST_CASE("what others told about somebody is counted on their paper, and not told", "[gate]")
{
    Canary desk;
    const auto detail = desk->people.detail(desk.sam);
    ContactDraft visit = desk.visitBy(detail->carers->front().link.carer, "carers");
    visit.about = desk.sam;
    visit.note = QStringLiteral("secretly worried");
    desk.log(visit);
    const auto out = desk->registers.paper(desk.sam, PaperKind::Record);
    REQUIRE(out);
    CHECK(out->paper().confided == 1);
    for (const PaperVisit &one : out->paper().visits) {
        for (const QString &note : one.contact.notes)
            CHECK_FALSE(note.contains(QStringLiteral("secretly")));
    }
}
