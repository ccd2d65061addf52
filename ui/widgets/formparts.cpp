// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formparts.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

QWidget *labelled(const QString &label, QWidget *field)
{
    auto *const all = new QWidget;
    auto *const layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *const words = new PlainLabel(label, PlainLabel::Look::Quiet);
    words->setBuddy(field);
    layout->addWidget(words);
    layout->addWidget(field);
    return all;
}

QWidget *fieldWithButton(const QString &label, QLineEdit *field, Button *button)
{
    QWidget *const all = labelled(label, field);
    auto *const line = new QHBoxLayout;
    line->setSpacing(8);
    auto *const layout = static_cast<QVBoxLayout *>(all->layout());
    // The button's ring is wider than the button, and would be cut at the edge.
    layout->setContentsMargins(0, 0, looks::focusRoom, looks::focusRoom);
    layout->removeWidget(field);
    line->addWidget(field, 1);
    line->addWidget(button);
    layout->addLayout(line);
    return all;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *const item = layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

bool isAtHand(const QWidget *widget)
{
    const QWidget *card = widget;
    while (card->parentWidget() && !qobject_cast<const Card *>(card))
        card = card->parentWidget();
    const QWidget *const focus = widget->window()->focusWidget();
    return widget->isVisible() && (!focus || card->isAncestorOf(focus));
}

void focusIfAtHand(QWidget *widget)
{
    if (isAtHand(widget))
        widget->setFocus(Qt::OtherFocusReason);
}

QString onButton(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace hub
