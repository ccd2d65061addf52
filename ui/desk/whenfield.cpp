// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/whenfield.h"

#include "core/rules/whentext.h"
#include "ui/shell/say.h"
#include "ui/widgets/echo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

WhenField::WhenField(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_field(new QLineEdit)
    , m_echo(new Echo(m_field))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_field);
    all->addWidget(m_echo);
    setFocusProxy(m_field);
    m_field->setObjectName(QStringLiteral("when"));
    m_echo->setObjectName(QStringLiteral("whenEcho"));
    m_echo->hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        echo();
        Q_EMIT edited();
    });
    constexpr int sometimesMs = 10'000;
    m_clock.callOnTimeout(this, &WhenField::tick);
    m_clock.start(sometimesMs);
    tick();
}

void WhenField::tick()
{
    //: stands in the empty field; %1 is the time of day: "now, 10:32am"
    m_field->setPlaceholderText(tr("now, %1").arg(Say(m_hub.civilTime()).time(m_hub.now())));
}

QString WhenField::said() const
{
    const QString text = m_field->text().trimmed();
    return !m_exact.isEmpty() && text == m_exactText ? m_exact : text;
}

void WhenField::setSaid(const QString &text)
{
    m_exact.clear();
    m_field->setText(text);
    echo();
    tick();
}

void WhenField::setExact(const QString &local)
{
    const auto when = parseWhen(local, m_hub.now(), m_hub.civilTime());
    setSaid(local);
    if (!when)
        return;
    const QDateTime here = m_hub.civilTime().local(when->at);
    m_exact = local;
    m_exactText = here.toString(QStringLiteral("d/M/yyyy ")) + Say(m_hub.civilTime()).time(when->at);
    m_field->setText(m_exactText);
    echo();
}

void WhenField::echo()
{
    const auto when = parseWhen(said(), m_hub.now(), m_hub.civilTime());
    const bool clear = when && !said().isEmpty();
    m_echo->understood(clear ? Say(m_hub.civilTime()).when(*when) : QString());
    m_echo->setVisible(clear);
}

void WhenField::showTrouble(const QString &sentence)
{
    // The description first: a screen reader reads it when the focus comes.
    m_echo->trouble(sentence);
    m_echo->show();
    m_field->setFocus();
    m_field->selectAll();
}

bool WhenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            if (!key.isAutoRepeat())
                Q_EMIT logWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hub
