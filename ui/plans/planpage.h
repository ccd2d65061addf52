// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planwords.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace hub {

class AllPartsCard;
class Button;
class FinishCard;
class PaperActs;
class Prompts;
class SectionEditor;
class StatusLine;

/// A person's wellbeing plan, written beside them: one part at a time, large and calm, and nothing of anybody else. Every
/// word is kept within two seconds; nothing is required, counted or corrected.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    PlanPage(Hub &hub, Prompts &prompts);

    /// Where they left off: the part, the words that were being typed, and the cursor.
    void show(PersonId person);
    /// Keeps the part for good: before a lock, and before the program closes.
    void keepTyped() { keepPart(); }
    /// Nothing of it stays in the window.
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();
    void versionsWanted(hub::PersonId person);
    void sharingWanted(hub::PersonId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeLineCards();
    QWidget *makeWalk();
    void showAllParts();
    void connectKeys();
    void readPlan();
    void openPart(size_t part);
    void takeUp(const PlanDraft &draft);
    void keepPart();
    void keepDraft();
    void showWhoMaySee();
    void showWalk();
    void walk(int steps);
    void finish(const QString &whoWasThere, const QString &whatChanged);
    void endFinishing();
    void leave();
    void say(const Error &error);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    Plan m_plan;
    std::vector<PlanPart> m_parts;
    size_t m_part = 0;
    std::vector<EditedLine> m_opened;
    QTimer m_draftTimer;
    bool m_dirty = false;

    PlainLabel *m_hubName;
    PlainLabel *m_kept;
    PlainLabel *m_where;
    SectionEditor *m_editor;
    PlainLabel *m_whoMaySee;
    Button *m_previous;
    Button *m_next;
    QWidget *m_lineCards = nullptr;
    PaperActs *m_paper;
    AllPartsCard *m_allParts;
    FinishCard *m_finishCard;
    StatusLine *m_status;
};

} // namespace hub
