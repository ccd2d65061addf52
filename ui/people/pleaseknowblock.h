// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

class QPlainTextEdit;

namespace hub {

/// What makes a good welcome, in the person's own words. Two desks that wrote without seeing each other stand side by
/// side until somebody chooses.
class PleaseKnowBlock final : public Block
{
    Q_OBJECT
public:
    explicit PleaseKnowBlock(OpenPerson &person);

    bool maySee() const override { return detail().pleaseKnow.has_value(); }
    bool mayEdit() const override { return hub().may(Op::EditPerson) && maySee(); }
    bool isEmpty() const override { return !maySee() || detail().pleaseKnow->empty(); }

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    bool keepTyped() override;

private:
    /// All that stands now: where there are two versions, both, to be made one.
    QString standing() const;

    QPlainTextEdit *m_text = nullptr;
    QString m_before;
};

} // namespace hub
