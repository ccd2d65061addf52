// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace hub {

class Button;

/// How far long work is, and a way to stop it. Nothing in the first second, so that short work does not flicker.
class ProgressRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(int quietMs = 1'000);

    void begin();
    void set(int done, int all);
    void end();

Q_SIGNALS:
    void stopWanted();

private:
    QProgressBar *m_bar;
    Button *m_stop;
    QTimer m_quiet;
};

} // namespace hub
