// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPrinter;
class QWidget;

namespace hub {

/// A question that interrupts. Rare: what can be undone is not asked about.
struct PromptQuestion {
    QString title; ///< the question itself, in a few words
    QString text;  ///< what happens; shown as it stands, never as markup
    /// Verbs with their objects ("Remove draft", "Keep draft"), never OK, Yes or No.
    QStringList answers;
    int safeAnswer = 0; ///< what Enter and Escape take: the one that changes nothing
};

/// A file to choose.
struct PromptFile {
    QString title;
    QString kinds = {};  ///< "Spreadsheets (*.csv)"
    QString folder = {}; ///< where to begin; empty for the usual place
    QString name = {};   ///< offered when saving
};

/// Whatever stops the work to ask something. Passed in, so that a test can answer. Answers come back through a
/// function, because nothing waits: the privacy screen must be able to cover a box.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// `answered` gets the number of the answer.
    virtual void ask(const PromptQuestion &question, std::function<void(int)> answered) = 0;

    /// `chosen` gets the path; it is not called when somebody thinks better of it.
    virtual void chooseFileToOpen(const PromptFile &file, std::function<void(QString)> chosen) = 0;
    virtual void chooseFileToSave(const PromptFile &file, std::function<void(QString)> chosen) = 0;
    virtual void chooseFolder(const PromptFile &folder, std::function<void(QString)> chosen) = 0;
    /// `title`: of what is printed, naming nobody, since printers show it to whoever stands there. `chosen` gets a printer
    /// that is ready, for as long as the call lasts.
    virtual void choosePrinter(const QString &title, std::function<void(QPrinter &)> chosen) = 0;
};

/// Boxes over a window.
class WindowPrompts final : public Prompts
{
public:
    explicit WindowPrompts(QWidget *window)
        : m_window(window)
    {
    }

    void ask(const PromptQuestion &question, std::function<void(int)> answered) override;
    void chooseFileToOpen(const PromptFile &file, std::function<void(QString)> chosen) override;
    void chooseFileToSave(const PromptFile &file, std::function<void(QString)> chosen) override;
    void chooseFolder(const PromptFile &folder, std::function<void(QString)> chosen) override;
    void choosePrinter(const QString &title, std::function<void(QPrinter &)> chosen) override;

private:
    QWidget *m_window;
};

} // namespace hub
