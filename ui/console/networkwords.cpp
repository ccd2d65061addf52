// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/networkwords.h"

#include <QCoreApplication>

namespace hub {

QString networkOpenSentence()
{
    return QCoreApplication::translate("hub::NetworkWords",
                                       "This computer cannot bar Hubdesk from the network. Hubdesk uses none all the same, and "
                                       "your records are as safe as before; tell whoever looks after this computer.");
}

} // namespace hub
