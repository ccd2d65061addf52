// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

namespace hub {

/// What they keep to the people who support them: a chip for each part of the card that can be kept.
class KeptBlock final : public Block
{
    Q_OBJECT
public:
    explicit KeptBlock(OpenPerson &person);

    bool maySee() const override { return detail().kept.has_value(); }
    bool mayEdit() const override { return hub().may(Op::NarrowRecord) && maySee(); }
    bool isEmpty() const override { return !maySee() || detail().kept->isEmpty(); }

Q_SIGNALS:
    /// Before a part is kept: what is half-typed in it could not be saved afterwards.
    void keeping();

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool hasText() const override { return false; }
    /// What is kept has other readers than that it is. Kept to nobody is kept from everybody: better said before than found
    /// out.
    QString seenBy() const override;

private:
    void keep(RecordPart part, bool toSupporters);
};

} // namespace hub
