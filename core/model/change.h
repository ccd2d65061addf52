// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/op.h"
#include "core/model/registry.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace hub {

/// What a field holds: nothing, a whole number, text, or bytes (an id, something sealed).
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

inline Value idValue(RawId id)
{
    return id.isNull() ? Value{} : Value{id.toBytes()};
}
template <typename Tag>
Value idValue(Id<Tag> id)
{
    return idValue(id.raw);
}

/// Which change: the desk that made it, and its number there, from 1.
struct Dot {
    DeskId desk;
    quint64 seq = 0;

    friend bool operator==(const Dot &, const Dot &) = default;
    friend auto operator<=>(const Dot &, const Dot &) = default;
};

/// Hybrid logical clock: wall milliseconds << 16, never going back, never refusing (sync.md §3).
using Hlc = quint64;

/// The order of all changes everywhere: clock, then desk, then number.
struct Stamp {
    Hlc hlc = 0;
    Dot dot;

    friend bool operator==(const Stamp &, const Stamp &) = default;
    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// One field of one row changing. `prev` names the writes whose values the writer saw: what it supersedes.
struct Operation {
    enum class Kind : quint8 {
        Set = 0,    ///< the field's value
        Add = 1,    ///< an element into a set
        Remove = 2, ///< an element out of a set: the adds in `prev`
    };

    EntityNumber entity = 0;
    RawId row;
    FieldNumber field = 0;
    Kind kind = Kind::Set;
    Value value;
    std::vector<Dot> prev = {};

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// One save about exactly one subject: the unit of the log, of undo and of sync (sync.md §2).
struct Change {
    Stamp stamp;
    qint64 wallMs = 0;    ///< the desk's clock, for people only
    int offsetMinutes = 0; ///< minutes east of UTC where it was written
    WorkerId author;
    Subject subject;
    BatchId batch;
    Op op = Op::Repair;
    std::optional<Dot> undoes = {}; ///< the change that this one takes back
    std::vector<Operation> operations = {};

    friend bool operator==(const Change &, const Change &) = default;
};

/// What a save or a fetched file touched, so that whoever shows it knows whether to look again.
struct Changes {
    QSet<EntityNumber> entities;
    QSet<Subject> subjects; ///< empty with everything
    bool everything = false;

    bool touches(Entity entity) const { return everything || entities.contains(EntityNumber(entity)); }
    bool isAbout(Subject subject) const { return everything || subjects.contains(subject); }
    void add(const Changes &other)
    {
        entities.unite(other.entities);
        subjects.unite(other.subjects);
        everything = everything || other.everything;
    }
};

/// A change about to be saved: the store adds stamp, time, author and what each operation supersedes.
class ChangeDraft
{
public:
    explicit ChangeDraft(Subject subject = {})
        : m_subject(subject)
    {
    }

    Subject subject() const { return m_subject; }
    /// One whose operations say themselves what they supersede, as in a log: nothing is filled in.
    static ChangeDraft asWritten(Subject subject);
    bool isAsWritten() const { return m_asWritten; }

    std::optional<Dot> undoes() const { return m_undoes; }
    void setUndoes(Dot dot) { m_undoes = dot; }
    const std::vector<Operation> &operations() const { return m_operations; }
    bool isEmpty() const { return m_operations.empty(); }

    ChangeDraft &set(RawId row, FieldRef field, Value value);
    ChangeDraft &add(RawId row, FieldRef field, Value element);
    ChangeDraft &remove(RawId row, FieldRef field, Value element);

    /// Sets the field unless there is nothing to say: absent facts take no room in the log.
    ChangeDraft &setIfSaid(RawId row, FieldRef field, const Value &value);

    /// An operation as it is, with what it says it supersedes.
    ChangeDraft &put(Operation operation);

private:
    Subject m_subject;
    std::optional<Dot> m_undoes;
    std::vector<Operation> m_operations;
    bool m_asWritten = false;
};

} // namespace hub
