// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace hub {

/// Says on stderr how far long work has come: nothing in the first second, then on a terminal one line that is written
/// over, and elsewhere a line now and then.
class ProgressLine
{
public:
    ProgressLine();
    /// Takes the line away.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const std::function<QString()> &text);

private:
    bool m_terminal;
    bool m_shown = false;
    qint64 m_nextMs = 1'000;
    QElapsedTimer m_since;
};

} // namespace hub
