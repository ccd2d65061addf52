// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace hub {

/// One line as it stands in an editor. Without an id it is new.
struct EditedLine {
    std::optional<PlanLineId> id;
    QString text;
    Whose whose = Whose::Person;
    bool struck = false;
    bool keptBack = false;

    friend bool operator==(const EditedLine &, const EditedLine &) = default;
};

/// What has to be written of one line. What is absent stays as it is.
struct PlanLineChange {
    std::optional<PlanLineId> id; ///< absent: a new line without an id of its own yet
    bool isNew = false;
    bool removed = false;
    bool broughtBack = false; ///< it was taken out, and stands again under its own id
    std::optional<QString> text;
    std::optional<QString> position;
    std::optional<Whose> whose;
    std::optional<bool> struck;
    std::optional<bool> keptBack;

    friend bool operator==(const PlanLineChange &, const PlanLineChange &) = default;
};

/// What makes the edited lines of the stored ones: only what differs, so that two desks that touched different lines both
/// get what they wrote. `opened`: the lines as the editor found them; what the editor did not touch is left to whoever did,
/// and a line that came meanwhile stays. An emptied line is removed, a new empty one is none.
/// `removed`: lines of this section that were taken out. One of them that the editor holds comes back under its own id, so
/// that what was agreed and promised of it stays true, and is kept back if it ever was.
std::vector<PlanLineChange> planChanges(const std::vector<PlanLine> &stored, const std::vector<EditedLine> &opened,
                                        const std::vector<EditedLine> &edited, const std::vector<PlanLine> &removed = {});

/// The lines as an editor finds them.
std::vector<EditedLine> editedFrom(const std::vector<PlanLine> &stored);

} // namespace hub
