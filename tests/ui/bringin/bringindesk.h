// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedprompts.h"
#include "tests/support/testhub.h"
#include "tests/ui/looking.h"
#include "ui/bringin/bringinpage.h"
#include "ui/shell/notifier.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace hub::test {

/// The page over a hub on the disk, because the work is done over a connection of its own; worked by keys.
struct BringInDesk {
    QTemporaryDir folder;
    TestHub hub{AccessLevel::Lead, onDisk(folder)};
    Notifier notifier{*hub.hub};
    ScriptedPrompts prompts;
    QWidget window;
    BringInPage *page = nullptr;

    explicit BringInDesk(QSize size = {1170, 700})
    {
        page = new BringInPage(*hub.hub, notifier, prompts);
        auto *const layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.setAutoFillBackground(true);
        window.resize(size);
        test::open(window);
        page->setFocus();
    }

    static Database::Options onDisk(const QTemporaryDir &folder)
    {
        Database::Options options;
        options.file = folder.filePath(QStringLiteral("store.db"));
        options.create = true;
        return options;
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// Until the thread has come back and everything is drawn.
    void settle()
    {
        constexpr int patienceMs = 60'000;
        REQUIRE(QTest::qWaitFor([this] { return !page->isBusy(); }, patienceMs));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !page->isBusy(); }, patienceMs));
    }

    /// Null if it is not in view.
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        for (auto *const widget : window.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString read(const char *label)
    {
        const auto *const found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Puts the focus there and presses space, as somebody does who came by Tab.
    void push(const char *name)
    {
        INFO(name);
        settle();
        auto *const button = find(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    /// Types the path and presses Enter.
    void readFile(const QString &path)
    {
        auto *const field = find<QLineEdit>("sheetPath");
        REQUIRE(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        press(Qt::Key_Delete);
        QTest::keyClicks(field, path);
        press(Qt::Key_Return);
        settle();
    }
    void bringIn()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    /// What a table shows in a cell.
    QString cell(const char *table, int row, int column)
    {
        const auto *const found = find<QTableView>(table);
        REQUIRE(found);
        return found->model()->index(row, column).data().toString();
    }
    int visits() { return int(hub->upkeep.check()->contacts); }
    int people() { return int(hub->people.list()->size()); }
};

inline const QString oldSheet = QStringLiteral(HUBDESK_TEST_DATA "/old-drop-in-sheet.csv");

} // namespace hub::test
