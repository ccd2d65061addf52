// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

#include <optional>

class QLineEdit;

namespace hub {

class ChoiceGroup;
class PlainLabel;

/// How to reach somebody, and when it is safe. "Not safe to call" hides numbers and addresses until somebody asks for
/// them, for this look only.
class ReachBlock final : public Block
{
    Q_OBJECT
public:
    explicit ReachBlock(OpenPerson &person);

    /// Volunteers see that it is not safe to call, and nothing more.
    bool maySee() const override { return detail().notSafeToCall || detail().reach; }
    bool mayEdit() const override { return hub().may(Op::EditReach) && detail().reach && detail().notSafeToCall; }
    bool isEmpty() const override;

    /// Somebody else's card is open now: hides again.
    void hideNumbers() { m_numbersShown = m_othersShown = false; }

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool keepTyped() override;

private:
    bool hidden() const { return detail().notSafeToCall.value_or(false) && !m_numbersShown; }
    /// An address of a way that they like less than another: asked for first.
    bool waits(const Reach &reach) const;
    void showWay(const Reach &reach, QVBoxLayout &view);
    void askFirst(QVBoxLayout &view);
    void addForm(QVBoxLayout &editor);
    void addWayRow(const Reach &reach);
    void load(const Reach &reach);
    void startAnew();
    bool keepWay();

    bool m_numbersShown = false;
    bool m_othersShown = false;
    QVBoxLayout *m_ways = nullptr;
    ChoiceGroup *m_wayGroup = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_safeTimes = nullptr;
    PlainLabel *m_trouble = nullptr;
    std::optional<Reach> m_changing; ///< the way whose words stand in the fields
};

} // namespace hub
