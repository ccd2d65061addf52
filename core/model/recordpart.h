// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <optional>

namespace hub {

/// A part of their record that a person may keep to the people who support them; the registry says which fields belong to
/// it. Codes: please-know, reach, access-needs, notes, plan, goals.
enum class RecordPart {
    PleaseKnow,
    Reach,       ///< numbers, addresses, safe times; never "not safe to call", which keeps them safe
    AccessNeeds, ///< languages too
    Notes,       ///< of their visits, with how things were
    Plan,        ///< their wellbeing plan; never who they made promises about
    Goals,       ///< with why they came
};

inline constexpr std::initializer_list<RecordPart> allRecordParts{
    RecordPart::PleaseKnow, RecordPart::Reach, RecordPart::AccessNeeds, RecordPart::Notes,
    RecordPart::Plan, RecordPart::Goals};

QString toCode(RecordPart part);
/// Nothing for a part that only a newer desk knows.
std::optional<RecordPart> recordPartFromCode(const QString &code);

/// A set of parts.
class RecordParts
{
public:
    constexpr RecordParts() = default;
    constexpr RecordParts(std::initializer_list<RecordPart> parts)
    {
        for (const RecordPart part : parts)
            add(part);
    }

    constexpr void add(RecordPart part) { m_bits |= bit(part); }
    constexpr bool contains(RecordPart part) const { return m_bits & bit(part); }
    constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(const RecordParts &, const RecordParts &) = default;

private:
    static constexpr unsigned bit(RecordPart part) { return 1u << unsigned(part); }

    unsigned m_bits = 0;
};

} // namespace hub
