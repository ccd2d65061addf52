// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/desk/dropinbar.h"
#include "ui/desk/todaypage.h"
#include "ui/shell/notifier.h"
#include "ui/shell/window.h"

#include <QAction>

namespace hub {

QWidget *barPreview(Hub &hub, Notifier &notifier)
{
    auto *const bar = new DropInBar(hub);
    QObject::connect(&notifier, &Notifier::changed, bar, [bar](const Changes &changes) {
        if (changes.touches(Entity::ListEntry))
            bar->refreshLists();
    });
    return bar;
}

TodayPage *addDesk(Window &window, Hub &hub, Notifier &notifier)
{
    static const QString id = QStringLiteral("today");
    auto *const page = new TodayPage(hub, notifier);
    window.addPage({id, page->title(), page, ActionId::PageToday});
    //: beside "Today" in the navigation: %1 is the key that begins a new visit
    window.setNavigationHint(id, TodayPage::tr("%1 log").arg(Actions::keyHint(ActionId::LogDropIn)));
    QObject::connect(window.actions().of(ActionId::LogDropIn), &QAction::triggered, page, [&window, page] {
        window.openPage(id);
        page->startEntry();
    });
    QObject::connect(window.actions().of(ActionId::Undo), &QAction::triggered, page, [&window, page] {
        // What was taken back is said on the page, so that is where it happens.
        window.openPage(id);
        page->undo();
    });
    // Nobody should have to look for the field at the desk.
    page->startEntry();
    return page;
}

} // namespace hub
