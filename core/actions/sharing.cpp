// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sharing.h"

#include "core/actions/standings.h"
#include "core/model/event.h"
#include "core/model/shortcode.h"

#include <algorithm>

namespace hub {

namespace f = fields;

static constexpr qint64 minutesInAWeek = 7 * 24 * 60;

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
    view.now = m_context.now();
    view.today = reads.latestDay();
    if (m_context.access().maySee(f::promise::words, *standing))
        view.promises = std::move(all->promises);
    if (!m_context.access().maySee(f::consent::words, *standing))
        return view;
    view.consents = std::move(all->consents);
    auto shared = reads.sharedOf(person);
    if (!shared)
        return shared.error();
    view.shared = std::move(*shared);
    return view;
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
    if (const auto standing = standingTo(m_context, person); !standing)
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
    auto gone = SharingReads(m_context.store).sharedOf(person);
    if (gone) {
        std::erase_if(*gone, [&](const SharedEntry &entry) {
            return std::find(entry.consents.begin(), entry.consents.end(), consent) == entry.consents.end();
        });
    }
    return gone;
}

Result<PromiseId> Sharing::promise(PersonId person, const PromiseDraft &promise)
{
    if (const auto permit = m_context.access().permit(Op::Promise); !permit)
        return permit.error();
    if (const auto standing = standingTo(m_context, person); !standing)
        return standing.error();
    const auto id = m_context.store.ids().make<PromiseId>();
    ChangeDraft draft(subjectOf(person));
    namespace p = f::promise;
    draft.set(id.raw, p::person, idValue(person));
    writeRecipient(id.raw, promise.recipient, RecipientFields{p::kind, p::organisation, p::name, p::whom}, draft);
    if (!promise.scope.empty())
        draft.set(id.raw, p::scope, toScope(promise.scope));
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
    // By the latest clock this desk knew: a clock set back makes no promise young again.
    const CivilTime &time = m_context.civilTime();
    const bool today = time.workingDayOf(promise->at) == time.workingDayOf(SharingReads(m_context.store).latestNow());
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
    if (why.until <= m_context.now())
        return Error::Kind::LastDayOver;
    if (why.until > m_context.now().plusMinutes(minutesInAWeek))
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
    draft.set(row, o::at, m_context.now().ms).set(row, o::lead, idValue(m_context.session.worker));
    Event event{EventKind::PromiseBroken, m_context.now(), m_context.session.worker, person};
    event.reason = why.reason.trimmed();
    writeEvent(m_context.store.ids().next(), event, draft);
    const auto saved = m_context.save(Op::OverridePromise, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
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
