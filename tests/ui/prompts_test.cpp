// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompts.h"
#include "tests/ui/looking.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace hub;
using namespace hub::test;

namespace {

PromptQuestion aboutADraft()
{
    return {.title = QStringLiteral("Remove this draft?"),
        .text = QStringLiteral("It was begun for <img src=\"file:///etc/hostname\">Sam."),
        .answers = {QStringLiteral("Remove draft"), QStringLiteral("Keep draft")},
        .safeAnswer = 1};
}

QMessageBox *boxOver(QWidget &window)
{
    auto *const box = window.findChild<QMessageBox *>();
    REQUIRE(box);
    REQUIRE(QTest::qWaitForWindowExposed(box));
    return box;
}

} // namespace

TEST_CASE("a question waits for nobody, and the answer comes back by its number")
{
    QWidget window;
    test::open(window);
    WindowPrompts prompts(&window);
    int answer = -1;
    prompts.ask(aboutADraft(), [&](int number) { answer = number; });
    CHECK(answer == -1);
    QTest::mouseClick(boxOver(window)->buttons().first(), Qt::LeftButton);
    CHECK(answer == 0);
}

TEST_CASE("Escape takes the answer that changes nothing")
{
    QWidget window;
    test::open(window);
    WindowPrompts prompts(&window);
    int answer = -1;
    prompts.ask(aboutADraft(), [&](int number) { answer = number; });
    QTest::keyClick(boxOver(window), Qt::Key_Escape);
    CHECK(answer == 1);
}

TEST_CASE("a question shows stored text as it was typed")
{
    QWidget window;
    test::open(window);
    WindowPrompts prompts(&window);
    prompts.ask(aboutADraft(), [](int) {});
    const auto *const box = boxOver(window);
    CHECK(box->textFormat() == Qt::PlainText);
    int labelsWithText = 0;
    for (const QLabel *const label : box->findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++labelsWithText;
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(labelsWithText >= 1);
    CHECK(box->windowTitle().isEmpty());
}

TEST_CASE("scripted answers are given in turn, then the safe one")
{
    ScriptedPrompts prompts;
    prompts.answers = {0};
    QList<int> given;
    prompts.ask(aboutADraft(), [&](int number) { given.push_back(number); });
    prompts.ask(aboutADraft(), [&](int number) { given.push_back(number); });
    CHECK(given == QList<int>{0, 1});
    CHECK(prompts.asked.size() == 2);
    bool chosen = false;
    prompts.chooseFileToOpen(
        {.title = QStringLiteral("Choose the spreadsheet")}, [&](const QString &) { chosen = true; });
    CHECK_FALSE(chosen);
}
