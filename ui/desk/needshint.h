// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

#include <vector>

namespace hub {

class StatusLine;

/// What helps whoever stands in the bar take part, as one quiet line under their names: so that nobody has to ask for it again.
class NeedsHint final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsHint(Hub &hub, QWidget *parent = nullptr);

    void offer(const std::vector<ContactDraft::Visitor> &visitors);
    /// Reads it again, after people or lists changed.
    void refresh();

private:
    QString lineAbout(PersonId person) const;

    Hub &m_hub;
    StatusLine *m_line;
    std::vector<PersonId> m_people;
};

} // namespace hub
