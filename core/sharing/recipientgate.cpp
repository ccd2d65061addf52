// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/consentgate.h"

#include "core/model/event.h"
#include "core/rules/access.h"
#include "core/security/hashing.h"
#include "core/sharing/sharedgathering.h"
#include "core/store/personreads.h"
#include "core/store/sharingreads.h"
#include "core/store/standingreads.h"

#include <QStringList>

namespace hub {

static constexpr qsizetype pieceBytes = 48 * 1024;

// The whole question, in the order in which it is told why not: may the member, does a promise stand against it, did they
// agree to anything.
Result<SharedPreview> ConsentGate::preview(const RecipientRequest &request)
{
    const Access access(m_session);
    if (const auto permit = access.permit(Op::ShareOut); !permit)
        return permit.error();
    if (request.recipient.kind.isEmpty())
        return Error{Error::Kind::RecipientMissing};
    const auto person = PersonReads(m_store).one(request.person);
    const auto standing = StandingReads(m_store, m_session).towards(request.person);
    const SharingReads reads(m_store);
    const auto facts = reads.of(request.person);
    if (!person || !standing || !facts)
        return !person ? person.error() : !standing ? standing.error() : facts.error();
    if (!*person || (*person)->removed)
        return Error{Error::Kind::NotFound};
    if (!access.mayPrintFor(*standing))
        return Error{Error::Kind::NotAllowed};
    if ((*person)->restricted)
        return Error{Error::Kind::RecordRestricted};
    const Instant now = reads.latestNow();
    const SharingVerdict verdict(*facts, {request.recipient, request.purpose, now, m_store.civilTime().dayOf(now)});
    if (verdict.promisedNever())
        return Error{Error::Kind::PromisedNever};
    if (!verdict.anythingAgreed())
        return Error{Error::Kind::NothingAgreed};
    const SharedGathering::Leave leave{verdict, access, *standing, request.form};
    auto record = SharedGathering(m_store, leave).of(request.person);
    if (!record)
        return record.error();
    // An agreement whose every line was struck or kept back since, or is no part of this form.
    if (record->isEmpty())
        return Error{Error::Kind::NothingAgreed};
    if (request.form != SharedForm::Text && request.form != SharedForm::Json && record->holdsNameAlone())
        return Error{Error::Kind::NothingWritten};
    SharedPreview preview{std::move(*record), {}, {}, verdict.broken()};
    for (const Consent &consent : verdict.agreements())
        preview.agreements.push_back(consent.id);
    preview.digest = toBytes(blake2b(encodeShared(preview.record)));
    return preview;
}

template <typename IdType>
static Value idList(const std::vector<IdType> &ids)
{
    QStringList list;
    for (const IdType &id : ids)
        list << id.toHex();
    return list.isEmpty() ? Value() : Value(list.join(u' '));
}

static ChangeDraft sharedDraft(RawId id, const ConsentGate::RecipientRequest &request, const SharedPreview &preview)
{
    namespace s = fields::shared;
    ChangeDraft draft(subjectOf(request.person));
    draft.set(id, s::person, idValue(request.person)).set(id, s::kind, request.recipient.kind.text);
    draft.setIfSaid(id, s::organisation, request.recipient.organisation.simplified());
    draft.setIfSaid(id, s::name, request.recipient.name.simplified());
    if (request.recipient.person)
        draft.set(id, s::whom, idValue(*request.recipient.person));
    draft.set(id, s::purpose, request.purpose.text).set(id, s::form, toCode(request.form));
    draft.setIfSaid(id, s::consents, idList(preview.agreements)).setIfSaid(id, s::broken, idList(preview.broken));
    draft.setIfSaid(id, s::way, request.way);
    return draft;
}

Result<Disclosure> ConsentGate::toRecipient(const RecipientRequest &request, Changes &changes)
{
    const auto permit = Access(m_session).permit(Op::ShareOut);
    if (!permit)
        return permit.error();
    auto preview = this->preview(request);
    if (!preview)
        return preview.error();
    if (!request.previewed.isEmpty() && request.previewed != preview->digest)
        return Error{Error::Kind::PreviewOutdated};
    const Instant now = m_store.clock().now();
    const RawId id = m_store.ids().next();
    ChangeDraft head = sharedDraft(id, request, *preview);
    head.set(id, fields::shared::at, now.ms).set(id, fields::shared::worker, idValue(m_session.worker));
    // The line in the register has the same id, so that it finds what it tells of.
    writeEvent(id, {EventKind::SharedOut, now, m_session.worker, request.person}, head);
    std::vector<ChangeDraft> drafts{std::move(head)};
    const QByteArray bytes = encodeShared(preview->record);
    for (qsizetype from = 0, number = 1; from < bytes.size(); from += pieceBytes, ++number) {
        namespace p = fields::sharedPiece;
        const RawId piece = m_store.ids().next();
        ChangeDraft draft(subjectOf(request.person));
        draft.set(piece, p::person, idValue(request.person)).set(piece, p::shared, idValue(id));
        draft.set(piece, p::number, qint64(number)).set(piece, p::bytes, bytes.mid(from, pieceBytes));
        drafts.push_back(std::move(draft));
    }
    const auto saved = m_store.save(*permit, drafts);
    if (!saved)
        return saved.error();
    changes.add(saved->changes);
    return Disclosure(Disclosure::Leaving::ToRecipient, request.purpose.text, now, m_session.example,
        SharedOut{request.person, request.recipient, request.purpose, request.form, std::move(preview->record)});
}

} // namespace hub
