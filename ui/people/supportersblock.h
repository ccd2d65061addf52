// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

namespace hub {

/// Who supports them now.
class SupportersBlock final : public Block
{
    Q_OBJECT
public:
    explicit SupportersBlock(OpenPerson &person);

    bool maySee() const override { return true; }
    bool mayEdit() const override { return hub().may(Op::EditSupporters); }
    bool isEmpty() const override { return detail().supporters.empty(); }

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool hasText() const override { return false; }

private:
    void toggle(WorkerId worker, bool on);
    bool supportedBy(WorkerId worker) const;
};

} // namespace hub
