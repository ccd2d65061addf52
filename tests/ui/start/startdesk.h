// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/looking.h"
#include "ui/shell/settings.h"
#include "ui/start/startscreen.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>

namespace hub::test {

/// Makes keys only when it is told to, so that a test can look at the window meanwhile.
class HeldDerivation final : public KeyDerivation
{
public:
    KdfCost costHere() override { return m_cheap.costHere(); }
    Result<SecretBytes> derive(const SecretBytes &words, const KdfParameters &parameters) override
    {
        if (held)
            m_go.acquire();
        return m_cheap.derive(words, parameters);
    }
    void letGo(int times = 100) { m_go.release(times); }
    std::atomic<bool> held = false;

private:
    CheapKeyDerivation m_cheap;
    QSemaphore m_go;
};

/// What stands before a hub is open, over real folders.
struct StartDesk {
    QTemporaryDir dir;
    FixedClock clock;
    SequentialIds ids{clock};
    HeldDerivation derivation;
    Surroundings around{clock, ids, derivation, dir.filePath(QStringLiteral("profile"))};
    ScriptedPrompts prompts;
    Settings settings{dir.filePath(QStringLiteral("settings"))};
    QString folder = dir.filePath(QStringLiteral("Clifton.hubdesk"));
    QString words = QStringLiteral("apple river lamp stone cloud");
    std::unique_ptr<StartScreen> screen;

    StartDesk() { open(); }

    /// As after a restart.
    void open()
    {
        screen = std::make_unique<StartScreen>(around, prompts, settings);
        screen->setAutoFillBackground(true);
        screen->resize(1170, 700);
        test::open(*screen);
        screen->showChoices();
    }
    /// A hub that is there already.
    void make(bool example = false)
    {
        const NewHub hub{QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), words};
        auto prepared = example ? prepareExample(folder, hub, around) : prepareHub(folder, hub, around);
        REQUIRE(prepared);
        REQUIRE(openStore(std::move(*prepared), around));
    }

    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *const widget : screen->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString page() const { return screen->currentWidget()->objectName(); }
    QString focus() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void push(const char *name)
    {
        INFO(name);
        auto *const button = find(name);
        REQUIRE(button);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    bool waitForOpened()
    {
        return QTest::qWaitFor([this] { return !screen->isBusy(); }, 10'000) && (m_opened = screen->take());
    }
    void waitForAnswer() { REQUIRE(QTest::qWaitFor([this] { return !screen->isBusy(); }, 10'000)); }
    Hub &hub() { return *m_opened->hub; }
    void close() { m_opened.reset(); }
    QString description(const char *name) { return interfaceOf(find(name))->text(QAccessible::Description); }
    QString allRead() const
    {
        QStringList lines;
        for (const auto *const label : screen->findChildren<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }

private:
    std::optional<OpenedHub> m_opened;
};

} // namespace hub::test
