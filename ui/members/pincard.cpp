// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/pincard.h"

#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

static QLineEdit *pinField(const char *name)
{
    auto *const field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    holdSecret(field, Secret::Digits);
    showSecret(field, false);
    return field;
}

PinCard::PinCard(Hub &hub)
    : Card(tr("Your PIN"))
    , m_hub(hub)
    , m_first(pinField("pin"))
    , m_again(pinField("pinAgain"))
    , m_echo(new Echo(m_first))
    , m_choose(new Button(tr("Keep this PIN")))
    , m_forget(new LinkButton(tr("Use no PIN")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("pinCard"));
    m_choose->setObjectName(QStringLiteral("keepPin"));
    m_forget->setObjectName(QStringLiteral("forgetPin"));
    m_status->setObjectName(QStringLiteral("pinStatus"));
    body()->addWidget(new PlainLabel(tr("Six digits that open this desk again after it locked, on a day on which your words "
                                        "have opened it. Five wrong ones, and it takes your words."),
        PlainLabel::Look::Quiet));
    body()->addWidget(labelled(tr("Six digits"), m_first));
    body()->addWidget(labelled(tr("The same again"), m_again));
    body()->addWidget(m_echo);
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_choose);
    acts->addWidget(m_forget);
    body()->addLayout(acts);
    body()->addWidget(m_status);
    connect(m_first, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &QLineEdit::returnPressed, this, &PinCard::choose);
    connect(m_choose, &Button::clicked, this, &PinCard::choose);
    connect(m_forget, &Button::clicked, this, &PinCard::forgetPin);
    refresh();
}

void PinCard::refresh()
{
    const auto has = m_hub.signIns.hasPin();
    m_forget->setVisible(has && *has);
    m_echo->understood(has && *has ? tr("You have a PIN at this desk. Another one takes its place.")
                                   : tr("You have no PIN at this desk yet."));
}

void PinCard::choose()
{
    const auto pin = pinFrom(m_first->text());
    if (!pin || pinFrom(m_again->text()) != pin) {
        m_echo->trouble(pin ? tr("The two are not the same. Type the second one again.")
                            : sentence(Error{Error::Kind::PinNotSixDigits}));
        QLineEdit *const field = pin ? m_again : m_first;
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return;
    }
    const auto kept = m_hub.signIns.setPin(*pin);
    forgetSecret(m_first);
    forgetSecret(m_again);
    refresh();
    m_status->say(kept ? tr("Your PIN is kept on this desk.") : sentence(kept.error()));
}

void PinCard::forgetPin()
{
    const auto done = m_hub.signIns.forgetPin();
    refresh();
    m_status->say(done ? tr("There is no PIN any more. Your words open this desk.") : sentence(done.error()));
    m_first->setFocus();
}

} // namespace hub
