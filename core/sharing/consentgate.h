// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/session.h"
#include "core/sharing/disclosure.h"
#include "core/store/store.h"

namespace hub {

/// The one way out. Default deny: it adds what may leave to an empty object; it never takes away from a full one.
/// For now it knows two leavings: for the house, and a person's own register to the person.
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
    /// reason before it is handed out. What a person keeps to their supporters stands in no such file, whoever writes it.
    /// NotAllowed, ReasonMissing, Cancelled.
    Result<Disclosure> forTheHouse(const HouseRequest &request, const Progress &progress = {});

    struct RegisterRequest {
        PersonId person;
        Jobs jobs; ///< of those who work here
    };
    /// Who looked at a person's record, for that person alone: by whoever may print for them (Access::mayPrintFor), and
    /// logged before it is handed out, so that it is its own newest line. NotAllowed, NotFound.
    Result<Disclosure> toThePerson(const RegisterRequest &request);

private:
    using KeptParts = QHash<PersonId, RecordParts>;
    Result<void> gatherContacts(const HouseRequest &request, const KeptParts &kept, const Progress &progress,
                                Disclosure::HouseTable &table);
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
