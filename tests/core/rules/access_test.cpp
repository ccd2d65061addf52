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

TEST_CASE("nothing that says how somebody is, or how to reach them, is for everybody", "[access]")
{
    const std::map<std::string, Audience> expected{
        {"contact.note", Audience::Supporters}, {"contact.feeling", Audience::Supporters},
        {"contact.about", Audience::Supporters}, {"person.born", Audience::Supporters},
        {"person.do_not_count", Audience::Supporters}, {"person.route_in", Audience::Supporters},
        {"person.please_know", Audience::Welcome}, {"person.not_safe_to_call", Audience::Welcome},
        {"person.access_need", Audience::Welcome}, {"person.language", Audience::Welcome},
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
            } else if (table == "event") {
                CHECK(field.audience == Audience::Leads);
            } else if (table == "team") {
                CHECK(field.audience == Audience::Nobody);
            }
        }
    }
    CHECK(found == expected);
}
