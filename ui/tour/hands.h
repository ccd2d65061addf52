// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace hub {

/// Presses keys in a window as a worker does, and counts them.
class Hands
{
public:
    explicit Hands(QWidget &window)
        : m_window(window)
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Keys pressed since the last call; a letter is one, and a key with Ctrl or Shift is one.
    int keys();

    /// Lets everything happen that the last key set off.
    void settle();
    /// The same, until `done` says so; false if it has not after some seconds.
    template <typename Done>
    bool waitFor(Done &&done);

    /// The visible widget of that name, or null.
    QWidget *find(const char *objectName) const;
    /// Puts the cursor where Tab would have come; counts no keys.
    bool focus(const char *objectName);

private:
    QWidget *target() const;

    QWidget &m_window;
    int m_keys = 0;
};

template <typename Done>
bool Hands::waitFor(Done &&done)
{
    constexpr int rounds = 1'000; // of 10 ms at least: key derivation and a first reading of a store may come in between
    for (int i = 0; i < rounds && !done(); ++i)
        settle();
    return done();
}

} // namespace hub
