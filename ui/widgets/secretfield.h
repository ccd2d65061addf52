// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace hub {

enum class Secret {
    Words,
    Digits
};

/// Makes it a field for what opens the hub: no input method learns it, and it is no draft that anything may keep.
void holdSecret(QLineEdit *field, Secret secret);

/// Empties every such field below: what is half typed there is typed again.
void forgetSecrets(const QWidget &all);

} // namespace hub
