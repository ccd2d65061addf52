// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planwords.h"

#include <QObject>
#include <QTimer>

namespace hub {

class SectionEditor;

/// Keeps what is typed in one part of a plan: as a draft within two seconds, and for good when the part is left. What cannot
/// go into the plan stays in its draft, and stands in the editor again when somebody comes back to it.
class PartKeeper final : public QObject
{
    Q_OBJECT
public:
    enum class Kept {
        Nothing, ///< there was nothing new
        ForGood, ///< in the plan; the editor is to be filled anew from it
        InDraft, ///< not in the plan, and safe all the same
        Nowhere, ///< in the editor alone: whoever leaves it loses words
    };

    PartKeeper(Hub &hub, SectionEditor &editor);

    /// Fills the editor: with the words of a draft and its cursor, or else with the section (null: nothing written yet).
    void open(PersonId person, const PlanPart &part, const PlanSection *section);
    /// The same part anew, after its words went into the plan; the cursor stays.
    void refill(const PlanSection *section);
    Kept keep();
    /// Where the cursor is, so that whoever comes back goes on there. Nothing that is in the plan already is in it.
    void keepPlace();
    /// Empties the editor and knows nobody any more; keeps nothing.
    void drop();

    bool hasUnkept() const { return m_dirty; }

Q_SIGNALS:
    void kept();
    /// Words of a draft stand in the editor, kept at that moment.
    void tookUp(hub::Instant at);
    void failed(const hub::Error &error);
    /// The person was erased meanwhile: nothing about them is kept any more, and the editor is empty.
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keepDraft();
    Result<void> putDraft();
    void letGo();
    void fill(const std::vector<EditedLine> &lines);

    Hub &m_hub;
    SectionEditor &m_editor;
    std::optional<PersonId> m_person;
    PlanPart m_part;
    std::vector<EditedLine> m_opened;
    QTimer m_timer;
    bool m_dirty = false;   ///< not in the plan
    bool m_inDraft = false; ///< the words as they stand
};

} // namespace hub
