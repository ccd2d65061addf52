// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/actions.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStylePainter>

namespace hub {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_hub(new PlainLabel(PlainLabel::Look::BarHeading))
    , m_example(new PlainLabel(tr("Example hub: nothing here is real"), PlainLabel::Look::Quiet))
    , m_signedIn(new PlainLabel(PlainLabel::Look::Quiet))
    , m_lock(actions.makeButton(ActionId::LockDesk))
    , m_signOut(actions.makeButton(ActionId::SignOut))
{
    m_hub->setObjectName(QStringLiteral("hubName"));
    m_example->setObjectName(QStringLiteral("exampleBanner"));
    m_signedIn->setObjectName(QStringLiteral("signedIn"));

    // Two groups: on a narrow window, or with large type, the second goes on under the first.
    auto *const identity = new QWidget;
    auto *const names = new FlowLayout(18, 2, identity);
    names->addWidget(m_hub);
    names->addWidget(m_example);
    identity->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *const tools = new QWidget;
    auto *const buttons = new FlowLayout(18, 6, tools);
    buttons->setContentsMargins(looks::focusRoom, looks::focusRoom, looks::focusRoom, looks::focusRoom);
    buttons->addWidget(actions.makeButton(ActionId::FindAnyone));
    buttons->addWidget(m_signedIn);
    buttons->addWidget(m_lock);
    buttons->addWidget(m_signOut);
    buttons->addWidget(actions.makeButton(ActionId::HideScreen));

    auto *const all = new FlowLayout(18, 4, this);
    all->setContentsMargins(18, 4, 15, 5);
    all->addWidget(identity);
    all->addWidget(tools);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setExample(false);
    setSignedIn({});
}

void TopBar::setHubName(const QString &name)
{
    m_hub->setText(visible(name));
}

void TopBar::setExample(bool example)
{
    m_example->setVisible(example);
    // There is nobody's PIN or words to come back with; and at a real desk, whoever locks it can sign everybody out.
    m_lock->setVisible(!example);
    m_signOut->setVisible(example);
}

void TopBar::setSignedIn(const QString &name)
{
    //: %1 is the name of whoever works at this desk now
    m_signedIn->setText(tr("%1 is signed in").arg(named(name)));
    m_signedIn->setVisible(!name.isEmpty());
}

void TopBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    looks::BandOption option;
    option.initFrom(this);
    option.at = looks::Edge::Top;
    painter.drawPrimitive(looks::band, option);
}

} // namespace hub
