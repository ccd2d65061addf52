// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personplaces.h"

#include <QObject>

#include <utility>

namespace hub {

class GoalsPage;
class LetterPage;
class Notifier;
class PlanPage;
class Prompts;
class SafetyPage;
class SharePage;
class ShowPage;
class VersionsPage;
class Window;

/// The pages that a person sees with whoever supports them: nothing of anybody else stands on them, nothing leads away from
/// them but one key, and nothing of them stays when they are left.
class AlonePages final : public QObject
{
    Q_OBJECT
public:
    /// Their record, to be read together.
    struct Shown {};

    AlonePages(Window &window, Hub &hub, Notifier &notifier, Prompts &prompts);
    /// Takes its pages out of the window.
    ~AlonePages() override;

    static bool isAlone(const QString &page);

    void open(PersonId person, Shown);
    void open(PersonId person, PersonPlace place);
    /// Before a lock, and before the program closes.
    void keepTyped();

Q_SIGNALS:
    /// Back at the desk.
    void left();

private:
    template <typename PageType, typename... Further>
    void enter(PageType *page, const QString &id, PersonId person, Further... further);
    void leave();
    void forgetAll();
    void connectPages();

    Window &m_window;
    ShowPage *m_show;
    PlanPage *m_plan;
    VersionsPage *m_versions;
    SafetyPage *m_safety;
    GoalsPage *m_goals;
    LetterPage *m_letter;
    SharePage *m_sharing;
    /// Where Who may know was opened from, if from another of these pages.
    std::optional<std::pair<PersonId, PersonPlace>> m_back;
};

} // namespace hub
