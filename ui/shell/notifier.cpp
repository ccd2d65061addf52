// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <QPointer>

namespace hub {

Notifier::Notifier(Hub &hub, QObject *parent)
    : QObject(parent)
{
    // A hub keeps its listeners for as long as it is open; this window may be closed before.
    hub.listen([self = QPointer(this)](const Changes &changes) {
        if (self)
            Q_EMIT self->changed(changes);
    });
}

} // namespace hub
