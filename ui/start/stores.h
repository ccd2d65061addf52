// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hub {

class Settings;

/// Where hubs lie on this computer, and which were opened here lately.
namespace stores {

    /// "Clifton Hub" for ".../Clifton Hub.hubdesk".
    QString nameOf(const QString &folder);

    /// A free place for a new hub of this name, under Documents: ".../Hubdesk/Clifton Hub.hubdesk". Letters that a drive
    /// of another system would refuse are left out; where the name is taken, a number follows.
    QString placeFor(const QString &hubName, const QString &within = {});

    /// Where York's example lies in a user's profile: beside the program's own data, as it is nobody's record.
    QString exampleFolder(const QString &profile);

    /// The latest first; those that are not there now are left out.
    QStringList recent(const Settings &settings);
    void remember(const QString &folder, Settings &settings);

} // namespace stores
} // namespace hub
