// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class Prompts;
class StatusLine;

/// Which hub: those opened here lately, or a folder somebody chooses.
class OpenHubPage final : public Page
{
    Q_OBJECT
public:
    explicit OpenHubPage(Prompts &prompts);

    void show(const QStringList &recent);
    void tell(const Error &error);

Q_SIGNALS:
    void chosen(const QString &folder);
    void backWanted();

private:
    void choose();

    Prompts &m_prompts;
    QVBoxLayout *m_recent;
    StatusLine *m_status;
};

} // namespace hub
