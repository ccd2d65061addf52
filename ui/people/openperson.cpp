// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/openperson.h"

#include "ui/models/personwords.h"
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
    Q_EMIT reloaded();
}

void OpenPerson::close()
{
    m_open = false;
    m_detail = {};
    Q_EMIT opened();
}

void OpenPerson::tellTrouble(const Error &error)
{
    Q_EMIT trouble(sentence(error));
}

} // namespace hub
