// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/openperson.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/words.h"

namespace hub {

OpenPerson::OpenPerson(Hub &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
}

QString OpenPerson::name() const
{
    return named(oneLine(m_detail.chosen.text, 30));
}

Result<void> OpenPerson::open(PersonId person)
{
    const auto detail = m_hub.people.open(person);
    m_open = detail.has_value();
    m_detail = detail ? *detail : PersonDetail();
    readSharing();
    Q_EMIT opened();
    return m_open ? Result<void>() : Result<void>(detail.error());
}

void OpenPerson::reload()
{
    if (!m_open)
        return;
    auto detail = m_hub.people.detail(m_detail.id);
    if (!detail) {
        tellTrouble(detail.error());
        close();
        return;
    }
    m_detail = std::move(*detail);
    readSharing();
    Q_EMIT reloaded();
}

void OpenPerson::readSharing()
{
    auto view = m_open ? m_hub.sharing.of(m_detail.id) : Result<SharingView>(Error{Error::Kind::NotFound});
    m_sharing = view ? std::optional(std::move(*view)) : std::nullopt;
}

QString OpenPerson::whoSees(Question question) const
{
    const HubLists &lists = m_hub.lists.now();
    const QString part = sharedPartOf(question);
    QString agreed;
    if (!part.isEmpty() && m_sharing && m_sharing->consents)
        agreed = agreedWith(*m_sharing, SharedItem::part(part), lists);
    else if (!part.isEmpty())
        //: Of who sees an answer, where the reader may not know with whom that was agreed
        agreed = tr("whoever they said yes to");
    return whoSeesIt(lists, question, m_detail.kept.value_or(RecordParts()), agreed);
}

void OpenPerson::close()
{
    m_open = false;
    m_detail = {};
    m_sharing.reset();
    Q_EMIT opened();
}

void OpenPerson::tellTrouble(const Error &error)
{
    Q_EMIT said(sentence(error));
}

} // namespace hub
