// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/sharing/consentgate.h"
#include "core/store/sharingreads.h"

namespace hub {

/// An agreement as the person gives it.
struct AgreementDraft {
    Recipient recipient;
    SharedItems scope;
    Purpose purpose;
    QDate until;
    Given given;
    LegalBasis basis = LegalBasis::NotSaid;
};

/// A promise as the person asks for it.
struct PromiseDraft {
    Recipient recipient; ///< nobody named: everybody
    SharedItems scope;   ///< parts and sections; empty: everything
    bool presence = false; ///< that they come here at all
    QString words;
    QString whoWasTold;
};

/// Breaking a promise (product rule 12).
struct OverrideDraft {
    QString reason;
    Instant until;
    bool told = false;
    QString whyNotTold; ///< needed where the person was not told
};

/// What a member may know of whom a person's record may reach: promises are for everybody who may be asked at the door,
/// agreements and overrides for those who see what they are about. What the person has not been told, since that would be
/// unsafe, is there for leads alone: everybody else has the person beside them.
struct SharingView {
    std::vector<Promise> promises;
    std::optional<std::vector<Consent>> consents;
    std::optional<std::vector<SharedEntry>> shared; ///< what has gone
    bool sharedIsWhole = true; ///< false: something else has, which is for leads alone to see
    Instant now;  ///< what overrides are held against
    QDate today; ///< what last days are held against
};

/// Agreements and promises, and the way out to somebody outside.
class Sharing
{
public:
    explicit Sharing(const ActionContext &context)
        : m_context(context)
    {
    }

    Result<SharingView> of(PersonId person) const;

    /// By the person's wish, who is there. NothingChosen, RecipientMissing, PurposeMissing, LastDayOver; NotAllowed.
    Result<ConsentId> agree(PersonId person, const AgreementDraft &draft);
    /// For good. What has already gone under it comes back, as far as the member may see it. AlreadyEnded.
    Result<std::vector<SharedEntry>> withdraw(PersonId person, ConsentId consent, const QString &words);

    /// Of parts and sections. One about a line is about the whole section that it stands in: lines are split, joined and
    /// written anew, and a promise goes with the words.
    Result<PromiseId> promise(PersonId person, const PromiseDraft &draft);
    /// By the person alone, in their words. ReasonMissing, AlreadyEnded.
    Result<void> lift(PersonId person, PromiseId promise, const QString &words);
    /// It was never made: whoever entered it takes it back, the same working day. NotUndoable, AlreadyEnded.
    Result<void> wasMistake(PersonId person, PromiseId promise);
    /// A lead breaks it for a time. ReasonMissing; LastDayOver for a time that is over; OutOfRange beyond a week.
    Result<void> breakFor(PersonId person, PromiseId promise, const OverrideDraft &draft);
    /// A lead says that the person has been told of an override after all: from now on it stands on their papers. NotFound,
    /// AlreadyEnded where they had been told.
    Result<void> toldOf(PersonId person, RawId promiseOverride);

    /// Whose agreement or promise it is. NotFound.
    Result<PersonId> personOf(ConsentId id) const;
    Result<PersonId> personOf(PromiseId id) const;
    /// The one with that short code. NotFound, Ambiguous.
    Result<ConsentId> consentByCode(const QString &code) const;
    Result<PromiseId> promiseByCode(const QString &code) const;
    /// Kinds and organisations named before, for offering them again.
    Result<std::vector<Recipient>> organisations() const { return SharingReads(m_context.store).organisations(); }

    /// The very payload that share() would hand out, and nothing else.
    Result<SharedPreview> preview(const ConsentGate::RecipientRequest &request);
    /// Keeps what is handed out, and hands it out.
    Result<Disclosure> share(const ConsentGate::RecipientRequest &request);

private:
    Result<SharingFacts> facts(PersonId person) const { return SharingReads(m_context.store).of(person); }
    Result<Promise> standing(PersonId person, PromiseId id) const;
    /// The section that a line stands in.
    Result<SharedItem> around(PersonId person, PlanLineId line) const;
    Result<SharedItems> widened(PersonId person, const SharedItems &scope) const;
    /// What has gone, without what the member may not see.
    Result<std::vector<SharedEntry>> gone(PersonId person, const Standing &standing) const;
    Result<void> end(Op op, const Promise &promise, PromiseEnding how, const QString &words);

    ActionContext m_context;
};

} // namespace hub
