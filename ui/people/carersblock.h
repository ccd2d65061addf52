// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

class QLineEdit;

namespace hub {

class ChoiceButton;
class PersonPicker;
class PlainLabel;
class SupportToggle;

/// Who cares for them, and whom they care for. A carer is a person with a card of their own, which is one press away.
class CarersBlock final : public Block
{
    Q_OBJECT
public:
    explicit CarersBlock(OpenPerson &person);

    bool maySee() const override { return detail().carers && detail().caresFor; }
    bool mayEdit() const override { return hub().may(Op::EditCarers) && maySee(); }
    bool isEmpty() const override { return !maySee() || (detail().carers->empty() && detail().caresFor->empty()); }

Q_SIGNALS:
    void openWanted(hub::PersonId person);

protected:
    void fillView(QVBoxLayout &view) override;
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool keepTyped() override;

private:
    void addLinks(QVBoxLayout &view, const QString &heading, const std::vector<CarerRow> &rows, PersonId CarerLink::*whose);
    void addRow(const CarerRow &row, const QString &quiet);
    void addAgreed(QVBoxLayout &view, const CarerLink &link) const;
    void addAgreement(QVBoxLayout &editor);
    void openAgreement(const CarerRow &row);
    bool keepAgreement();
    bool keepLink();
    bool save(PersonId carer, PersonId caredFor);

    QVBoxLayout *m_rows = nullptr;
    PersonPicker *m_picker = nullptr;
    ChoiceButton *m_caresForThem = nullptr;
    QLineEdit *m_relation = nullptr;
    PlainLabel *m_trouble = nullptr;
    /// What is agreed with one of their carers, while it is open.
    std::optional<CarerLink> m_agreeing;
    QWidget *m_agreement = nullptr;
    PlainLabel *m_agreementWith = nullptr;
    QLineEdit *m_mayKnow = nullptr;
    QLineEdit *m_does = nullptr;
    SupportToggle *m_seeAlone = nullptr;
};

} // namespace hub
