// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/clockcard.h"

#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

ClockCard::ClockCard(Hub &hub)
    : Card(tr("This computer's clock"))
    , m_hub(hub)
    , m_about(new PlainLabel(PlainLabel::Look::Text))
    , m_reason(new QLineEdit)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("clockCard"));
    m_reason->setObjectName(QStringLiteral("clockReason"));
    m_status->setObjectName(QStringLiteral("clockStatus"));
    auto *const wrong = new Button(tr("It was wrong then, and is right now"));
    wrong->setObjectName(QStringLiteral("clockWasWrong"));
    connect(wrong, &Button::clicked, this, &ClockCard::wasWrong);
    connect(m_reason, &QLineEdit::returnPressed, this, &ClockCard::wasWrong);
    body()->addWidget(m_about);
    body()->addWidget(labelled(tr("How did it come to be wrong? It is kept in the list of what was done."), m_reason));
    body()->addWidget(wrong, 0, Qt::AlignLeading);
    body()->addWidget(m_status);
    refresh();
}

void ClockCard::refresh()
{
    const auto later = m_hub.upkeep.laterThanNow();
    const bool wanted = later && m_hub.may(Op::Repair);
    // Shown before it stands on a page, it would be a window of its own.
    if (parentWidget() || !wanted)
        setVisible(wanted);
    if (later)
        //: %1 is a day and time, later than now
        m_about->setText(tr("It stood at %1 once. Agreements that end before that day count as over, since setting a clock back may "
                            "open nothing. Look at the clock first: if it is right now, say that it was wrong then.")
                             .arg(Say(m_hub.civilTime()).when({*later, Precision::Minute})));
}

void ClockCard::wasWrong()
{
    const auto done = m_hub.upkeep.clockWasWrong(m_reason->text());
    if (!done)
        return m_status->say(sentence(done.error()));
    m_reason->clear();
    m_status->say({});
    refresh();
}

} // namespace hub
