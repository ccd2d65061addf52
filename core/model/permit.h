// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/op.h"

namespace hub {

/// "This member may do this": made by rules/access alone, taken by Store::save. A forgotten check does not compile.
class Permit
{
public:
    Op op() const { return m_op; }
    WorkerId author() const { return m_author; }

private:
    friend class Access;
    Permit(Op op, WorkerId author)
        : m_op(op)
        , m_author(author)
    {
    }

    Op m_op;
    WorkerId m_author;
};

} // namespace hub
