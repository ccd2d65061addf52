// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/statusline.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

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

/// Something that scrolls. Qt's own takes whatever number of a part it is asked for: a reader that asks for a scroll bar
/// that has just gone would end the program.
class ScrollSurround final : public QAccessibleWidget
{
public:
    explicit ScrollSurround(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
        , m_area(area)
    {
    }
    bool isValid() const override { return QAccessibleWidget::isValid() && m_area->viewport(); }
    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(parts().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? int(parts().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (QWidget *const part : parts()) {
            if (part->rect().contains(part->mapFromGlobal(QPoint(x, y))))
                return QAccessible::queryAccessibleInterface(part);
        }
        return nullptr;
    }

private:
    // A bar stands in a widget that comes and goes with it.
    QList<QWidget *> parts() const
    {
        QList<QWidget *> parts{m_area->viewport()};
        for (QScrollBar *const bar : {m_area->horizontalScrollBar(), m_area->verticalScrollBar()}) {
            if (bar->isVisible())
                parts.append(bar->parentWidget());
        }
        if (QWidget *const corner = m_area->cornerWidget(); corner && corner->isVisible())
            parts.append(corner);
        return parts;
    }

    QAbstractScrollArea *m_area; ///< lives as long as this is valid
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
    if (className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea"))
        return new ScrollSurround(qobject_cast<QAbstractScrollArea *>(object));
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
