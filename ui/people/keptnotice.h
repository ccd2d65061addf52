// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class Button;
class LinkButton;
class PlainLabel;

/// Says that a person keeps part of their card to their supporters, and opens it for a reason; then says that it is open.
/// Shown only where there is something to say.
class KeptNotice final : public Card
{
    Q_OBJECT
public:
    explicit KeptNotice(OpenPerson &person);

    void refresh();
    /// Somebody else's card is open now.
    void startAnew();

Q_SIGNALS:
    /// More of the card can be seen now.
    void opened();

private:
    void ask();
    void open();
    void leave();

    OpenPerson &m_person;
    PlainLabel *m_text;
    LinkButton *m_ask;
    QWidget *m_form;
    QLineEdit *m_reason;
    PlainLabel *m_trouble;
};

} // namespace hub
