// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasing.h"

#include "core/actions/contactwriting.h"
#include "core/actions/finder.h"
#include "core/actions/personlookup.h"
#include "core/actions/standings.h"
#include "core/model/event.h"
#include "core/rules/names.h"
#include "core/rules/visit.h"
#include "core/security/deskidentity.h"
#include "core/store/contactreads.h"
#include "core/store/erasure.h"
#include "core/store/personreads.h"
#include "core/store/settingnames.h"
#include "core/store/teamreads.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace hub {

Result<WorkerId> Erasing::secondMember(const QString &name) const
{
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    for (const WorkerEntry &worker : *workers) {
        if (worker.id != m_context.session.worker && !name.trimmed().isEmpty() && sameAfterFolding(worker.name, name))
            return worker.id;
    }
    return Error{Error::Kind::SecondNameMissing};
}

// A reason stays when everything else is gone, so it may name nobody.
static bool namesThem(const QString &reason, const Person &person)
{
    const QStringList words = foldName(reason).split(u' ', Qt::SkipEmptyParts);
    const auto isIn = [&](const QString &name) {
        const QStringList parts = foldName(name).split(u' ', Qt::SkipEmptyParts);
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.size() > 1 && words.contains(part); });
    };
    return std::any_of(person.names.begin(), person.names.end(), [&](const PersonName &name) { return isIn(name.text); });
}

// A visit first written down as theirs that turned out to be somebody else's is kept as that person's.
Result<std::vector<ChangeDraft>> Erasing::movedElsewhere(PersonId person) const
{
    std::vector<ChangeDraft> drafts;
    Statement rows = m_context.store.database().query("contact_of_subject");
    rows.bind(1, person);
    std::vector<ContactId> visits;
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        visits.push_back(rows.idAs<ContactId>(0));
    if (!row)
        return row.error();
    for (const ContactId visit : visits) {
        auto contact = ContactReads(m_context.store).one(visit);
        if (!contact)
            return contact.error();
        if (!*contact || !(*contact)->person || (*contact)->person == person || (*contact)->removed)
            continue;
        Contact copy = **contact;
        copy.id = m_context.store.ids().make<ContactId>();
        ChangeDraft draft(subjectOf(*copy.person));
        writeContact(copy, draft);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<ChangeDraft> Erasing::whatStays(
    const QString &reason, WorkerId second, const std::vector<ContactId> &visits, int &count)
{
    // By working day, hub and set of kinds: no time, worker, note or feeling.
    std::map<std::pair<QString, QString>, std::pair<HubId, int>> tallies;
    for (const ContactId id : visits) {
        const auto contact = ContactReads(m_context.store).one(id);
        if (!contact)
            return contact.error();
        if (!*contact || (*contact)->removed)
            continue;
        QStringList supports;
        for (const SupportType &support : (*contact)->supports)
            supports << support.text;
        const QString day = workingDayOf((*contact)->when, m_context.civilTime()).toString(Qt::ISODate);
        auto &tally = tallies[{day, supports.join(u' ') + u'\n' + (*contact)->hub.toHex()}];
        tally.first = (*contact)->hub;
        ++tally.second;
        ++count;
    }
    ChangeDraft draft;
    Event event{EventKind::Erased, m_context.now(), m_context.session.worker};
    event.reason = reason.trimmed();
    event.whom = second;
    writeEvent(m_context.store.ids().next(), event, draft);
    namespace t = fields::visitTally;
    for (const auto &[key, tally] : tallies) {
        const RawId row = m_context.store.ids().next();
        draft.set(row, t::day, key.first).set(row, t::hub, idValue(tally.first));
        draft.setIfSaid(row, t::supports, key.second.section(u'\n', 0, 0)).set(row, t::count, qint64(tally.second));
    }
    return draft;
}

Result<Erased> Erasing::erase(PersonId id, const QString &reason, const QString &second)
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
    const auto other = secondMember(second);
    if (!other)
        return other.error();
    Erasure erasure(m_context.store);
    const auto order = erasure.orderFor(id);
    const auto theirs = ContactReads(m_context.store).ofPerson(id, std::numeric_limits<int>::max());
    auto moved = movedElsewhere(id);
    if (!order || !theirs || !moved)
        return !order ? order.error() : !theirs ? theirs.error() : moved.error();
    std::vector<ContactId> visits;
    for (const Contact &contact : *theirs)
        visits.push_back(contact.id);
    Erased erased;
    auto stays = whatStays(reason, *other, visits, erased.visits);
    if (!stays)
        return stays.error();
    std::vector<ChangeDraft> drafts{std::move(*stays)};
    drafts.insert(drafts.end(), moved->begin(), moved->end());
    if (const auto saved = m_context.save(Op::Erase, drafts, {}, [&] { return erasure.wipe(*order); }); !saved)
        return saved.error();
    std::vector<Subject> subjects = order->visits;
    subjects.push_back(subjectOf(id));
    remember(subjects);
    Changes gone;
    gone.everything = true;
    m_context.finder.update(gone);
    if (m_context.changed)
        m_context.changed(gone);
    const auto settled = erasure.settle();
    erased.settled = settled && *settled;
    return erased;
}

// In the desk's identity, outside the store, so that a backup from before brings nobody back here. An example has none.
void Erasing::remember(const std::vector<Subject> &subjects) const
{
    const auto key = m_context.store.setting(settings::identityKey);
    if (!key || !m_context.place || m_context.place->profile.isEmpty())
        return;
    auto identity = DeskIdentity::readWith(m_context.place->profile, m_context.store.desk(), *key);
    const auto *bytes = std::get_if<QByteArray>(&*key);
    if (!identity || !bytes)
        return;
    for (const Subject subject : subjects)
        identity->erased.push_back(Erasure::remembranceOf(subject));
    (void)identity->write(m_context.place->profile, SecretBytes::copyOf(*bytes));
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
    std::vector<FoundPerson> found;
    Statement rows = m_context.store.database().query("person_restricted");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        found.push_back({rows.idAs<PersonId>(0), {}, {}, {}, 0});
    if (!row)
        return row.error();
    for (FoundPerson &one : found) {
        auto name = m_context.finder.nameOf(one.id);
        if (!name)
            return name.error();
        one.chosen = std::move(*name);
    }
    return PersonLookup(m_context).cards(std::move(found));
}

} // namespace hub
