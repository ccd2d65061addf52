// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

namespace hub {

class FlowLayout;

/// Half-typed visits that were set aside while somebody else was served; pressing one brings it back.
class AsideChips final : public QWidget
{
    Q_OBJECT
public:
    explicit AsideChips(Hub &hub, QWidget *parent = nullptr);

    void showDrafts(const std::vector<KeptDraft> &drafts);

Q_SIGNALS:
    void wanted(hub::DraftId id);

private:
    QString labelOf(const KeptDraft &kept) const;
    QString whoOf(const ContactDraft &draft) const;

    Hub &m_hub;
    FlowLayout *m_flow;
};

} // namespace hub
