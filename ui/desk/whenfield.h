// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace hub {

class Echo;

/// When it was, in plain words: "yesterday 3pm", "21/11". What was understood stands under it as a whole date; that
/// something was not is said only once somebody tried to log it.
class WhenField final : public QWidget
{
    Q_OBJECT
public:
    explicit WhenField(Hub &hub, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// As typed; empty is now.
    QString said() const;
    void setSaid(const QString &text);
    /// An exact local time (ISO) of a visit that is being corrected: shown in words, said as it is until somebody
    /// types.
    void setExact(const QString &local);

    /// Says under the field what to do, keeps what was typed, and takes the focus.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void edited();
    void logWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void echo();
    void tick();

    Hub &m_hub;
    QLineEdit *m_field;
    Echo *m_echo;
    QString m_exact;
    QString m_exactText;
    QTimer m_clock;
};

} // namespace hub
