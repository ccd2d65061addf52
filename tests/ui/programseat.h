// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/start/startdesk.h"
#include "ui/program.h"
#include "ui/shell/window.h"
#include "ui/widgets/plainlabel.h"

namespace hub::test {

/// Somebody in front of the whole program, with a computer of their own.
struct Seat {
    QTemporaryDir dir;
    FixedClock clock;
    SequentialIds ids{clock};
    HeldDerivation derivation;
    Surroundings around{clock, ids, derivation, dir.filePath(QStringLiteral("profile"))};
    ScriptedPrompts prompts;
    QString folder = dir.filePath(QStringLiteral("Clifton.hubdesk"));
    QString words = QStringLiteral("apple river lamp stone cloud");
    std::unique_ptr<Program> program;

    void start(ProgramOptions options = {})
    {
        program.reset();
        options.settingsFolder = dir.filePath(QStringLiteral("settings"));
        program = std::make_unique<Program>(*qApp, options, around, &prompts);
        program->window().resize(1366, 768);
        program->start();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
        settle();
    }
    void make(bool example = false)
    {
        const NewHub hub{QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), words};
        auto prepared = example ? prepareExample(folder, hub, around) : prepareHub(folder, hub, around);
        REQUIRE(prepared);
        REQUIRE(openStore(std::move(*prepared), around));
    }
    void startIn(const QString &store)
    {
        ProgramOptions options;
        options.store = store;
        start(options);
    }
    void signIn()
    {
        type(words);
        press(Qt::Key_Return);
        REQUIRE(isOpenSoon());
    }

    bool isOpenSoon()
    {
        return QTest::qWaitFor([this] { return program->hub() != nullptr; }, 10'000);
    }
    Hub &hub() { return *program->hub(); }
    size_t visitsToday() { return hub().contacts.today()->rows.size(); }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        settle();
        for (auto *const widget : program->window().findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString focus() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &program->window(), Qt::Key(key), modifiers);
        settle();
    }
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
    /// All labels in view, a line each.
    QString allRead()
    {
        settle();
        QStringList lines;
        for (const auto *const label : program->window().findChildren<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }
};

} // namespace hub::test
