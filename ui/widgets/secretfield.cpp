// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVariant>

namespace hub {

static constexpr char isSecret[] = "holdsSecret";

// Showing the letters lets Qt take its hints back, so that they are given again.
static void giveHints(QLineEdit *field, Qt::InputMethodHints hints)
{
    field->setInputMethodHints(hints | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void holdSecret(QLineEdit *field, Secret secret)
{
    field->setProperty(isSecret, true);
    giveHints(field, field->inputMethodHints().setFlag(Qt::ImhDigitsOnly, secret == Secret::Digits));
}

void showSecret(QLineEdit *field, bool shown)
{
    field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    giveHints(field, field->inputMethodHints());
}

// clear() is an edit: Ctrl+Z takes it back, and the field keeps each letter for that. A text that is set takes the history
// away, but leaves its letters in memory that the field goes on using, which is written over here.
void forgetSecret(QLineEdit *field)
{
    constexpr qsizetype morePressesThanAnybodyNeeds = 1024;
    if (field->isModified() || !field->text().isEmpty()) {
        const QSignalBlocker quiet(field);
        field->setText({});
        field->insert(QString(morePressesThanAnybodyNeeds, u'-'));
    }
    field->setText({});
}

void forgetSecrets(const QWidget &all)
{
    for (auto *const field : all.findChildren<QLineEdit *>()) {
        if (field->property(isSecret).toBool())
            forgetSecret(field);
    }
}

} // namespace hub
