// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/say.h"

namespace hub {

/// What the verbs print for people, a line or a few for each thing.
class ConsoleLines
{
public:
    ConsoleLines(const Say &say, Instant now)
        : m_say(say)
        , m_now(now)
    {
    }

    /// "P7Q2MK4DX  Sam Lantern · “Samuel Lantern” · they/them · last here Thursday".
    QString person(const PersonCard &card) const;
    /// "V3K9QZ1AB  Thu 19 Nov 10:29am  Bev Marmalade: Peer support, Goals · with Dee · Made the tea."
    QString visit(const ContactRow &row, const HubLists &lists) const;
    /// "Logged Bev Marmalade, 10:29am.", and who was welcomed.
    QString logged(const std::vector<ContactRow> &rows, int welcomed) const;
    QString hubMade(const QString &hubName, const QString &folder) const;
    QString exampleMade(const QString &folder, int people, int contacts) const;
    QString undone(const Undone &undone) const;
    QString checked(const CheckReport &report) const;
    QString rebuilt(quint64 changes) const;
    /// "Saturday 21 November 2026, 10:30am  Jo (recovery worker) looked at the card."
    QString done(const RegisterLine &line, const HubLists &lists) const;
    QString nothingToList() const;
    QString exported(size_t rows, const QString &file) const;

private:
    QString at(const When &when) const;

    const Say &m_say;
    Instant m_now;
};

/// The name of a visit's person, or words for nobody to be named.
QString whoWords(const ContactRow &row);

/// What an undo took back, as it stands after "Undone:".
QString opWords(Op op);

} // namespace hub
