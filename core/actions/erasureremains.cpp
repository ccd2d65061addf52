// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasureremains.h"

#include "core/actions/contactwriting.h"
#include "core/actions/deskdrafts.h"
#include "core/rules/access.h"
#include "core/rules/visit.h"
#include "core/store/teamreads.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace hub {

// Four operations each, and a change holds 2,000.
static constexpr size_t talliesInAChange = 400;

namespace {

/// Makes the ids of what an erasure leaves, which come out the same wherever it is made again.
class RemainIds
{
public:
    RemainIds(QByteArray secret, PersonId person)
        : m_secret(std::move(secret))
        , m_person(person)
    {
    }

    RawId operator()(const char *what, const QByteArray &key) const
    {
        RawId id;
        id.bytes = keyedBlake2b16(m_secret, QByteArray(what) + ':' + m_person.toBytes() + key);
        return id;
    }

private:
    QByteArray m_secret;
    PersonId m_person;
};

struct Tally {
    QString day;
    HubId hub;
    QString supports;

    QByteArray key() const { return hub.toBytes() + day.toLatin1() + ' ' + supports.toUtf8(); }
    friend bool operator<(const Tally &a, const Tally &b) { return std::tie(a.day, a.hub, a.supports) < std::tie(b.day, b.hub, b.supports); }
};

} // namespace

// No time, worker, note or feeling. What was removed, or counts for nothing, did not count before either.
static void writeTallies(const ErasureOrder &order, const CivilTime &time, const RemainIds &idOf, ErasureRemains &into)
{
    std::map<Tally, qint64> tallies;
    for (const NamingVisit &visit : order.going) {
        const Contact &contact = visit.contact;
        if (contact.removed || contact.unasked)
            continue;
        QStringList supports;
        for (const SupportType &support : contact.supports)
            supports << support.text;
        ++tallies[{workingDayOf(contact.when, time).toString(Qt::ISODate), contact.hub, supports.join(u' ')}];
        ++into.visits;
    }
    namespace t = fields::visitTally;
    size_t number = 0;
    for (const auto &[tally, count] : tallies) {
        if (number++ % talliesInAChange == 0)
            into.drafts.emplace_back();
        const RawId row = idOf("tally", tally.key());
        into.drafts.back().set(row, t::day, tally.day).set(row, t::hub, idValue(tally.hub));
        into.drafts.back().setIfSaid(row, t::supports, tally.supports).set(row, t::count, count);
    }
}

// A visit first written down as theirs that turned out to be somebody else's, or nobody's, goes on as that, under an id of its
// own. Where several versions of a note stand beside each other they stand so again: nobody has chosen between them.
static void writeMoved(const ErasureOrder &order, const RemainIds &idOf, std::vector<ChangeDraft> &into)
{
    for (const NamingVisit &visit : order.staying) {
        if (!order.mustMove(visit))
            continue;
        Contact moved = visit.contact;
        moved.id = ContactId{idOf("visit", visit.contact.id.toBytes())};
        const Subject subject = moved.person ? subjectOf(*moved.person) : subjectOf(moved.id);
        const std::vector<QString> notes = std::move(moved.notes);
        moved.notes.assign(notes.begin(), notes.begin() + (notes.empty() ? 0 : 1));
        ChangeDraft draft(subject);
        writeContact(moved, draft);
        into.push_back(std::move(draft));
        constexpr FieldRef note = fields::contact::note;
        for (size_t i = 1; i < notes.size(); ++i)
            into.push_back(ChangeDraft::asWritten(subject).put(
                {EntityNumber(note.entity), moved.id.raw, note.number, Operation::Kind::Set, notes[i], {}}));
        if (moved.removed)
            into.push_back(ChangeDraft(subject).set(moved.id.raw, fields::contact::removed, qint64(1)));
    }
}

Result<ErasureRemains> remainsOf(Store &store, const ErasureOrder &order)
{
    auto secret = TeamReads(store).secret();
    if (!secret)
        return secret.error();
    const RemainIds idOf(std::move(*secret), order.person);
    ErasureRemains remains;
    writeTallies(order, store.civilTime(), idOf, remains);
    writeMoved(order, idOf, remains.drafts);
    auto others = Erasure(store).restatedBefore(order);
    if (!others)
        return others.error();
    std::move(others->begin(), others->end(), std::back_inserter(remains.drafts));
    return remains;
}

Result<void> forgetAgain(Store &store, const Session &session, const std::vector<Hash32> &remembered)
{
    Erasure erasure(store);
    const auto known = erasure.remembered();
    if (!known)
        return known.error();
    const std::set<Hash32> here(known->begin(), known->end());
    std::vector<Hash32> missing;
    std::copy_if(remembered.begin(), remembered.end(), std::back_inserter(missing),
        [&](const Hash32 &hash) { return !here.contains(hash); });
    if (missing.empty())
        return {};
    const auto orders = erasure.ordersFor(missing);
    if (!orders)
        return orders.error();
    std::vector<ChangeDraft> drafts;
    for (const ErasureOrder &order : *orders) {
        auto remains = remainsOf(store, order);
        if (!remains)
            return remains.error();
        std::move(remains->drafts.begin(), remains->drafts.end(), std::back_inserter(drafts));
    }
    // What one of them left may be another's who was erased since.
    const std::set<Hash32> all(remembered.begin(), remembered.end());
    std::erase_if(drafts, [&](const ChangeDraft &draft) {
        return !draft.subject().isNull() && all.contains(Erasure::remembranceOf(draft.subject()));
    });
    // Leads decided it once; whoever opens the hub only carries it out.
    const auto permit = Access(session).permit(Op::NoteEvent);
    if (!permit)
        return permit.error();
    const auto saved = store.save(*permit, drafts, {}, [&]() -> Result<void> {
        for (const ErasureOrder &order : *orders) {
            if (const auto done = takeOutOfDrafts(store, order.person); !done)
                return done;
            if (const auto done = erasure.wipe(order); !done)
                return done;
        }
        return erasure.remember(missing);
    });
    if (!saved)
        return saved.error();
    const auto settled = erasure.settle();
    return settled ? Result<void>() : Result<void>(settled.error());
}

} // namespace hub
