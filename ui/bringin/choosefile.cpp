// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/choosefile.h"

#include "ui/shell/prompts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

ChooseFile::ChooseFile(Prompts &prompts)
    : Card(tr("Which file?"))
    , m_prompts(prompts)
    , m_path(new QLineEdit)
    , m_echo(new Echo(m_path))
    , m_acts(new QWidget)
{
    body()->addWidget(new PlainLabel(
        tr("The spreadsheet the hub kept until now, or a list of people, saved as CSV. You see what was understood before "
           "anything is brought in."),
        PlainLabel::Look::Text));
    m_path->setObjectName(QStringLiteral("sheetPath"));
    auto *const choose = new Button(tr("Choose a file"));
    choose->setObjectName(QStringLiteral("chooseSheet"));
    connect(choose, &Button::clicked, this, &ChooseFile::choose);
    body()->addWidget(fieldWithButton(tr("&File"), m_path, choose));
    m_echo->setObjectName(QStringLiteral("sheetPathEcho"));
    body()->addWidget(m_echo);

    auto *const read = new PrimaryButton(tr("Read the file"));
    read->setObjectName(QStringLiteral("readSheet"));
    read->setKeyHint(tr("Enter"));
    connect(read, &Button::clicked, this, &ChooseFile::read);
    connect(m_path, &QLineEdit::returnPressed, this, &ChooseFile::read);
    auto *const acts = new FlowLayout(12, 6, m_acts);
    acts->addWidget(read);
    body()->addWidget(m_acts);
    setFocusProxy(m_path);
}

QString ChooseFile::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ChooseFile::trouble(const QString &sentence)
{
    m_echo->trouble(sentence);
    m_path->setFocus(Qt::OtherFocusReason);
}

void ChooseFile::setBusy(bool busy)
{
    m_acts->setEnabled(!busy);
}

void ChooseFile::choose()
{
    m_prompts.chooseFileToOpen({tr("Choose a spreadsheet"), tr("Spreadsheets saved as CSV (*.csv *.txt *.tsv)")},
        [this](const QString &path) {
            m_path->setText(QDir::toNativeSeparators(path));
            read();
        });
}

void ChooseFile::read()
{
    if (path().isEmpty())
        return trouble(tr("Choose the file first, or type where it is."));
    m_echo->understood({});
    Q_EMIT readWanted(path());
}

} // namespace hub
