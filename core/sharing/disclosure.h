// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/ownfile.h"
#include "core/sharing/exporttables.h"
#include "core/sharing/personpaper.h"
#include "core/sharing/personregister.h"
#include "core/sharing/sharedforms.h"
#include "core/sharing/sharedrecord.h"

#include <variant>

namespace hub {

/// What goes to a recipient: to whom, what for, and the record itself.
struct SharedOut {
    PersonId person;
    Recipient recipient;
    Purpose purpose;
    SharedForm form = SharedForm::Text;
    SharedRecord record;
};

/// What may leave Hubdesk, and the leave to do so: made by ConsentGate alone, taken by every renderer. A renderer that
/// has no Disclosure has nothing to write.
class Disclosure
{
public:
    /// The three ways in which anything leaves (a desk's sealed files and backups apart).
    enum class Leaving {
        ToRecipient, ///< by an agreement
        ToThePerson, ///< their own record, to themself
        ForTheHouse, ///< by access level, with a reason, marked "for the hub only"
    };

    /// A whole table for the hub itself.
    struct HouseTable {
        OwnFile file = OwnFile::Contacts;
        std::vector<ExportedContact> contacts;
        std::vector<SheetPerson> people;

        size_t rows() const { return file == OwnFile::Contacts ? contacts.size() : people.size(); }
    };

    Leaving leaving() const { return m_leaving; }
    const QString &reason() const { return m_reason; }
    Instant at() const { return m_at; }
    /// Out of the example hub, where everything is made up: whatever is made of it says so on every page.
    bool isExample() const { return m_example; }
    /// For the house alone.
    const HouseTable &table() const { return std::get<HouseTable>(m_what); }
    /// To the person alone.
    const PersonRegister &personRegister() const { return std::get<PersonRegister>(m_what); }
    /// To the person alone: a paper of their own.
    const PersonPaper &paper() const { return std::get<PersonPaper>(m_what); }
    /// To a recipient alone.
    const SharedOut &shared() const { return std::get<SharedOut>(m_what); }

private:
    friend class ConsentGate;
    using What = std::variant<HouseTable, PersonRegister, PersonPaper, SharedOut>;
    Disclosure(Leaving leaving, QString reason, Instant at, bool example, What what)
        : m_leaving(leaving)
        , m_reason(std::move(reason))
        , m_at(at)
        , m_example(example)
        , m_what(std::move(what))
    {
    }

    Leaving m_leaving;
    QString m_reason;
    Instant m_at;
    bool m_example;
    What m_what;
};

} // namespace hub
