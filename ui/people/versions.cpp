// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/versions.h"

#include "ui/models/personwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hub {

Versions::Versions(bool mayChoose, QWidget *parent)
    : QWidget(parent)
    , m_mayChoose(mayChoose)
    , m_versions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("versions"));
    setAccessibleName(tr("Two versions"));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->addWidget(new PlainLabel(
        tr("Written on two desks before they met. Both are kept until somebody chooses."), PlainLabel::Look::Quiet));
    m_versions->setSpacing(18);
    all->addLayout(m_versions);
}

void Versions::add(const QString &shown, std::function<void()> keep)
{
    auto *const version = new QVBoxLayout;
    version->addWidget(new PlainLabel(breakable(shown), PlainLabel::Look::Text));
    if (m_mayChoose) {
        auto *const choose = new LinkButton(tr("Keep this one"));
        choose->setObjectName(QStringLiteral("keepVersion%1").arg(m_versions->count() + 1));
        //: A screen reader says it for "Keep this one"; %1 is what stands there
        choose->setAccessibleName(tr("Keep this one: %1").arg(oneLine(shown)));
        connect(choose, &Button::clicked, this, [kept = std::move(keep)] { kept(); });
        version->addWidget(choose, 0, Qt::AlignLeading);
    }
    version->addStretch();
    m_versions->addLayout(version, 1);
}

} // namespace hub
