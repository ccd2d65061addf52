// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

namespace hub {

static Operation operation(RawId row, FieldRef field, Operation::Kind kind, Value value)
{
    return {EntityNumber(field.entity), row, field.number, kind, std::move(value)};
}

ChangeDraft ChangeDraft::asWritten(Subject subject)
{
    ChangeDraft draft(subject);
    draft.m_asWritten = true;
    return draft;
}

ChangeDraft &ChangeDraft::put(Operation operation)
{
    m_operations.push_back(std::move(operation));
    return *this;
}

ChangeDraft &ChangeDraft::set(RawId row, FieldRef field, Value value)
{
    m_operations.push_back(operation(row, field, Operation::Kind::Set, std::move(value)));
    return *this;
}

ChangeDraft &ChangeDraft::add(RawId row, FieldRef field, Value element)
{
    m_operations.push_back(operation(row, field, Operation::Kind::Add, std::move(element)));
    return *this;
}

ChangeDraft &ChangeDraft::remove(RawId row, FieldRef field, Value element)
{
    m_operations.push_back(operation(row, field, Operation::Kind::Remove, std::move(element)));
    return *this;
}

ChangeDraft &ChangeDraft::setIfSaid(RawId row, FieldRef field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return *this;
    if (const auto *text = std::get_if<QString>(&value); text && text->isEmpty())
        return *this;
    return set(row, field, value);
}

} // namespace hub
