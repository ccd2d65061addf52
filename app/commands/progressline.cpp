// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/progressline.h"

#include <cstdio>
#include <unistd.h>

namespace hub {

static void print(const QByteArray &bytes)
{
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
}

ProgressLine::ProgressLine()
    : m_terminal(::isatty(STDERR_FILENO) == 1)
{
    m_since.start();
}

ProgressLine::~ProgressLine()
{
    if (m_shown && m_terminal)
        print("\r\x1b[K");
}

void ProgressLine::show(const std::function<QString()> &text)
{
    if (m_since.elapsed() < m_nextMs)
        return;
    m_nextMs = m_since.elapsed() + (m_terminal ? 200 : 5'000);
    m_shown = true;
    print(m_terminal ? "\r\x1b[K" + text().toUtf8() : text().toUtf8() + '\n');
}

} // namespace hub
