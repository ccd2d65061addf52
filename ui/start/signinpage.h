// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace hub {

class PrimaryButton;
class SignInForm;
class PlainLabel;
class StatusLine;

/// Who is it, and their words. Shows names of members and nothing else of the hub.
class SignInPage final : public Page
{
    Q_OBJECT
public:
    SignInPage();

    /// The first member is preselected.
    void show(const QString &folder, const StoreGlance &glance);
    void setBusy(bool busy);
    /// Why it did not open; what was typed stays.
    void tell(const Error &error);
    void say(const QString &text);

    const QString &folder() const { return m_folder; }
    Credentials credentials() const;
    /// Forgets the words typed.
    void forget();

Q_SIGNALS:
    void openWanted();
    void otherWanted();

private:
    void open();
    QWidget *makeSheetCard();
    /// A recovery sheet's words want new ones beside them.
    void askForNewWords(bool on);

    QString m_folder;
    SignInForm *m_form;
    QWidget *m_sheet;
    PlainLabel *m_offered;
    QLineEdit *m_newWords;
    PrimaryButton *m_open;
    StatusLine *m_status;
};

} // namespace hub
