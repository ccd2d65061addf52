// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedprompts.h"
#include "tests/support/testhub.h"
#include "tests/ui/looking.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/notifier.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace hub::test {

/// The People page over a hub in memory, worked by keys.
struct PeopleDesk {
    TestHub hub;
    std::unique_ptr<Notifier> notifier;
    ScriptedPrompts prompts;
    QWidget window;
    PeoplePage *page = nullptr;

    explicit PeopleDesk(AccessLevel level = AccessLevel::Lead)
        : hub(level)
    {
    }

    /// After the people who are there from the start were added.
    void open(QSize size = {1170, 700})
    {
        notifier = std::make_unique<Notifier>(*hub.hub);
        page = new PeoplePage(*hub.hub, *notifier, prompts);
        auto *const layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.setAutoFillBackground(true);
        window.resize(size);
        test::open(window);
        page->find();
    }

    /// What a block drew anew is shown, and what it drew before is deleted, when control is back with Qt.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        settle();
        for (auto *const widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return find<Widget>(QString::fromLatin1(name));
    }

    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Puts the focus there and presses space, as somebody does who came by Tab.
    void push(const char *name)
    {
        INFO(name);
        auto *const button = find(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    void fill(const char *name, const char *text)
    {
        INFO(name);
        auto *const field = find<QLineEdit>(name);
        REQUIRE(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    PersonDetail detailOf(PersonId person)
    {
        const auto detail = hub->people.detail(person);
        REQUIRE(detail);
        return *detail;
    }
    QString heading()
    {
        settle();
        for (const auto *const label : window.findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->look() == PlainLabel::Look::PageHeading)
                return label->text();
        }
        return {};
    }
    /// All labels in view, a line each.
    QString allRead()
    {
        settle();
        QStringList lines;
        for (const auto *const label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }
    QString undoLine()
    {
        const auto *const line = find<QLabel>("undoLine");
        return line ? line->text() : QString();
    }
};

} // namespace hub::test
