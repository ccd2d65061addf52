// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/openhubpage.h"

#include "ui/models/personwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/start/narrow.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

OpenHubPage::OpenHubPage(Prompts &prompts)
    : Page(tr("Open a hub"), HeadingAt::Body)
    , m_prompts(prompts)
    , m_recent(new QVBoxLayout)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("openHubPage"));
    m_status->setObjectName(QStringLiteral("openHubStatus"));
    auto *const recent = new Card(tr("Opened here lately"));
    recent->body()->addLayout(m_recent);
    auto *const choose = new PrimaryButton(tr("Choose a folder"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &Button::clicked, this, &OpenHubPage::choose);
    auto *const back = new LinkButton(tr("Back"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, this, &OpenHubPage::backWanted);
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(choose);
    acts->addWidget(back);
    QVBoxLayout *const column = addNarrowColumn(*this);
    column->addWidget(heading());
    column->addWidget(recent);
    column->addWidget(new PlainLabel(
        tr("A hub is a folder whose name ends in “.hubdesk”, on this computer, a stick or a shared drive."),
        PlainLabel::Look::Quiet));
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addStretch(1);
    setFocusProxy(choose);
}

void OpenHubPage::show(const QStringList &recent)
{
    clear(m_recent);
    m_status->say({});
    for (const QString &folder : recent) {
        auto *const hub = new Button(onButton(oneLine(stores::nameOf(folder), 60)));
        hub->setObjectName(QStringLiteral("recentHub"));
        connect(hub, &Button::clicked, this, [this, folder] { Q_EMIT chosen(folder); });
        m_recent->addWidget(hub, 0, Qt::AlignLeading);
        m_recent->addWidget(new PlainLabel(breakable(pathText(folder)), PlainLabel::Look::Quiet));
    }
    if (recent.isEmpty())
        m_recent->addWidget(new PlainLabel(tr("None on this computer yet."), PlainLabel::Look::Quiet));
}

void OpenHubPage::choose()
{
    m_prompts.chooseFolder({tr("Which hub?")}, [this](const QString &folder) { Q_EMIT chosen(folder); });
}

void OpenHubPage::tell(const Error &error)
{
    m_status->say(sentence(error));
    setFocus(Qt::OtherFocusReason);
}

} // namespace hub
