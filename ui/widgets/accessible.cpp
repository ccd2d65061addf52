// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/statusline.h"

#include <QAccessibleWidget>

namespace hub {
namespace {

/// A label with a role of its own; its name is what it says.
class SpokenLabel final : public QAccessibleWidget
{
public:
    SpokenLabel(PlainLabel *label, QAccessible::Role role)
        : QAccessibleWidget(label, role)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(object())->text() : QAccessibleWidget::text(kind);
    }
};

/// Something with parts. Qt calls it focused while one of its parts has its focus, so that a reader would hear both.
class Surround final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (widget()->focusProxy())
            state.focused = false;
        return state;
    }
};

QAccessibleInterface *accessibleFor(const QString &className, QObject *object)
{
    if (auto *const line = qobject_cast<StatusLine *>(object))
        return new SpokenLabel(line, QAccessible::Notification);
    if (auto *const label = qobject_cast<PlainLabel *>(object); label && label->look() == PlainLabel::Look::PageHeading)
        return new SpokenLabel(label, QAccessible::Heading);
    if (auto *const card = qobject_cast<Card *>(object))
        return new Surround(card, QAccessible::Grouping);
    if (auto *const page = qobject_cast<Page *>(object))
        return new Surround(page, QAccessible::Pane);
    if (auto *const widget = qobject_cast<QWidget *>(object); widget && className == QLatin1String("QWidget"))
        return new Surround(widget, QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(accessibleFor);
}

} // namespace hub
