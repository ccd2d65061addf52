// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hub {

class Actions;
class Button;
class PlainLabel;

/// The band at the top: which hub this is, whether it is only the example, finding, who is signed in, hiding.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setHubName(const QString &name);
    /// The example says on every page that nothing in it is real.
    void setExample(bool example);
    /// Empty: nobody is.
    void setSignedIn(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_hub;
    PlainLabel *m_example;
    PlainLabel *m_signedIn;
    Button *m_lock;
    Button *m_signOut;
};

} // namespace hub
