// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/waysasked.h"
#include "core/model/contact.h"
#include "core/model/person.h"

namespace hub {

/// One visit as lists and timelines show it, cut to what the member may see.
struct ContactRow {
    Contact contact; ///< without notes, feeling and whom it was about where the member may not see them
    PersonName who;  ///< no text: a visit not linked to anybody, or of whoever's record is held back from the member
    PersonName about;
    QString worker;
    bool mayUndo = false; ///< logged on this desk in this working day
};

/// What record() has logged.
struct Logged {
    std::vector<ContactId> contacts;
    std::vector<PersonId> welcomed; ///< people made on the way
    When when;
};

/// The day's visits, and how many people that is.
struct DayOfVisits {
    QDate day;
    std::vector<ContactRow> rows; ///< newest first
    int people = 0;               ///< distinct people, nicknames too
    int unlinked = 0;             ///< visits not linked to a person
};

/// A line of an entry's history: who wrote what, when.
struct FieldWriting {
    FieldRef field;
    Value value;
    bool takenOut = false; ///< an element taken out of a set
    QString worker;
    Instant at;
};

/// Logging visits, and correcting, linking and taking them back.
class Contacts
{
public:
    explicit Contacts(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Logs one contact for each visitor, or one for nobody; several are one batch. People who are new are made with
    /// only that name. If `finished` names a draft, it is forgotten in the same transaction, so that a crash can neither
    /// lose the visit nor log it twice. NothingToLog for an untouched draft, TimeNotUnderstood, TimeInFuture, NotAllowed.
    Result<Logged> record(const ContactDraft &draft, std::optional<DraftId> finished = {});

    /// Whom to ask first, before they are reached in the way the draft says.
    Result<std::vector<AnotherWay>> anotherWay(const ContactDraft &draft) const { return anotherWayFor(m_context, draft); }

    /// What stands now, ready to be corrected; `when` as an exact local time. Somebody else's words about a person are
    /// shown with it, so that person's register has a line of it.
    Result<ContactDraft> draftOf(ContactId id);
    /// Writes what differs; the old wording stays in the history. What the member did not see of it stays as it was.
    Result<void> correct(ContactId id, const ContactDraft &after);
    /// Says whose visit it was. The visit keeps its own subject, so that erasure finds it either way. NotFound, NotAllowed,
    /// KeptToSupporters: whoever may not read what was written of the visit does not move it.
    Result<void> link(ContactId id, PersonId person);
    Result<void> unlink(ContactId id);
    Result<void> remove(ContactId id);
    Result<void> bringBack(ContactId id);

    Result<std::optional<ContactRow>> one(ContactId id);
    /// A calendar day of the hub, 04:00 to 04:00.
    Result<DayOfVisits> day(QDate day);
    Result<DayOfVisits> today();
    /// The nearest earlier day that has visits; none if there is none.
    Result<std::optional<QDate>> dayBefore(QDate day);
    /// The nearest later one that has come already.
    Result<std::optional<QDate>> dayAfter(QDate day);
    /// Newest first, at most `most`.
    Result<std::vector<ContactRow>> between(Instant from, Instant to, int most);
    Result<std::vector<ContactRow>> ofPerson(PersonId person, int most, int skip = 0);
    Result<std::vector<ContactRow>> recentlyRemoved(int most = 200);
    /// Oldest first.
    Result<std::vector<FieldWriting>> history(ContactId id);

private:
    Result<ContactRow> rowOf(Contact contact);
    Result<std::vector<ContactRow>> rowsOf(Result<std::vector<Contact>> contacts);
    Result<void> setPerson(ContactId id, std::optional<PersonId> person);
    Result<Subject> subjectFor(ContactId id);
    Result<QString> workerName(WorkerId id);
    Result<bool> hasVisits(QDate day);

    ActionContext m_context;
    QHash<WorkerId, QString> m_workers;
};

} // namespace hub
