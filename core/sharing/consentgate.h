// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/session.h"
#include "core/sharing/disclosure.h"
#include "core/store/store.h"

namespace hub {

/// What would go to a recipient, to be looked at first: the very payload.
struct SharedPreview {
    SharedRecord record;
    QByteArray digest; ///< of the bytes that would be kept
    std::vector<ConsentId> agreements;
    std::vector<PromiseId> broken; ///< under an override
};

/// The one way out. Default deny: it adds what may leave to an empty object; it never takes away from a full one.
/// It knows the three leavings of product rule 11: to a recipient, to the person themself, for the house.
class ConsentGate
{
public:
    ConsentGate(Store &store, const Session &session)
        : m_store(store)
        , m_session(session)
    {
    }

    struct HouseRequest {
        OwnFile file = OwnFile::Contacts;
        Instant from = {0};
        Instant to = {std::numeric_limits<qint64>::max()}; ///< contacts from `from` up to before `to`
        QString reason;
    };

    /// How many rows of how many are gathered; false stops, before anything is logged or leaves.
    using Progress = std::function<bool(quint64 done, quint64 all)>;

    /// A CSV of contacts or people for the hub itself: workers and leads, with a reason, logged with filter, count and
    /// reason before it is handed out. What a person keeps to their supporters stands in no such file, whoever writes it, and
    /// of somebody whose record is held back neither they nor their visits do; a carer's visit about them is a bare one.
    /// NotAllowed, ReasonMissing, Cancelled.
    Result<Disclosure> forTheHouse(const HouseRequest &request, const Progress &progress = {});

    struct RegisterRequest {
        PersonId person;
        Jobs jobs; ///< of those who work here
    };
    /// Who looked at a person's record, for that person alone: by whoever may print for them (Access::mayPrintFor), and
    /// logged before it is handed out, so that it is its own newest line. NotAllowed, NotFound.
    Result<Disclosure> toThePerson(const RegisterRequest &request);

    struct PaperRequest {
        PersonId person;
        PaperKind kind = PaperKind::Plan;
        Jobs jobs = {}; ///< of those who work here, for the register in a whole record
    };
    /// Their plan, their safety plan, their letter, or all that is held about them: to the person alone, by whoever may
    /// print for them and sees all of it, and logged before it is handed out. NotAllowed, KeptToSupporters, NotFound, NothingWritten.
    Result<Disclosure> paperForThePerson(const PaperRequest &request, Changes &changes);

    struct RecipientRequest {
        PersonId person;
        Recipient recipient;
        Purpose purpose;
        SharedForm form = SharedForm::Text;
        QString way = {};          ///< "file", "print", "clipboard": how it leaves
        QByteArray previewed = {}; ///< digest of the preview that somebody looked at; empty where nobody did
    };
    /// Changes nothing. NotAllowed, NotFound, RecipientMissing, RecordRestricted, PromisedNever, NothingAgreed,
    /// NothingWritten where a page would hold a name and nothing else.
    Result<SharedPreview> preview(const RecipientRequest &request);
    /// Kept with recipient, purpose, agreements and time before it is handed out, and so a line in the person's register.
    /// `changes`: gets what was written. The same errors, and PreviewOutdated.
    Result<Disclosure> toRecipient(const RecipientRequest &request, Changes &changes);

private:
    Result<void> gatherContacts(const HouseRequest &request, const Progress &progress, Disclosure::HouseTable &table);
    Result<void> gatherPeople(const Progress &progress, Disclosure::HouseTable &table);
    Result<SheetPerson> personOf(PersonId id);
    Result<void> logLeaving(const Permit &permit, const HouseRequest &request, size_t rows);

    Store &m_store;
    const Session &m_session;
};

/// The disclosed table as a CSV file's bytes. `title`: the words beside the mark on its first line, in the reader's
/// language ("For the hub only", which hub, why, by whom, when).
QByteArray houseCsv(const Disclosure &disclosure, const QStringList &title, const CivilTime &time);

} // namespace hub
