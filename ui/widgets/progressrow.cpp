// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressrow.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace hub {

ProgressRow::ProgressRow(int quietMs)
    : m_bar(new QProgressBar)
    , m_stop(new Button(tr("Stop, and leave everything as it was")))
{
    setObjectName(QStringLiteral("progressRow"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("stopWork"));
    m_stop->setKeyHint(tr("Esc"));
    connect(m_stop, &Button::clicked, this, &ProgressRow::stopWanted);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(3, 3, 3, 3);
    line->addWidget(m_bar, 1);
    line->addWidget(m_stop);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressRow::begin()
{
    m_bar->setRange(0, 0);
    if (!isVisible() && !m_quiet.isActive())
        m_quiet.start();
}

void ProgressRow::set(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void ProgressRow::end()
{
    m_quiet.stop();
    hide();
}

} // namespace hub
