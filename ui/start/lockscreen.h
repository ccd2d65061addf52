// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QStringList>

namespace hub {

class LinkButton;
class PlainLabel;
class PrimaryButton;
class SignInForm;
class StatusLine;
struct Error;

/// What covers the window while the desk is locked: the hub's name, who may carry on here, and nothing else. Whoever
/// opened the desk today comes back with a PIN, everybody else with their words.
class LockScreen final : public Page
{
    Q_OBJECT
public:
    struct Member {
        QString name;
        bool byPin = false; ///< a PIN of theirs counts now
    };

    LockScreen();

    /// `hours`: when the hub is open; may be empty.
    void show(const QString &hub, const QString &hours, const std::vector<Member> &members, qsizetype chosen);
    /// Their PIN does not count any more: asks for words.
    void wordsOnly(qsizetype member);
    void setBusy(bool busy);
    void tell(const Error &error);
    /// A PIN typed too soon after wrong ones.
    void tellWait(qint64 ms);
    void forget();

Q_SIGNALS:
    void pinTyped(qsizetype member, const QString &pin);
    void wordsTyped(qsizetype member, const QString &words);
    /// Close the hub altogether.
    void closeWanted();

private:
    void askFor(qsizetype member);
    void submit();

    std::vector<Member> m_members;
    SignInForm *m_form;
    PrimaryButton *m_carryOn;
    LinkButton *m_useWords;
    StatusLine *m_status;
    PlainLabel *m_hours;
};

} // namespace hub
