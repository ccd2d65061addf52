// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/outlookcard.h"

#include "ui/models/bringinwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace hub {

OutlookCard::OutlookCard(Hub &hub)
    : Card(tr("What was understood"))
    , m_hub(hub)
    , m_file(new PlainLabel(PlainLabel::Look::Quiet))
    , m_figure(new PlainLabel(PlainLabel::Look::Figure))
    , m_lines(new PlainLabel(PlainLabel::Look::Text))
    , m_would(new PlainLabel(PlainLabel::Look::Strong))
    , m_bringIn(new PrimaryButton(tr("Bring it in")))
    , m_other(new LinkButton(tr("Choose another file")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("outlookCard"));
    m_figure->setObjectName(QStringLiteral("sheetFigure"));
    m_lines->setObjectName(QStringLiteral("sheetLines"));
    m_would->setObjectName(QStringLiteral("sheetOutlook"));
    for (PlainLabel *const label : {m_file, m_figure, m_lines, m_would})
        body()->addWidget(label);
    addActs();
}

void OutlookCard::addActs()
{
    m_bringIn->setObjectName(QStringLiteral("bringIn"));
    m_bringIn->setKeyHint(tr("Ctrl Enter"));
    m_other->setObjectName(QStringLiteral("otherSheet"));
    m_status->setObjectName(QStringLiteral("sheetStatus"));
    connect(m_bringIn, &Button::clicked, this, &OutlookCard::bringInWanted);
    connect(m_other, &Button::clicked, this, &OutlookCard::otherFileWanted);
    auto *const acts = new FlowLayout(12, 6);
    for (QWidget *const one : std::initializer_list<QWidget *>{m_bringIn, m_other})
        acts->addWidget(one);
    body()->addSpacing(4);
    body()->addLayout(acts);
    body()->addWidget(m_status);
}

static QString actWords(const SheetResult &outlook)
{
    if (outlook.visits + outlook.cameBack > 0)
        return OutlookCard::tr("Bring in %Ln visits", nullptr, outlook.visits + outlook.cameBack);
    return OutlookCard::tr("Bring it in");
}

void OutlookCard::showPlan(const QString &file, const SheetPlan &plan)
{
    const Say say(m_hub.civilTime());
    QStringList lines = figureLines(plan.sheet, say);
    if (const QString kept = keptLine(plan); !kept.isEmpty())
        lines << kept;
    m_file->setText(visible(QFileInfo(file).fileName()));
    m_figure->setText(lines.takeFirst());
    m_lines->setText(lines.join(u'\n'));
    const SheetResult outlook = m_hub.sheets.outlook(plan);
    const QString parts = partsOf(outlook);
    m_anything = !parts.isEmpty();
    m_would->setText(m_anything
            //: %1 is "239 visits, 26 people new here, 6 workers"
            ? tr("It would bring in %1.").arg(parts)
            : tr("Everything in it is here already: there is nothing to bring in."));
    m_bringIn->setText(actWords(outlook));
    m_bringIn->setEnabled(m_anything);
    setFocusProxy(m_anything ? static_cast<QWidget *>(m_bringIn) : m_other);
}

void OutlookCard::say(const QString &text)
{
    m_status->say(text);
}

} // namespace hub
