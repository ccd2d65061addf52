// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QGroupBox>

class QLineEdit;

namespace hub {

class CodeChoice;
class Echo;

/// What is asked for seldom: how the visit came about, whether it took place, where, how long, with whom. Everything
/// has an answer that goes without saying.
class DetailsBox final : public QGroupBox
{
    Q_OBJECT
public:
    explicit DetailsBox(Hub &hub, QWidget *parent = nullptr);

    /// Writes into the draft what is chosen here.
    void writeTo(ContactDraft &draft) const;
    void readFrom(const ContactDraft &draft);
    /// The hub changed its lists; what is chosen stays chosen.
    void refreshLists();
    /// Whether something here is other than what goes without saying.
    static bool isSaidIn(const ContactDraft &draft);

Q_SIGNALS:
    void edited();

private:
    void addChoice(CodeChoice *choice, const char *name);
    std::optional<int> minutes() const;
    void echoMinutes();
    void offerWay();

    Hub &m_hub;
    CodeChoice *m_kind;
    CodeChoice *m_way; ///< for one that nobody answered
    CodeChoice *m_attendance;
    CodeChoice *m_place;
    CodeChoice *m_worker;
    QLineEdit *m_minutes;
    Echo *m_minutesEcho;
};

} // namespace hub
