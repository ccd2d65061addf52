// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planwords.h"
#include "ui/widgets/page.h"

#include <functional>
#include <memory>

namespace hub {

class AllPartsCard;
class FinishCard;
class Notifier;
class PartKeeper;
class PartSeenCard;
class PartWalk;
class PlanTop;
class Prompts;
class SectionEditor;
class SectionFactsRow;
class StatusLine;

/// A person's wellbeing plan, written beside them: one part at a time, large and calm, and nothing of anybody else. Every
/// word is kept within two seconds; nothing is required, counted or corrected.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    PlanPage(Hub &hub, Notifier &notifier, Prompts &prompts);
    ~PlanPage() override;

    /// Where they left off: the part, the words that were being typed, and the cursor.
    void show(PersonId person);
    /// To that part, if the plan has it.
    void goTo(const QString &key);
    /// Keeps the part for good: before a lock, and before the program closes.
    void keepTyped() { (void)leavePart(); }
    /// Nothing of it stays in the window.
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();
    void versionsWanted(hub::PersonId person);
    void sharingWanted(hub::PersonId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLineCards();
    void showAllParts();
    void connectTop();
    void connectKeeping(Notifier &notifier);
    void connectKeys();
    bool readPlan();
    std::vector<size_t> partsLeftOff();
    void openPart(size_t part);
    void showPart();
    bool keepPart();
    bool leavePart();
    void keepFact(const std::function<Result<void>(const QString &key)> &keep);
    void letGo();
    void walk(int steps);
    void finish(const QString &whoWasThere, const QString &whatChanged);
    void beginFinishing();
    void endFinishing();
    bool closeCards();
    void escape();
    void leave();
    void say(const Error &error);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    Plan m_plan;
    std::vector<PlanPart> m_parts;
    size_t m_part = 0;

    PlanTop *m_top;
    PlainLabel *m_where;
    SectionFactsRow *m_facts;
    SectionEditor *m_editor;
    std::unique_ptr<PartKeeper> m_keeper;
    PartSeenCard *m_seen;
    PartWalk *m_walk;
    QWidget *m_lineCards = nullptr;
    AllPartsCard *m_allParts;
    FinishCard *m_finishCard;
    StatusLine *m_status;
};

} // namespace hub
