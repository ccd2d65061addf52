// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

namespace hub {

Terminal::Terminal()
    : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
}

Terminal::~Terminal()
{
    if (m_file >= 0)
        ::close(m_file);
}

namespace {

    /// Does nothing, so that read() comes back and the terminal can be set right before the program ends.
    void noteInterrupt(int) { }

    /// Keeps what is typed from being shown, for as long as it lives.
    class Hidden
    {
    public:
        explicit Hidden(int file)
            : m_file(file)
        {
            ::tcgetattr(m_file, &m_before);
            termios hidden = m_before;
            hidden.c_lflag &= ~tcflag_t(ECHO);
            hidden.c_lflag |= ECHONL;
            ::tcsetattr(m_file, TCSAFLUSH, &hidden);
            struct sigaction interrupt = {};
            interrupt.sa_handler = noteInterrupt; // without SA_RESTART
            ::sigaction(SIGINT, &interrupt, &m_interruptBefore);
        }
        ~Hidden()
        {
            ::sigaction(SIGINT, &m_interruptBefore, nullptr);
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        }
        Hidden(const Hidden &) = delete;
        Hidden &operator=(const Hidden &) = delete;

    private:
        int m_file;
        termios m_before = {};
        struct sigaction m_interruptBefore = {};
    };

} // namespace

std::optional<QString> Terminal::askHidden(const QString &prompt)
{
    const QByteArray asked = prompt.toUtf8();
    if (::write(m_file, asked.constData(), size_t(asked.size())) < 0)
        return std::nullopt;
    const Hidden hidden(m_file);
    QByteArray line;
    for (;;) {
        char byte = 0;
        if (::read(m_file, &byte, 1) != 1)
            return std::nullopt;
        if (byte == '\n')
            return QString::fromUtf8(line);
        line.append(byte);
    }
}

} // namespace hub
