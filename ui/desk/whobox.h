// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QGroupBox>

#include <vector>

class QCheckBox;
class QTimer;

namespace hub {

class FlowLayout;
class LinkButton;
class PersonFinder;
struct MatchRow;

/// *Who dropped in?*: the field with its matches, and as chips everybody taken so far. Several came together; somebody
/// who would rather not say is one of them; somebody new has only a name, which may be a nickname.
class WhoBox final : public QGroupBox
{
    Q_OBJECT
public:
    using Visitor = ContactDraft::Visitor;

    explicit WhoBox(Hub &hub, QWidget *parent = nullptr);

    PersonFinder *finder() const { return m_finder; }
    const std::vector<Visitor> &visitors() const { return m_visitors; }
    QString standingText() const;
    void set(const std::vector<Visitor> &visitors, const QString &standingText);
    /// At most one visitor, while a visit is being corrected.
    void setOnlyOne(bool on);
    /// Names may have changed.
    void refresh();

    /// What to do about the name that is neither taken nor cleared.
    QString questionAboutStandingText() const;

Q_SIGNALS:
    void edited();
    /// Worth saying aloud: how many match, who was taken.
    void says(const QString &text);

private:
    void take(const MatchRow &row);
    void takeNobody();
    void add(const Visitor &visitor);
    void removeAt(size_t index);
    void showChips();
    QWidget *chipFor(size_t index);
    QCheckBox *nicknameBoxFor(size_t index);
    QString labelOf(const Visitor &visitor);
    void sayMatches();

    Hub &m_hub;
    PersonFinder *m_finder;
    FlowLayout *m_chipFlow;
    QTimer *m_pause;
    std::vector<Visitor> m_visitors;
    bool m_onlyOne = false;
};

} // namespace hub
