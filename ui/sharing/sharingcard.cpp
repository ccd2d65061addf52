// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharingcard.h"

#include "ui/shell/words.h"
#include "ui/widgets/statusline.h"

namespace hub {

SharingCard::SharingCard(Hub &hub, const QString &heading)
    : Card(heading)
    , m_hub(hub)
{
}

// Whether anybody hid it: a row that was only just made is not shown yet either.
static bool isFolded(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
        if (qobject_cast<const SharingCard *>(widget))
            return false;
    }
    return true;
}

void SharingCard::answer(const QString &act, const QString &said)
{
    hush();
    QBoxLayout *place = m_places.value(act);
    // The row of an act may be gone by now.
    if (!place || !place->parentWidget() || isFolded(place->parentWidget()))
        place = body();
    m_answer = new StatusLine;
    m_answer->setObjectName(QStringLiteral("sharingAnswer"));
    place->addWidget(m_answer);
    m_answer->say(said);
    Q_EMIT answered(m_answer);
}

void SharingCard::answer(const QString &act, const Error &error)
{
    answer(act, sentence(error));
}

void SharingCard::hush()
{
    if (!m_answer)
        return;
    m_answer->hide();
    m_answer->setParent(nullptr);
    m_answer->deleteLater();
    m_answer.clear();
}

static void collect(QLayout &layout, QWidgetList &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        QWidget *const widget = item->widget();
        if (widget && widget->focusPolicy() & Qt::TabFocus)
            stops.push_back(widget);
        if (QLayout *const inner = widget ? widget->layout() : item->layout())
            collect(*inner, stops);
    }
}

void tabAsLaidOut(QWidget *root)
{
    QWidgetList stops;
    if (root->layout())
        collect(*root->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace hub
