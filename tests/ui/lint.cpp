// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"

#include "tests/ui/looking.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

namespace hub::test {

static QString nameOf(const QWidget *widget)
{
    const QString own = widget->objectName().isEmpty() ? QStringLiteral("?") : widget->objectName();
    return QLatin1String(widget->metaObject()->className()) + u' ' + own;
}

/// Everything shown in the window, but not what Qt itself puts inside its views and fields.
static QList<QWidget *> shownIn(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_")))
            shown.push_back(widget);
    }
    return shown;
}

static bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

static bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

static bool hasBuddy(const QWidget *widget)
{
    for (const QLabel *const label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget)
            return true;
    }
    return false;
}

static QStringList unnamed(const QList<QWidget *> &shown)
{
    QStringList faults;
    for (const QWidget *const widget : shown) {
        if (!takesTab(widget))
            continue;
        if (qobject_cast<const QComboBox *>(widget) && !hasBuddy(widget))
            faults.push_back(nameOf(widget) + QStringLiteral(": a drop-down list without a buddy"));
        else if (interfaceOf(widget)->text(QAccessible::Name).trimmed().isEmpty())
            faults.push_back(nameOf(widget) + QStringLiteral(": takes the focus and has no name"));
        if (widget->objectName().isEmpty())
            faults.push_back(nameOf(widget) + QStringLiteral(": no objectName"));
    }
    return faults;
}

static QStringList tooSmall(const QList<QWidget *> &shown)
{
    QStringList faults;
    for (const QWidget *const widget : shown) {
        if (isControl(widget) && widget->isEnabled() && (widget->width() < 24 || widget->height() < 24))
            faults.push_back(
                QStringLiteral("%1: %2 by %3 pixels").arg(nameOf(widget)).arg(widget->width()).arg(widget->height()));
    }
    return faults;
}

/// The letter after a single ampersand, where the widget answers to one.
static QChar altKeyOf(const QWidget *widget)
{
    QString text;
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        text = label->text();
    text.remove(QStringLiteral("&&"));
    const auto at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

static QStringList sharedAltKeys(const QList<QWidget *> &shown)
{
    QStringList faults;
    QHash<QChar, const QWidget *> taken;
    for (const QWidget *const widget : shown) {
        const QChar key = altKeyOf(widget);
        if (key.isNull())
            continue;
        if (const QWidget *const other = taken.value(key))
            faults.push_back(QStringLiteral("%1: Alt+%2 is also %3").arg(nameOf(widget), key, nameOf(other)));
        taken.insert(key, widget);
    }
    return faults;
}

/// Buttons of which only the chosen one is a Tab stop; arrows go between them.
static bool isReachedByArrows(const QWidget *widget)
{
    const auto *const button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && !button->isChecked();
}

static QStringList tabFaults(QWidget &window, const QList<QWidget *> &shown)
{
    QSet<const QWidget *> wanted;
    for (const QWidget *const widget : shown) {
        if (takesTab(widget) && !isReachedByArrows(widget) && !widget->focusProxy())
            wanted.insert(widget);
    }
    if (wanted.isEmpty())
        return {QStringLiteral("nothing takes the focus")};
    QStringList faults;
    QSet<const QWidget *> reached;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const qsizetype most = wanted.size() * 2 + 10;
    for (qsizetype i = 0; i < most; ++i) {
        QWidget *const before = QApplication::focusWidget();
        if (!before)
            break;
        reached.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        if (QApplication::focusWidget() == before && wanted.size() > 1) {
            faults.push_back(nameOf(before) + QStringLiteral(": keeps Tab to itself"));
            break;
        }
    }
    for (const QWidget *const widget : wanted - reached)
        faults.push_back(nameOf(widget) + QStringLiteral(": Tab never gets there"));
    return faults;
}

static QStringList headingFaults(const QList<QWidget *> &shown)
{
    int headings = 0;
    for (const QWidget *const widget : shown)
        headings += interfaceOf(widget)->role() == QAccessible::Heading;
    return headings == 1 ? QStringList() : QStringList{QStringLiteral("%1 page headings instead of one").arg(headings)};
}

QStringList accessibilityFaults(QWidget &window)
{
    const auto shown = shownIn(window);
    return unnamed(shown) + tooSmall(shown) + sharedAltKeys(shown) + headingFaults(shown) + tabFaults(window, shown);
}

} // namespace hub::test
