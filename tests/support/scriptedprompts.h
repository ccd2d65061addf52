// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QList>

namespace hub::test {

/// Answers what a test says it will answer, in that order, and keeps what was asked. A question nobody foresaw gets
/// its safe answer; a file nobody foresaw is not chosen.
class ScriptedPrompts final : public Prompts
{
public:
    QList<int> answers;
    QStringList paths;
    QList<PromptQuestion> asked;
    QList<PromptFile> filesAsked;
    QStringList printsAsked;
    QPrinter *printer = nullptr; ///< none: nobody chooses one

    void ask(const PromptQuestion &question, std::function<void(int)> answered) override
    {
        asked.push_back(question);
        answered(answers.isEmpty() ? question.safeAnswer : answers.takeFirst());
    }
    void chooseFileToOpen(const PromptFile &file, std::function<void(QString)> chosen) override
    {
        choose(file, chosen);
    }
    void chooseFileToSave(const PromptFile &file, std::function<void(QString)> chosen) override
    {
        choose(file, chosen);
    }
    void chooseFolder(const PromptFile &folder, std::function<void(QString)> chosen) override
    {
        choose(folder, chosen);
    }

    void choosePrinter(const QString &title, std::function<void(QPrinter &)> chosen) override
    {
        printsAsked << title;
        if (printer)
            chosen(*printer);
    }

private:
    void choose(const PromptFile &file, const std::function<void(QString)> &chosen)
    {
        filesAsked.push_back(file);
        if (!paths.isEmpty())
            chosen(paths.takeFirst());
    }
};

} // namespace hub::test
