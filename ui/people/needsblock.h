// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

class QLineEdit;

namespace hub {

/// What somebody needs to be able to take part, and the languages they speak.
class NeedsBlock final : public Block
{
    Q_OBJECT
public:
    explicit NeedsBlock(OpenPerson &person);

    bool maySee() const override { return detail().accessNeeds && detail().languages; }
    bool mayEdit() const override { return hub().may(Op::EditPerson) && maySee(); }
    bool isEmpty() const override { return !maySee() || (detail().accessNeeds->empty() && detail().languages->empty()); }

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool keepTyped() override;

private:
    void addNeeds(QVBoxLayout &editor);
    void addGroup(QVBoxLayout &to, const QString &question, int which);
    bool addLanguage();

    QLineEdit *m_language = nullptr;
    QVBoxLayout *m_languages = nullptr;
};

} // namespace hub
