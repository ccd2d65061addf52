// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/questions.h"

#include <QObject>

namespace hub {

/// The person whose card is open: what the member may see of them, and what came of each write.
class OpenPerson final : public QObject
{
    Q_OBJECT
public:
    explicit OpenPerson(Hub &hub, QObject *parent = nullptr);

    Hub &hub() const { return m_hub; }
    bool isOpen() const { return m_open; }
    const PersonDetail &detail() const { return m_detail; }
    PersonId id() const { return m_detail.id; }
    /// In one line, isolated from the sentence around it.
    QString name() const;
    /// What they agreed to and were promised, as far as the member may know it.
    const std::optional<SharingView> &sharing() const { return m_sharing; }
    /// One line under what they answered: who in the hub sees it, and who else by what they agreed to.
    QString whoSees(Question question) const;

    /// Reads the card, which is written into the person's own register. Nobody is open if there is none.
    Result<void> open(PersonId person);
    /// Reads it again, as after a save.
    void reload();
    void close();

    /// Says what was changed, with an undo, or why it was not. True if it was.
    template <typename T>
    bool kept(const Result<T> &result, const QString &what)
    {
        if (result)
            Q_EMIT changedBySelf(what);
        else
            tellTrouble(result.error());
        return result.has_value();
    }
    void tellTrouble(const Error &error);
    /// Something that has no undo.
    void say(const QString &sentence) { Q_EMIT said(sentence); }

Q_SIGNALS:
    /// Somebody else is open now, or nobody.
    void opened();
    /// The same person, read again.
    void reloaded();
    /// A write from this card is in the store: "Changed pronouns".
    void changedBySelf(const QString &what);
    /// What there is to know, without an undo; why something was not done, too.
    void said(const QString &sentence);

private:
    void readSharing();

    Hub &m_hub;
    bool m_open = false;
    PersonDetail m_detail;
    std::optional<SharingView> m_sharing;
};

} // namespace hub
