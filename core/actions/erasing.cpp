// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasing.h"

#include "core/actions/deskdrafts.h"
#include "core/actions/erasureremains.h"
#include "core/actions/finder.h"
#include "core/actions/members.h"
#include "core/actions/personlookup.h"
#include "core/actions/standings.h"
#include "core/model/event.h"
#include "core/rules/names.h"
#include "core/security/deskidentity.h"
#include "core/store/personreads.h"
#include "core/store/settingnames.h"
#include "core/store/teamreads.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hub {

// By the roster, where this hub has it; the workers' table follows it.
Result<bool> Erasing::isHere(MemberId member) const
{
    const auto list = m_members.list();
    if (!list)
        return list.error().kind == Error::Kind::NotAllowed ? Result<bool>(true) : Result<bool>(list.error());
    return std::any_of(list->members.begin(), list->members.end(),
        [&](const MemberRow &row) { return row.id == member && row.here; });
}

// Somebody who can answer for it: nobody who left, and no name that a sheet brought.
Result<WorkerId> Erasing::secondMember(const QString &name) const
{
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    for (const WorkerEntry &worker : *workers) {
        const bool isAnother = worker.id != m_context.session.worker && worker.member && !worker.removed;
        if (!isAnother || name.trimmed().isEmpty() || !sameAfterFolding(worker.name, name))
            continue;
        const auto here = isHere(*worker.member);
        if (!here || *here)
            return here ? Result<WorkerId>(worker.id) : Result<WorkerId>(here.error());
    }
    return Error{Error::Kind::SecondNameMissing};
}

static QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    return foldName(text).split(between, Qt::SkipEmptyParts);
}

// A reason stays when everything else is gone, so it may name nobody.
static bool namesThem(const QString &reason, const Person &person)
{
    const QStringList words = wordsOf(reason);
    const auto isIn = [&](const QString &name) {
        const QStringList parts = wordsOf(name);
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.size() > 1 && words.contains(part); });
    };
    return std::any_of(person.names.begin(), person.names.end(), [&](const PersonName &name) { return isIn(name.text); });
}

// Only their own word and their links tell what a visit is about: those that are theirs now go, those that were are asked about.
static bool isInDoubt(const NamingVisit &visit, PersonId person)
{
    return visit.contact.person != person;
}

Result<std::vector<ContactRow>> Erasing::visitsInDoubt(PersonId person) const
{
    std::vector<ContactRow> rows;
    if (!m_context.access().permit(Op::Erase))
        return rows;
    const auto visits = Erasure(m_context.store).visitsNaming(person);
    if (!visits)
        return visits.error();
    Contacts contacts(m_context);
    for (const NamingVisit &visit : *visits) {
        if (!isInDoubt(visit, person))
            continue;
        auto row = contacts.one(visit.contact.id);
        if (!row)
            return row.error();
        // Whoever decides knows when it was and whose it is now; what is written of others is read on their cards.
        (*row)->contact.notes.clear();
        (*row)->contact.feeling.reset();
        rows.push_back(std::move(**row));
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const ContactRow &a, const ContactRow &b) { return a.contact.when.at < b.contact.when.at; });
    return rows;
}

Result<ErasureOrder> Erasing::orderFor(PersonId person, const VisitAnswers &answers) const
{
    auto visits = Erasure(m_context.store).visitsNaming(person);
    if (!visits)
        return visits.error();
    ErasureOrder order{person, {}, {}};
    for (NamingVisit &visit : *visits) {
        const bool asks = isInDoubt(visit, person);
        if (asks && !answers.contains(visit.contact.id))
            return Error{Error::Kind::VisitsInDoubt};
        const bool goes = !asks || answers.value(visit.contact.id);
        (goes ? order.going : order.staying).push_back(std::move(visit));
    }
    return order;
}

Result<WorkerId> Erasing::check(PersonId id, const QString &reason, const QString &second) const
{
    if (const auto permit = m_context.access().permit(Op::Erase); !permit)
        return permit.error();
    const auto person = PersonReads(m_context.store).one(id);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound};
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::ReasonMissing};
    if (namesThem(reason, **person))
        return Error{Error::Kind::ReasonNamesThem};
    return secondMember(second);
}

Result<void> Erasing::canErase(PersonId person, const QString &reason, const QString &second) const
{
    const auto other = check(person, reason, second);
    return other ? Result<void>() : Result<void>(other.error());
}

static ChangeDraft eventOf(const ActionContext &context, const QString &reason, WorkerId second)
{
    ChangeDraft draft;
    Event event{EventKind::Erased, context.now(), context.session.worker};
    event.reason = reason.trimmed();
    event.whom = second;
    writeEvent(context.store.ids().next(), event, draft);
    return draft;
}

Result<Erased> Erasing::erase(PersonId id, const QString &reason, const QString &second, const VisitAnswers &answers)
{
    const auto other = check(id, reason, second);
    if (!other)
        return other.error();
    const auto order = orderFor(id, answers);
    if (!order)
        return order.error();
    auto remains = remainsOf(m_context.store, *order);
    if (!remains)
        return remains.error();
    remains->drafts.insert(remains->drafts.begin(), eventOf(m_context, reason, *other));
    Erasure erasure(m_context.store);
    const std::vector<Hash32> hashes = Erasure::remembrancesOf(*order);
    const auto wipe = [&]() -> Result<void> {
        if (const auto done = takeOutOfDrafts(m_context.store, id); !done)
            return done;
        if (const auto done = erasure.wipe(*order); !done)
            return done;
        // Last, so that little can go wrong after it. Should the machine stop here, the next opening finishes what was asked.
        return changeIdentity([&](DeskIdentity &identity) {
            identity.erased.insert(identity.erased.end(), hashes.begin(), hashes.end());
        });
    };
    if (const auto saved = m_context.save(Op::Erase, remains->drafts, {}, wipe); !saved) {
        const auto takenBack = changeIdentity([&](DeskIdentity &identity) {
            std::erase_if(identity.erased, [&](const Hash32 &hash) { return std::find(hashes.begin(), hashes.end(), hash) != hashes.end(); });
        });
        return takenBack ? saved.error() : Error{Error::Kind::ErasureWaits};
    }
    // Before anybody hears of it and reads, or begins the backup that is due now.
    const auto settled = erasure.settle();
    Changes gone;
    gone.everything = true;
    m_context.finder.update(gone);
    if (m_context.changed)
        m_context.changed(gone);
    return Erased{remains->visits, settled && *settled};
}

// It stands outside the store, so that a backup from before brings nobody back here. A store in memory has none, nor has an
// example that was copied here.
Result<void> Erasing::changeIdentity(const std::function<void(DeskIdentity &)> &change) const
{
    const auto key = m_context.store.setting(settings::identityKey);
    if (!key)
        return key.error();
    const auto *const bytes = std::get_if<QByteArray>(&*key);
    if (!bytes || !m_context.place || m_context.place->profile.isEmpty())
        return {};
    auto identity = DeskIdentity::readWith(m_context.place->profile, m_context.store.desk(), *key);
    if (!identity)
        return {};
    change(*identity);
    return identity->write(m_context.place->profile, SecretBytes::copyOf(*bytes));
}

Result<void> Erasing::setRestricted(PersonId person, bool on, const QString &reason)
{
    if (const auto permit = m_context.access().permit(Op::Restrict); !permit)
        return permit.error();
    if (reason.trimmed().isEmpty())
        return Error::Kind::ReasonMissing;
    const auto there = PersonReads(m_context.store).one(person);
    if (!there)
        return there.error();
    if (!*there)
        return Error::Kind::NotFound;
    if ((*there)->restricted == on)
        return {};
    ChangeDraft draft(subjectOf(person));
    draft.set(person.raw, fields::person::restricted, qint64(on));
    Event event{on ? EventKind::Restricted : EventKind::RestrictionLifted, m_context.now(), m_context.session.worker, person};
    event.reason = reason.trimmed();
    writeEvent(m_context.store.ids().next(), event, draft);
    const auto saved = m_context.save(Op::Restrict, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Erasing::restrictRecord(PersonId person, const QString &reason)
{
    return setRestricted(person, true, reason);
}

Result<void> Erasing::liftRestriction(PersonId person, const QString &reason)
{
    return setRestricted(person, false, reason);
}

Result<std::vector<PersonCard>> Erasing::restricted()
{
    if (const auto permit = m_context.access().permit(Op::Restrict); !permit)
        return std::vector<PersonCard>();
    const auto ids = PersonReads(m_context.store).restricted();
    if (!ids)
        return ids.error();
    std::vector<FoundPerson> found;
    for (const PersonId id : *ids) {
        auto name = m_context.finder.nameFor(id, m_context.session);
        if (!name)
            return name.error();
        found.push_back({id, std::move(*name), {}, {}, 0});
    }
    return PersonLookup(m_context).cards(std::move(found));
}

} // namespace hub
