// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "core/hub.h"

#include <QJsonObject>

namespace hub {

/// A visit as a command line or a line of a batch says it: words, not yet ids.
struct VisitSaid {
    QStringList people;  ///< names, parts of names or codes of people the hub knows
    QStringList newcomers;
    bool nickname = false;
    bool nobody = false;
    QStringList supports; ///< digits or codes
    QString feeling;
    QString at;
    QString note;
    QString about;
    QString kind;
    QString attendance;
    QString place;
    std::optional<int> minutes;
};

/// From the options of `log`: wrong usage if they make no sense together.
Outcome<VisitSaid> visitFrom(const Arguments &arguments);

/// From one line of a batch: {"person": ...} or {"people": [...]}, {"new": ...}, {"nobody": true}; "supports" as an array.
Outcome<VisitSaid> visitFrom(const QByteArray &line);

/// The one person whom a name, a part of one, or a code means; else who could be meant.
Outcome<PersonId> personMeant(const QString &text, Hub &hub);

/// Checks codes against the lists and finds the people who are meant.
Outcome<ContactDraft> draftFrom(const VisitSaid &said, Hub &hub);

} // namespace hub
