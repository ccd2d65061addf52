// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/statusline.h"

#include <QMenu>
#include <QStylePainter>

namespace hub {

FootBar::FootBar(const Actions &actions, QMenu *look, QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusLine)
    , m_facts(new PlainLabel(PlainLabel::Look::Quiet))
    , m_draft(new PlainLabel(PlainLabel::Look::Quiet))
{
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setLook(PlainLabel::Look::Quiet);
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_draft->setObjectName(QStringLiteral("draftLanguage"));
    m_draft->hide();

    auto *const lookButton = new LinkButton(tr("Colours and type"));
    lookButton->setObjectName(QStringLiteral("lookMenu"));
    lookButton->setMenu(look);
    auto *const help = actions.makeLink(ActionId::Help);

    auto *const all = new FlowLayout(14, 0, this);
    all->setContentsMargins(18, 3, 15, looks::focusRoom);
    all->addWidget(m_status);
    all->addWidget(m_facts);
    all->addWidget(m_draft);
    all->addWidget(lookButton);
    all->addWidget(help);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFacts({});
}

void FootBar::setFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(QStringLiteral("    ")));
    m_facts->setVisible(!facts.isEmpty());
}

void FootBar::showDraft()
{
    //: Stands at the foot of the window in a language whose words nobody has read yet who grew up with it
    m_draft->setText(tr("Draft translation: no native speaker has read it yet"));
    m_draft->show();
}

void FootBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    looks::BandOption option;
    option.initFrom(this);
    option.at = looks::Edge::Bottom;
    painter.drawPrimitive(looks::band, option);
}

} // namespace hub
