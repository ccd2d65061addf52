// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class Echo;
class Prompts;

/// Where the spreadsheet is: its path, typed or chosen.
class ChooseFile final : public Card
{
    Q_OBJECT
public:
    explicit ChooseFile(Prompts &prompts);

    QString path() const;
    /// Why the file in the field cannot be read.
    void trouble(const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void readWanted(const QString &path);

private:
    void choose();
    void read();

    Prompts &m_prompts;
    QLineEdit *m_path;
    Echo *m_echo;
    QWidget *m_acts;
};

} // namespace hub
