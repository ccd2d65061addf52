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

/// Shows what stands in such a field, or dots.
void showSecret(QLineEdit *field, bool shown);

/// Empties such a field, so that no key brings back what stood there, and no letter of it stays in memory.
void forgetSecret(QLineEdit *field);

/// The same for every such field below: what is half typed there is typed again.
void forgetSecrets(const QWidget &all);

} // namespace hub
