// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

#include <vector>

namespace hub {

class CodeChoice;

/// Whom a carer's visit is about: offered where one visitor is a carer and the support is carer support. The people
/// they care for are chips; nobody has to be chosen.
class AboutChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutChoice(Hub &hub, QWidget *parent = nullptr);

    /// Shows the choice if it is one; what was chosen for another carer is forgotten.
    void offer(const std::vector<ContactDraft::Visitor> &visitors, bool carerSupport);
    std::optional<PersonId> chosen() const { return m_about; }
    void setChosen(std::optional<PersonId> about);

Q_SIGNALS:
    void edited();

private:
    void rebuild();

    Hub &m_hub;
    CodeChoice *m_choice = nullptr;
    std::optional<PersonId> m_carer;
    std::optional<PersonId> m_about;
};

} // namespace hub
