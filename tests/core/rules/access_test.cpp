// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/access.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>

using namespace hub;

namespace {

constexpr AccessLevel levels[]
    = {AccessLevel::Volunteer, AccessLevel::PeerSupporter, AccessLevel::Worker, AccessLevel::Lead};

Session sessionOf(AccessLevel level)
{
    Session session;
    session.level = level;
    return session;
}

// "x..x" for who may and who may not, in the order of the levels.
template <typename May>
std::string rowOf(const May &may)
{
    std::string row;
    for (const AccessLevel level : levels) {
        const Session session = sessionOf(level);
        row += may(Access(session)) ? 'x' : '.';
    }
    return row;
}

struct Line {
    Op op;
    const char *who; ///< volunteer, peer supporter, worker, lead
    const char *what;
};

// "Who may see what", the half that writes: every operation there is, once.
constexpr Line writes[] = {
    {Op::RecordContact, "xxxx", "log a drop-in"},
    {Op::CorrectContact, "xxxx", "put a visit right"},
    {Op::LinkVisit, "xxxx", "say whose visit it was"},
    {Op::WelcomePerson, "xxxx", "welcome someone new"},
    {Op::EditPerson, ".xxx", "names, access needs, please-know"},
    {Op::EditReach, ".xxx", "how to reach someone"},
    {Op::EditCarers, ".xxx", "who cares for whom"},
    {Op::EditSupporters, "..xx", "who supports whom: the person's wish, or a lead"},
    {Op::Undo, "xxxx", "take back one's own"},
    {Op::RemoveContact, "xxxx", "remove a visit"},
    {Op::RemovePerson, "...x", "remove a person, and bring them back"},
    {Op::ImportSheet, "..xx", "bring in a spreadsheet"},
    {Op::TeachWord, "..xx", "teach it a word"},
    {Op::KeepDraft, "xxxx", "one's own unfinished words"},
    {Op::NoteEvent, "xxxx", "the register of who looked"},
    {Op::SetUpHub, "...x", "the hub's name and zone"},
    {Op::BringBack, "xxxx", "bring back a visit"},
    {Op::EditLists, "...x", "the hub's own lists"},
    {Op::EditMembers, "...x", "who may get in"},
    {Op::Repair, "...x", "make the tables again"},
    {Op::LeaveForHouse, "..xx", "files for the hub itself"},
    {Op::PrintForPerson, ".xxx", "a person's own record, to themself (a peer supporter: with the person there)"},
    {Op::NarrowRecord, "..xx", "what a person keeps to their supporters"},
    {Op::BreakGlass, "..xx", "opening it all the same, with a reason"},
    {Op::EditPlan, ".xxx", "a wellbeing plan (a peer supporter: of people they support)"},
    {Op::FinishPlan, ".xxx", "a named version, going back to one, starting fresh"},
    {Op::EditGoals, ".xxx", "why they came, goals, how close"},
    {Op::Agree, ".xxx", "an agreement to share (a peer supporter: with the person there)"},
    {Op::Withdraw, ".xxx", "its end"},
    {Op::Promise, ".xxx", "a promise"},
    {Op::LiftPromise, ".xxx", "its end, in the person's words, who is there"},
    {Op::MistakenPromise, ".xxx", "one that was never made"},
    {Op::OverridePromise, "...x", "breaking one, with a reason"},
    {Op::ShareOut, ".xxx", "something to a recipient (a peer supporter: with the person there)"},
    {Op::WriteLetter, ".xxx", "the summary letter"},
    {Op::Restrict, "...x", "a record held back"},
    {Op::Erase, "...x", "a record erased"},
};

struct Sight {
    Audience audience;
    Standing standing;
    const char *who;
    const char *what;
};

constexpr Standing stranger{};
constexpr Standing supported{true, false, false};
constexpr Standing own{false, true, false};
constexpr Standing todays{false, false, true};
constexpr Standing everything{true, true, true};

// The half that reads: each audience, for each way of standing to a person.
constexpr Sight reads[] = {
    {Audience::Everybody, stranger, "xxxx", "a name, last here"},
    {Audience::Everybody, supported, "xxxx", ""},
    {Audience::Everybody, own, "xxxx", ""},
    {Audience::Everybody, todays, "xxxx", ""},
    {Audience::Everybody, everything, "xxxx", ""},
    {Audience::Welcome, stranger, ".xxx", "please-know and access needs"},
    {Audience::Welcome, supported, ".xxx", ""},
    {Audience::Welcome, own, ".xxx", ""},
    {Audience::Welcome, todays, "xxxx", "of today's visitors"},
    {Audience::Welcome, everything, "xxxx", ""},
    {Audience::Supporters, stranger, "..xx", "how to reach someone, visits' notes"},
    {Audience::Supporters, supported, ".xxx", "of people they support"},
    {Audience::Supporters, own, ".xxx", "their own"},
    {Audience::Supporters, todays, "..xx", "being here today opens no note"},
    {Audience::Supporters, everything, ".xxx", "a volunteer never"},
    {Audience::Leads, stranger, "...x", "events, registers of views"},
    {Audience::Leads, supported, "...x", ""},
    {Audience::Leads, own, "...x", ""},
    {Audience::Leads, todays, "...x", ""},
    {Audience::Leads, everything, "...x", ""},
    {Audience::Nobody, stranger, "....", "the program's own"},
    {Audience::Nobody, supported, "....", ""},
    {Audience::Nobody, own, "....", ""},
    {Audience::Nobody, todays, "....", ""},
    {Audience::Nobody, everything, "....", ""},
};

} // namespace

TEST_CASE("every level may do exactly what the table says", "[access]")
{
    std::map<Op, int> seen;
    for (const Line &line : writes) {
        INFO(line.what);
        CHECK(rowOf([&](const Access &access) { return access.permit(line.op).has_value(); }) == line.who);
        ++seen[line.op];
    }
    // The table names every operation once: numbers are given without a gap, and the first one beyond them is a lead's.
    for (quint16 number = 1; number <= std::size(writes); ++number) {
        INFO(number);
        CHECK(seen[Op(number)] == 1);
    }
    CHECK(seen.size() == std::size(writes));
    CHECK(Access::levelFor(Op(std::size(writes) + 1)) == AccessLevel::Lead);
}

TEST_CASE("every level sees exactly what the table says", "[access]")
{
    for (const Sight &sight : reads) {
        INFO(sight.what << " audience " << int(sight.audience) << " supports " << sight.standing.supports << " own "
                        << sight.standing.own << " today " << sight.standing.visitsToday);
        CHECK(rowOf([&](const Access &access) { return access.maySee(sight.audience, sight.standing); }) == sight.who);
    }
}

namespace {

constexpr RecordParts all{RecordPart::PleaseKnow, RecordPart::Reach, RecordPart::AccessNeeds, RecordPart::Notes,
    RecordPart::Plan, RecordPart::Goals};

struct Kept {
    FieldRef field;
    Standing standing;
    const char *open; ///< as long as the person keeps nothing
    const char *kept; ///< when they keep it to the people who support them
    const char *broken; ///< when they do, and the member broke the glass today
    const char *what;
};

// What a person may keep to the people who support them. Whoever would not see it anyway sees it no more for that.
constexpr Kept narrowed[] = {
    {fields::person::pleaseKnow, stranger, ".xxx", "....", "..xx", "please-know"},
    {fields::person::pleaseKnow, todays, "xxxx", "....", "..xx", "of today's visitors"},
    {fields::person::pleaseKnow, supported, ".xxx", ".xxx", ".xxx", "by who supports them"},
    {fields::person::pleaseKnow, everything, "xxxx", "xxxx", "xxxx", "a volunteer too, by the person's wish, that day"},
    {fields::person::accessNeeds, stranger, ".xxx", "....", "..xx", "access needs"},
    {fields::person::languages, stranger, ".xxx", "....", "..xx", ""},
    {fields::reach::way, stranger, "..xx", "....", "..xx", "how to reach someone"},
    {fields::reach::address, stranger, "..xx", "....", "..xx", ""},
    {fields::reach::address, supported, ".xxx", ".xxx", ".xxx", ""},
    {fields::reach::safeTimes, stranger, "..xx", "....", "..xx", ""},
    {fields::reach::preferred, stranger, "..xx", "....", "..xx", ""},
    {fields::contact::note, stranger, "..xx", "....", "..xx", "visits' notes"},
    {fields::contact::note, supported, ".xxx", ".xxx", ".xxx", ""},
    {fields::contact::note, own, ".xxx", "....", "..xx", "not even who wrote it"},
    {fields::contact::feeling, stranger, "..xx", "....", "..xx", "how things were"},
    {fields::planLine::text, stranger, "..xx", "....", "..xx", "a plan"},
    {fields::planLine::text, supported, ".xxx", ".xxx", ".xxx", ""},
    {fields::planLine::text, todays, "..xx", "....", "..xx", "being here today opens no plan"},
    {fields::goal::text, stranger, "..xx", "....", "..xx", "what they work towards"},
    {fields::goal::text, supported, ".xxx", ".xxx", ".xxx", ""},
    {fields::promise::words, stranger, ".xxx", ".xxx", ".xxx", "a promise never: whoever is asked must know"},
    {fields::promise::words, todays, "xxxx", "xxxx", "xxxx", "of today's visitors"},
    {fields::consent::words, stranger, "..xx", "..xx", "..xx", "an agreement"},
    {fields::person::notSafeToCall, stranger, ".xxx", ".xxx", ".xxx", "never: it keeps them safe"},
    {fields::person::born, stranger, "..xx", "..xx", "..xx", "not among the parts"},
    {fields::carerLink::carer, stranger, "..xx", "..xx", "..xx", "nor who cares for them"},
    {fields::event::reason, stranger, "...x", "...x", "...x", "nor what was done"},
};

std::string whoSees(const Kept &line, RecordParts kept, bool broken)
{
    Standing standing = line.standing;
    standing.kept = kept;
    standing.brokeGlass = broken;
    return rowOf([&](const Access &access) { return access.maySee(line.field, standing); });
}

} // namespace

TEST_CASE("what a person keeps to their supporters is seen by exactly whom the table says", "[access]")
{
    for (const Kept &line : narrowed) {
        INFO(line.what << " entity " << int(line.field.entity) << " field " << line.field.number);
        CHECK(whoSees(line, {}, false) == line.open);
        CHECK(whoSees(line, {}, true) == line.open); // broken glass opens nothing that was not kept
        CHECK(whoSees(line, all, false) == line.kept);
        CHECK(whoSees(line, all, true) == line.broken);
        // The other parts have no say.
        RecordParts others;
        for (const RecordPart part : allRecordParts) {
            if (part != fieldInfo(line.field).mayBeKept)
                others.add(part);
        }
        CHECK(whoSees(line, others, false) == line.open);
    }
    std::map<std::string, int> parts;
    for (const EntityInfo &entity : registry()) {
        for (const FieldInfo &field : entity.fields) {
            if (field.mayBeKept)
                ++parts[toCode(*field.mayBeKept).toStdString()];
        }
    }
    QStringList counted;
    for (const auto &[part, count] : parts)
        counted << QStringLiteral("%1 %2").arg(QString::fromStdString(part)).arg(count);
    CHECK(counted.join(QStringLiteral(", ")).toStdString() == "access-needs 2, goals 27, notes 2, plan 14, please-know 1, reach 4");
}

TEST_CASE("what is kept from a member is what they would see otherwise", "[access]")
{
    Standing standing;
    standing.kept = all;
    const Session volunteer = sessionOf(AccessLevel::Volunteer);
    const Session peer = sessionOf(AccessLevel::PeerSupporter);
    const Session lead = sessionOf(AccessLevel::Lead);
    CHECK(Access(volunteer).keptFrom(standing).isEmpty());
    CHECK(Access(peer).keptFrom(standing) == RecordParts{RecordPart::PleaseKnow, RecordPart::AccessNeeds});
    CHECK(Access(lead).keptFrom(standing) == all);
    standing.restricted = true;
    CHECK(Access(peer).keptFrom(standing).isEmpty());
    standing.restricted = false;
    CHECK(Access(peer).isKeptFrom(RecordPart::Reach, standing));
    standing.supports = true;
    CHECK(Access(lead).keptFrom(standing).isEmpty());
    CHECK_FALSE(Access(peer).isKeptFrom(RecordPart::Reach, standing));
}

TEST_CASE("a record that is held back is seen by leads alone, whatever the field", "[access]")
{
    for (Standing standing : {stranger, supported, own, todays, everything}) {
        standing.restricted = true;
        for (const EntityInfo &entity : registry()) {
            for (const FieldInfo &field : entity.fields) {
                INFO(entity.table << '.' << field.column);
                const auto who = rowOf([&](const Access &access) { return access.maySee(field.ref, standing); });
                CHECK(who == (field.audience == Audience::Nobody ? "...." : "...x"));
            }
        }
        CHECK(rowOf([&](const Access &access) { return access.mayPrintFor(standing); }) == "...x");
    }
}

TEST_CASE("a person's own register is read by whoever may print for them", "[access]")
{
    const std::pair<Standing, const char *> printers[]
        = {{stranger, "..xx"}, {supported, "..xx"}, {own, "..xx"}, {todays, ".xxx"}, {everything, ".xxx"}};
    for (const auto &[standing, who] : printers) {
        INFO("supports " << standing.supports << " own " << standing.own << " today " << standing.visitsToday);
        CHECK(rowOf([&](const Access &access) { return access.mayPrintFor(standing); }) == who);
    }
}

TEST_CASE("nothing that says how somebody is, or how to reach them, is for everybody", "[access]")
{
    const std::map<std::string, Audience> expected{
        {"contact.note", Audience::Supporters}, {"contact.feeling", Audience::Supporters},
        {"contact.about", Audience::Supporters}, {"person.born", Audience::Supporters},
        {"person.do_not_count", Audience::Supporters}, {"person.route_in", Audience::Supporters},
        {"person.please_know", Audience::Welcome}, {"person.not_safe_to_call", Audience::Welcome},
        {"person.access_need", Audience::Welcome}, {"person.language", Audience::Welcome},
        {"person.narrowed", Audience::Welcome}, {"person.restricted", Audience::Leads},
        {"contact.goal", Audience::Supporters},
    };
    std::map<std::string, Audience> found;
    for (const EntityInfo &entity : registry()) {
        for (const FieldInfo &field : entity.fields) {
            const std::string name = std::string(entity.table) + '.' + field.column;
            INFO(name);
            const std::string table = entity.table;
            if (table == "person" || table == "contact") {
                if (field.audience != Audience::Everybody)
                    found.emplace(name, field.audience);
            } else if (table == "reach" || table == "carer_link") {
                CHECK(field.audience == Audience::Supporters);
            } else if (table.starts_with("plan") || table.starts_with("goal") || table == "reason" || table == "consent"
                || table.starts_with("shared") || table == "letter") {
                // Whose it is is no more than that somebody has one.
                CHECK((field.audience == Audience::Supporters || std::string(field.column) == "person"));
            } else if (table == "event") {
                CHECK(field.audience == Audience::Leads);
            } else if (table == "team") {
                CHECK(field.audience == Audience::Nobody);
            }
        }
    }
    CHECK(found == expected);
}
