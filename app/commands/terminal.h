// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hub {

/// The terminal the program was started from, whatever stdin and stdout are connected to.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isThere() const { return m_file >= 0; }

    /// One line, typed without being shown. Nothing if it was interrupted or the terminal went away; the terminal shows
    /// again what is typed in any case.
    std::optional<QString> askHidden(const QString &prompt);

private:
    int m_file;
};

} // namespace hub
