// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testhub.h"
#include "tests/ui/looking.h"
#include "ui/desk/desk.h"
#include "ui/desk/todaypage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/notifier.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

namespace hub::test {

/// The window on a hub, as one life of the program; it dies without a word.
struct OpenWindow {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    Appearance appearance{*qApp};
    Notifier notifier;
    Window window{appearance, settings, QStringLiteral("en_GB")};

    explicit OpenWindow(Hub &hub)
        : notifier(hub)
    {
        addDesk(window, hub, notifier);
        // Another page, to press F2 from.
        auto *const elsewhere = new QLineEdit;
        elsewhere->setObjectName(QStringLiteral("elsewhere"));
        window.addPage({QStringLiteral("people"), QStringLiteral("People"), elsewhere, ActionId::PagePeople});
        window.resize(1366, 768);
        open(window);
    }
};

/// A worker at the desk: keys go to wherever the focus is, and are counted.
struct TestDesk {
    TestHub hub;
    std::unique_ptr<OpenWindow> at;
    int keys = 0;

    TestDesk() { reopen(); }

    /// A new life of the program over the same store.
    void reopen()
    {
        at.reset();
        at = std::make_unique<OpenWindow>(*hub.hub);
    }

    Hub *operator->() const { return hub.hub.get(); }
    Window &window() const { return at->window; }

    /// Chips come and go with the next turn of the event loop.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        settle();
        auto *const widget = window().findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    /// Whether it is there and can be seen.
    bool sees(const char *name) const
    {
        settle();
        const auto *const widget = window().findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    QString said(const char *name) const
    {
        return find<QLabel>(name)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget *const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }
    void type(const QString &text)
    {
        keys += int(text.size());
        QWidget *const focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClicks(focus, text);
    }
    void type(const char *text) { type(QString::fromUtf8(text)); }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void f2() { press(Qt::Key_F2); }
    void enter() { press(Qt::Key_Return); }

    /// Today's visits, newest first.
    std::vector<ContactRow> today() const
    {
        auto day = hub->contacts.today();
        REQUIRE(day);
        return std::move(day->rows);
    }
    /// The lines under Who, as they are read.
    QStringList rows() const
    {
        const auto *const model = find<QListView>("matches")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
        return rows;
    }
    QString who() const { return find<QLineEdit>("who")->text(); }
};

} // namespace hub::test
