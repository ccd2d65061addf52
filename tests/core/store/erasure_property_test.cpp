// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactreads.h"
#include "core/store/erasure.h"
#include "core/store/rowtables.h"
#include "core/store/visitlinks.h"
#include "tests/support/exchange.h"
#include "tests/support/properties.h"

#include <algorithm>
#include <random>

using namespace hub;
using namespace hub::test;

namespace {

const RawId yas{{9}};
const RawId sam{{7}};
const RawId theirs{{8, 1}}; // a visit of Yas's
const RawId stray{{8, 2}};  // one written down as Yas's that was Sam's

/// Desks that write about Yas and both visits, several things in one change, as earlier programs did; then it turns out whose
/// one visit was. Everything follows from the seed.
class Afternoon
{
public:
    Afternoon(unsigned seed, int desks)
        : m_random(seed)
    {
        for (int i = 0; i < desks; ++i)
            m_desks.push_back(std::make_unique<TestStore>(Database::Options{}, DeskId{RawId{{quint8(i + 1)}}}));
        ChangeDraft first(Subject{yas});
        first.add(yas, fields::person::names, QStringLiteral("known:Yas")).set(yas, fields::person::chosen, QStringLiteral("known:Yas"));
        first.set(stray, fields::contact::at, qint64(1)).set(stray, fields::contact::person, idValue(yas));
        first.set(theirs, fields::contact::at, qint64(2)).set(theirs, fields::contact::person, idValue(yas));
        here().save(first);
        meet();
        for (int i = 0; i < 12; ++i) {
            write(*m_desks[size_t(pick(desks))]);
            if (pick(3) == 0)
                meet();
        }
        meet();
        here().save(ChangeDraft(Subject{yas}).set(stray, fields::contact::person, idValue(sam)), Op::LinkVisit);
        here().save(ChangeDraft(Subject{sam}).set(sam, fields::person::pronouns, QStringLiteral("he")));
    }

    TestStore &here() { return *m_desks.front(); }
    Store &store() { return *here().store; }

    /// All that stands about a row: what its columns show, all texts that are kept beside each other, and its set elements.
    QStringList standing(EntityNumber entity, RawId row)
    {
        const RowTable &table = *rowTable(entity);
        const auto state = RowState::load(store().database(), store().sites(), table, row);
        REQUIRE(state);
        QStringList lines;
        for (size_t i = 0; *state && i < table.columns.size(); ++i) {
            const bool keepsAll = table.columns[i]->merge == Merge::KeepBoth;
            QStringList values;
            for (const Head &head : (*state)->heads(int(i)))
                values << said(head.value);
            values.sort();
            values.removeDuplicates();
            lines << QLatin1String(table.columns[i]->column) + u'=' + (keepsAll ? values.join(u',') : said((*state)->shown(int(i))));
        }
        for (const FieldInfo &field : entityInfo(entity)->fields) {
            if (field.merge != Merge::Set)
                continue;
            Statement held = store().database().prepared("SELECT DISTINCT elem FROM " + setTable(entity, field.ref.number)->name
                + " WHERE row = ?1 AND removed = 0 ORDER BY elem");
            held.bind(1, row);
            for (auto next = held.step(); next && *next; next = held.step())
                lines << QLatin1String(field.column) + u'+' + held.text(0);
        }
        return lines;
    }
    QStringList ofYas() { return standing(EntityNumber(Entity::Person), yas) + standing(EntityNumber(Entity::Contact), theirs); }

    void eraseSam()
    {
        Erasure erasure(store());
        ErasureOrder order{PersonId{sam}, {}, {}};
        auto visits = erasure.visitsNaming(order.person);
        REQUIRE(visits);
        order.going = std::move(*visits);
        REQUIRE(order.going.size() == 1);
        const auto restated = erasure.restatedBefore(order);
        REQUIRE(restated);
        REQUIRE(store().save(here().permit(Op::Erase), *restated, {}, [&] { return erasure.wipe(order); }));
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    static QString said(const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value))
            return QString::number(*number);
        const auto *text = std::get_if<QString>(&value);
        const auto *bytes = std::get_if<QByteArray>(&value);
        return text ? *text : bytes ? QString::fromLatin1(bytes->toHex()) : QStringLiteral("-");
    }

    void meet()
    {
        for (auto &to : m_desks) {
            for (auto &from : m_desks) {
                for (const Log::Entry &entry : entriesOf(*from->store))
                    takeIn(*to->store, entry);
            }
        }
    }

    void writeOne(ChangeDraft &draft)
    {
        const QString text = QString::number(pick(5));
        switch (pick(9)) {
        case 0:
            draft.set(yas, fields::person::chosen, text);
            break;
        case 1:
            draft.set(yas, fields::person::pleaseKnow, text);
            break;
        case 2:
            draft.set(yas, fields::person::notSafeToCall, qint64(pick(2)));
            break;
        case 3:
            draft.add(yas, fields::person::names, text);
            break;
        case 4:
            draft.remove(yas, fields::person::names, text);
            break;
        case 5:
            draft.set(yas, fields::person::removed, qint64(pick(2)));
            break;
        case 6:
            draft.set(theirs, fields::contact::note, text);
            break;
        case 7:
            draft.set(theirs, fields::contact::removed, qint64(pick(2)));
            break;
        default:
            draft.add(theirs, fields::contact::supports, text);
            break;
        }
    }

    void write(TestStore &desk)
    {
        ChangeDraft draft(Subject{yas});
        if (pick(2) == 0)
            draft.set(stray, fields::contact::note, QStringLiteral("of Sam"));
        writeOne(draft);
        desk.save(draft);
        desk.clock.addMinutes(1 + pick(3));
    }

    std::mt19937 m_random;
    std::vector<std::unique_ptr<TestStore>> m_desks;
};

} // namespace

TEST_CASE("whoever's changes went with somebody else's erasure stands as before, and as a rebuild makes it", "[erase]")
{
    forAll("others stay", [](unsigned seed) {
        Afternoon afternoon(seed, 1 + int(seed % 2));
        const QStringList before = afternoon.ofYas();
        afternoon.eraseSam();
        RC_ASSERT(afternoon.ofYas() == before);
        RC_ASSERT(afternoon.here().isSound());
        RC_ASSERT(rebuild(afternoon.store()).has_value());
        RC_ASSERT(afternoon.ofYas() == before);
        for (const Log::Entry &entry : entriesOf(afternoon.store())) {
            for (const Operation &operation : entry.change.operations)
                RC_ASSERT(operation.row != stray && operation.row != sam);
        }
    });
}

TEST_CASE("whose a visit ever was is found without reading all visits, and again from the log alone", "[erase]")
{
    Afternoon afternoon(1, 1);
    afternoon.here().save(ChangeDraft(Subject{yas}).set(stray, fields::contact::person, Value()), Op::LinkVisit);
    const auto found = [&] {
        const auto visits = Erasure(afternoon.store()).visitsNaming(PersonId{sam});
        REQUIRE(visits);
        return visits->size() == 1 && visits->front().contact.id.raw == stray && visits->front().subject == Subject{yas};
    };
    CHECK(found());
    Statement plan = afternoon.store().database().prepared("EXPLAIN QUERY PLAN " + sqlText("contact_linked_to"));
    for (auto row = plan.step(); row && *row; row = plan.step())
        CHECK_FALSE(plan.text(3).contains(QLatin1String("SCAN contact")));
    // As in a store from before there were links.
    const WriteGuard::Pass pass(afternoon.store().database().writeGuard());
    REQUIRE(afternoon.store().database().run("DELETE FROM visit_link"));
    CHECK_FALSE(found());
    CHECK_FALSE(afternoon.here().isSound());
    REQUIRE(fillVisitLinks(afternoon.store().database()));
    CHECK(found());
    CHECK(afternoon.here().isSound());
}
