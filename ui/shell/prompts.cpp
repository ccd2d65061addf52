// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <memory>

namespace hub {
namespace {

using Chosen = std::function<void(QString)>;

QFileDialog *fileDialog(QWidget *window, const PromptFile &file, Chosen chosen)
{
    auto *const dialog = new QFileDialog(window, file.title, file.folder, file.kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(chosen));
    return dialog;
}

} // namespace

void WindowPrompts::ask(const PromptQuestion &question, std::function<void(int)> answered)
{
    auto *const box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    // The window's title carries no name, and a question may.
    box->setWindowTitle(m_window->windowTitle());
    box->setText(question.title + QStringLiteral("\n\n") + question.text);
    for (int i = 0; i < question.answers.size(); ++i) {
        auto *const button = box->addButton(question.answers.at(i), QMessageBox::ActionRole);
        QObject::connect(button, &QPushButton::clicked, m_window, [answered, i] { answered(i); });
        if (i != question.safeAnswer)
            continue;
        box->setDefaultButton(button);
        box->setEscapeButton(button);
    }
    box->open();
}

void WindowPrompts::chooseFileToOpen(const PromptFile &file, std::function<void(QString)> chosen)
{
    auto *const dialog = fileDialog(m_window, file, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void WindowPrompts::chooseFileToSave(const PromptFile &file, std::function<void(QString)> chosen)
{
    auto *const dialog = fileDialog(m_window, file, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    dialog->open();
}

void WindowPrompts::chooseFolder(const PromptFile &folder, std::function<void(QString)> chosen)
{
    auto *const dialog = fileDialog(m_window, folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void WindowPrompts::choosePrinter(const QString &title, std::function<void(QPrinter &)> chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Hubdesk"));
    auto *const dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the box that knows it.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), m_window,
        [printer, chosen = std::move(chosen)] { chosen(*printer); });
    dialog->open();
}

} // namespace hub
