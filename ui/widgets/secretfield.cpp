// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QLineEdit>

namespace hub {

void holdSecret(QLineEdit *field, Secret secret)
{
    const auto hidden = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    field->setInputMethodHints(secret == Secret::Digits ? hidden | Qt::ImhDigitsOnly : hidden);
}

void forgetSecrets(const QWidget &all)
{
    for (auto *const field : all.findChildren<QLineEdit *>()) {
        if (field->inputMethodHints().testFlag(Qt::ImhSensitiveData))
            field->clear();
    }
}

} // namespace hub
