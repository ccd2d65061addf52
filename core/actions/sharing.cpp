// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sharing.h"

#include "core/actions/standings.h"
#include "core/model/event.h"
#include "core/model/shortcode.h"
#include "core/store/planreads.h"

#include <algorithm>

namespace hub {

namespace f = fields;

static constexpr qint64 minutesInAWeek = 7 * 24 * 60;

// Field by field: what a member may not see is absent, not empty.
static std::vector<Promise> cut(std::vector<Promise> promises, const Access &access, const Standing &standing)
{
    if (!access.maySee(f::promiseOverride::whyNotTold, standing))
        promises = asTold(std::move(promises));
    for (Promise &promise : promises) {
        if (!access.maySee(f::promiseEnd::words, standing))
            promise.endWords.reset();
        if (!access.maySee(f::promiseOverride::reason, standing))
            promise.overrides.reset();
    }
    return promises;
}

Result<SharingView> Sharing::of(PersonId person) const
{
    const auto standing = standingTo(m_context, person);
    if (!standing)
        return standing.error();
    const SharingReads reads(m_context.store);
    auto all = reads.of(person);
    if (!all)
        return all.error();
    SharingView view;
    view.now = reads.latestNow();
    view.today = reads.latestDay();
    if (m_context.access().maySee(f::promise::words, *standing))
        view.promises = cut(std::move(all->promises), m_context.access(), *standing);
    if (!m_context.access().maySee(f::consent::words, *standing))
        return view;
    view.consents = std::move(all->consents);
    const auto every = reads.sharedOf(person);
    auto shared = gone(person, *standing);
    if (!every || !shared)
        return every ? shared.error() : every.error();
    view.sharedIsWhole = shared->size() == every->size();
    view.shared = std::move(*shared);
    return view;
}

Result<std::vector<SharedEntry>> Sharing::gone(PersonId person, const Standing &standing) const
{
    auto shared = SharingReads(m_context.store).sharedOf(person);
    if (shared && !m_context.access().maySee(f::promiseOverride::whyNotTold, standing))
        std::erase_if(*shared, [](const SharedEntry &entry) { return entry.untold; });
    return shared;
}

struct RecipientFields {
    FieldRef kind;
    FieldRef organisation;
    FieldRef name;
    FieldRef whom;
};

static void writeRecipient(RawId row, const Recipient &recipient, const RecipientFields &to, ChangeDraft &draft)
{
    draft.setIfSaid(row, to.kind, recipient.kind.text);
    draft.setIfSaid(row, to.organisation, recipient.organisation.simplified());
    draft.setIfSaid(row, to.name, recipient.name.simplified());
    if (recipient.person)
        draft.set(row, to.whom, idValue(*recipient.person));
}

Result<ConsentId> Sharing::agree(PersonId person, const AgreementDraft &agreement)
{
    if (const auto permit = m_context.access().permit(Op::Agree); !permit)
        return permit.error();
    if (const auto there = checkPersonIsThere(m_context, person); !there)
        return there.error();
    if (agreement.recipient.kind.isEmpty())
        return Error{Error::Kind::RecipientMissing};
    if (agreement.scope.empty())
        return Error{Error::Kind::NothingChosen};
    if (agreement.purpose.isEmpty())
        return Error{Error::Kind::PurposeMissing};
    if (!agreement.until.isValid() || agreement.until < SharingReads(m_context.store).latestDay())
        return Error{Error::Kind::LastDayOver};
    const auto id = m_context.store.ids().make<ConsentId>();
    ChangeDraft draft(subjectOf(person));
    namespace c = f::consent;
    draft.set(id.raw, c::person, idValue(person));
    writeRecipient(id.raw, agreement.recipient, RecipientFields{c::kind, c::organisation, c::name, c::whom}, draft);
    draft.set(id.raw, c::scope, toScope(agreement.scope)).set(id.raw, c::purpose, agreement.purpose.text);
    draft.set(id.raw, c::until, agreement.until.toString(Qt::ISODate));
    draft.setIfSaid(id.raw, c::words, agreement.given.words.trimmed());
    draft.set(id.raw, c::how, toCode(agreement.given.how));
    draft.setIfSaid(id.raw, c::whoWasThere, agreement.given.whoWasThere.trimmed());
    draft.setIfSaid(id.raw, c::basis, toCode(agreement.basis));
    draft.set(id.raw, c::at, m_context.now().ms).set(id.raw, c::worker, idValue(m_context.session.worker));
    const auto saved = m_context.save(Op::Agree, draft);
    return saved ? Result<ConsentId>(id) : Result<ConsentId>(saved.error());
}

Result<std::vector<SharedEntry>> Sharing::withdraw(PersonId person, ConsentId consent, const QString &words)
{
    if (const auto permit = m_context.access().permit(Op::Withdraw); !permit)
        return permit.error();
    const auto standing = standingTo(m_context, person);
    if (!standing)
        return standing.error();
    const auto all = facts(person);
    if (!all)
        return all.error();
    const auto found
        = std::find_if(all->consents.begin(), all->consents.end(), [&](const Consent &c) { return c.id == consent; });
    if (found == all->consents.end())
        return Error{Error::Kind::NotFound};
    if (found->withdrawn)
        return Error{Error::Kind::AlreadyEnded};
    const RawId id = m_context.store.ids().next();
    ChangeDraft draft(subjectOf(person));
    namespace e = f::consentEnd;
    draft.set(id, e::person, idValue(person)).set(id, e::consent, idValue(consent)).set(id, e::at, m_context.now().ms);
    draft.setIfSaid(id, e::words, words.trimmed());
    draft.set(id, e::worker, idValue(m_context.session.worker));
    if (const auto saved = m_context.save(Op::Withdraw, draft); !saved)
        return saved.error();
    auto gone = this->gone(person, *standing);
    if (gone) {
        std::erase_if(*gone, [&](const SharedEntry &entry) {
            return std::find(entry.consents.begin(), entry.consents.end(), consent) == entry.consents.end();
        });
    }
    return gone;
}

Result<SharedItem> Sharing::around(PersonId person, PlanLineId id) const
{
    const PlanReads reads(m_context.store);
    const auto line = reads.line(person, id);
    const auto plans = reads.plansOf(person);
    if (!line || !plans)
        return line ? plans.error() : line.error();
    for (const PlanReads::Listed &plan : *plans) {
        const auto sections = reads.sectionsOf(person, plan.id);
        if (!sections)
            return sections.error();
        for (const PlanSection &section : *sections) {
            if (*line && section.id == (*line)->section)
                return SharedItem::section(section.key);
        }
    }
    // Of a line that this desk does not have, nobody knows where its words stand by now.
    return SharedItem::part(QStringLiteral("plan"));
}

Result<SharedItems> Sharing::widened(PersonId person, const SharedItems &scope) const
{
    SharedItems wide;
    for (const SharedItem &item : scope) {
        const auto whole = item.kind == SharedItem::Kind::Line ? around(person, item.line) : Result<SharedItem>(item);
        if (!whole)
            return whole.error();
        if (std::find(wide.begin(), wide.end(), *whole) == wide.end())
            wide.push_back(*whole);
    }
    return wide;
}

Result<PromiseId> Sharing::promise(PersonId person, const PromiseDraft &promise)
{
    if (const auto permit = m_context.access().permit(Op::Promise); !permit)
        return permit.error();
    if (const auto standing = standingTo(m_context, person); !standing)
        return standing.error();
    const auto scope = widened(person, promise.scope);
    if (!scope)
        return scope.error();
    const auto id = m_context.store.ids().make<PromiseId>();
    ChangeDraft draft(subjectOf(person));
    namespace p = f::promise;
    draft.set(id.raw, p::person, idValue(person));
    writeRecipient(id.raw, promise.recipient, RecipientFields{p::kind, p::organisation, p::name, p::whom}, draft);
    if (!scope->empty())
        draft.set(id.raw, p::scope, toScope(*scope));
    if (promise.presence)
        draft.set(id.raw, p::presence, qint64(1));
    draft.setIfSaid(id.raw, p::words, promise.words.trimmed());
    draft.setIfSaid(id.raw, p::whoWasTold, promise.whoWasTold.trimmed());
    draft.set(id.raw, p::at, m_context.now().ms).set(id.raw, p::worker, idValue(m_context.session.worker));
    const auto saved = m_context.save(Op::Promise, draft);
    return saved ? Result<PromiseId>(id) : Result<PromiseId>(saved.error());
}

Result<Promise> Sharing::standing(PersonId person, PromiseId id) const
{
    if (const auto known = standingTo(m_context, person); !known)
        return known.error();
    auto all = facts(person);
    if (!all)
        return all.error();
    for (Promise &promise : all->promises) {
        if (promise.id != id)
            continue;
        return promise.ended ? Result<Promise>(Error::Kind::AlreadyEnded) : Result<Promise>(std::move(promise));
    }
    return Error{Error::Kind::NotFound};
}

Result<void> Sharing::end(Op op, const Promise &promise, PromiseEnding how, const QString &words)
{
    const RawId id = m_context.store.ids().next();
    ChangeDraft draft(subjectOf(promise.person));
    namespace e = f::promiseEnd;
    draft.set(id, e::person, idValue(promise.person)).set(id, e::promise, idValue(promise.id));
    draft.set(id, e::how, how == PromiseEnding::Mistake ? QStringLiteral("mistake") : QStringLiteral("lifted"));
    draft.setIfSaid(id, e::words, words.trimmed());
    draft.set(id, e::at, m_context.now().ms).set(id, e::worker, idValue(m_context.session.worker));
    const auto saved = m_context.save(op, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Sharing::lift(PersonId person, PromiseId id, const QString &words)
{
    if (const auto permit = m_context.access().permit(Op::LiftPromise); !permit)
        return permit.error();
    if (const auto there = checkPersonIsThere(m_context, person); !there)
        return there;
    if (words.trimmed().isEmpty())
        return Error::Kind::ReasonMissing;
    const auto promise = standing(person, id);
    return promise ? end(Op::LiftPromise, *promise, PromiseEnding::Lifted, words) : Result<void>(promise.error());
}

Result<void> Sharing::wasMistake(PersonId person, PromiseId id)
{
    if (const auto permit = m_context.access().permit(Op::MistakenPromise); !permit)
        return permit.error();
    const auto promise = standing(person, id);
    if (!promise)
        return promise.error();
    // By the clock it was written with. One set back makes no promise young again: something was written on a later day.
    const CivilTime &time = m_context.civilTime();
    const QDate day = time.workingDayOf(promise->at);
    const auto later = SharingReads(m_context.store).savedLater(id, time.workingDayStart(day.addDays(1)));
    if (!later)
        return later.error();
    const bool today = !*later && day == time.workingDayOf(m_context.now());
    if (promise->worker != m_context.session.worker || !today)
        return Error::Kind::NotUndoable;
    return end(Op::MistakenPromise, *promise, PromiseEnding::Mistake, {});
}

Result<void> Sharing::breakFor(PersonId person, PromiseId id, const OverrideDraft &why)
{
    if (const auto permit = m_context.access().permit(Op::OverridePromise); !permit)
        return permit.error();
    if (why.reason.trimmed().isEmpty() || (!why.told && why.whyNotTold.trimmed().isEmpty()))
        return Error::Kind::ReasonMissing;
    // By the clock that it will be held against.
    const Instant now = SharingReads(m_context.store).latestNow();
    if (why.until <= now)
        return Error::Kind::LastDayOver;
    if (why.until > now.plusMinutes(minutesInAWeek))
        return Error::Kind::OutOfRange;
    const auto promise = standing(person, id);
    if (!promise)
        return promise.error();
    const RawId row = m_context.store.ids().next();
    ChangeDraft draft(subjectOf(person));
    namespace o = f::promiseOverride;
    draft.set(row, o::person, idValue(person)).set(row, o::promise, idValue(id));
    draft.set(row, o::reason, why.reason.trimmed()).set(row, o::until, why.until.ms).set(row, o::told, qint64(why.told));
    draft.setIfSaid(row, o::whyNotTold, why.whyNotTold.trimmed());
    draft.set(row, o::at, now.ms).set(row, o::lead, idValue(m_context.session.worker));
    Event event{EventKind::PromiseBroken, m_context.now(), m_context.session.worker, person};
    event.reason = why.reason.trimmed();
    // The line in the register has the same id, so that it finds whether the person was told.
    writeEvent(row, event, draft);
    const auto saved = m_context.save(Op::OverridePromise, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Sharing::toldOf(PersonId person, RawId promiseOverride)
{
    if (const auto permit = m_context.access().permit(Op::OverridePromise); !permit)
        return permit.error();
    if (const auto known = standingTo(m_context, person); !known)
        return known.error();
    const auto all = facts(person);
    if (!all)
        return all.error();
    for (const Promise &promise : all->promises) {
        const auto one = std::find_if(promise.overrides->begin(), promise.overrides->end(),
            [&](const PromiseOverride &other) { return other.id == promiseOverride; });
        if (one == promise.overrides->end())
            continue;
        if (one->isTold())
            return Error::Kind::AlreadyEnded;
        ChangeDraft draft(subjectOf(person));
        draft.set(promiseOverride, f::promiseOverride::toldAt, m_context.now().ms);
        const auto saved = m_context.save(Op::OverridePromise, draft);
        return saved ? Result<void>() : Result<void>(saved.error());
    }
    return Error::Kind::NotFound;
}

static Result<PersonId> known(const Result<std::optional<PersonId>> &person)
{
    if (!person)
        return person.error();
    return *person ? Result<PersonId>(**person) : Result<PersonId>(Error::Kind::NotFound);
}

Result<PersonId> Sharing::personOf(ConsentId id) const
{
    return known(SharingReads(m_context.store).personOf(id));
}

Result<PersonId> Sharing::personOf(PromiseId id) const
{
    return known(SharingReads(m_context.store).personOf(id));
}

template <typename IdType>
static Result<IdType> byCode(const Result<std::vector<RawId>> &ids, char letter, const QString &code)
{
    if (!ids)
        return ids.error();
    std::vector<IdType> meant;
    for (const RawId &id : *ids) {
        if (shortCode(letter, id) == code.toUpper())
            meant.push_back(IdType{id});
    }
    if (meant.size() == 1)
        return meant.front();
    return Error{meant.empty() ? Error::Kind::NotFound : Error::Kind::Ambiguous};
}

Result<ConsentId> Sharing::consentByCode(const QString &code) const
{
    return byCode<ConsentId>(SharingReads(m_context.store).allConsents(), consentCodeLetter, code);
}

Result<PromiseId> Sharing::promiseByCode(const QString &code) const
{
    return byCode<PromiseId>(SharingReads(m_context.store).allPromises(), promiseCodeLetter, code);
}

Result<SharedPreview> Sharing::preview(const ConsentGate::RecipientRequest &request)
{
    return ConsentGate(m_context.store, m_context.session).preview(request);
}

Result<Disclosure> Sharing::share(const ConsentGate::RecipientRequest &request)
{
    Changes changes;
    auto disclosure = ConsentGate(m_context.store, m_context.session).toRecipient(request, changes);
    // The gate writes down what left itself, so that nothing leaves without it; whoever shows it is told here.
    if (disclosure && m_context.changed)
        m_context.changed(changes);
    return disclosure;
}

} // namespace hub
