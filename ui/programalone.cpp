// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programalone.h"

#include "ui/goals/goalspage.h"
#include "ui/letters/letterpage.h"
#include "ui/pageids.h"
#include "ui/people/showpage.h"
#include "ui/plans/planpage.h"
#include "ui/plans/safetypage.h"
#include "ui/plans/versionspage.h"
#include "ui/sharing/sharepage.h"
#include "ui/shell/window.h"

#include <algorithm>
#include <utility>

namespace hub {

static const QString *const alone[]
    = {&pages::show, &pages::plan, &pages::versions, &pages::safety, &pages::goals, &pages::letter, &pages::sharing};

AlonePages::AlonePages(Window &window, Hub &hub, Notifier &notifier, Prompts &prompts)
    : m_window(window)
    , m_show(new ShowPage(hub, prompts))
    , m_plan(new PlanPage(hub, notifier, prompts))
    , m_versions(new VersionsPage(hub))
    , m_safety(new SafetyPage(hub, prompts))
    , m_goals(new GoalsPage(hub))
    , m_letter(new LetterPage(hub, prompts))
    , m_sharing(new SharePage(hub, prompts))
{
    const std::pair<QString, Page *> all[] = {{pages::show, m_show}, {pages::plan, m_plan}, {pages::versions, m_versions},
        {pages::safety, m_safety}, {pages::goals, m_goals}, {pages::letter, m_letter}, {pages::sharing, m_sharing}};
    for (const auto &[id, page] : all)
        m_window.addPage({id, page->title(), page, {}, false});
    connectPages();
}

AlonePages::~AlonePages()
{
    keepTyped();
    m_window.setAlone(false);
    for (const QString *const id : alone)
        m_window.removePage(*id);
}

void AlonePages::connectPages()
{
    connect(m_show, &ShowPage::backWanted, this, &AlonePages::leave);
    connect(m_plan, &PlanPage::leaveWanted, this, &AlonePages::leave);
    connect(m_safety, &SafetyPage::leaveWanted, this, &AlonePages::leave);
    connect(m_goals, &GoalsPage::leaveWanted, this, &AlonePages::leave);
    connect(m_letter, &LetterPage::leaveWanted, this, &AlonePages::leave);
    connect(m_sharing, &SharePage::leaveWanted, this, [this] {
        if (const auto back = std::exchange(m_back, std::nullopt))
            open(back->first, back->second);
        else
            leave();
    });
    connect(m_plan, &PlanPage::versionsWanted, this, [this](PersonId person) { open(person, PersonPlace::Versions); });
    const auto toSharing = [this](PersonPlace from) {
        return [this, from](PersonId person) {
            enter(m_sharing, pages::sharing, person, from == PersonPlace::Plan ? SharePage::Back::Plan : SharePage::Back::Letter);
            m_back = {person, from};
        };
    };
    connect(m_plan, &PlanPage::sharingWanted, this, toSharing(PersonPlace::Plan));
    connect(m_letter, &LetterPage::sharingWanted, this, toSharing(PersonPlace::Letter));
    connect(m_versions, &VersionsPage::planWanted, this, [this](PersonId person) { open(person, PersonPlace::Plan); });
    connect(m_safety, &SafetyPage::planWanted, this, [this](PersonId person, const QString &part) {
        // The page forgets it when it is left.
        const QString toWrite = part;
        open(person, PersonPlace::Plan);
        m_plan->goTo(toWrite);
    });
}

bool AlonePages::isAlone(const QString &page)
{
    return std::any_of(std::begin(alone), std::end(alone), [&](const QString *id) { return *id == page; });
}

template <typename PageType, typename... Further>
void AlonePages::enter(PageType *page, const QString &id, PersonId person, Further... further)
{
    forgetAll();
    page->show(person, further...);
    m_window.openPage(id);
    m_window.setAlone(true);
    page->focusMain();
}

void AlonePages::open(PersonId person, Shown)
{
    enter(m_show, pages::show, person);
}

void AlonePages::open(PersonId person, PersonPlace place)
{
    m_back.reset();
    switch (place) {
    case PersonPlace::Plan:
        return enter(m_plan, pages::plan, person);
    case PersonPlace::Versions:
        return enter(m_versions, pages::versions, person);
    case PersonPlace::Safety:
        return enter(m_safety, pages::safety, person);
    case PersonPlace::Goals:
        return enter(m_goals, pages::goals, person);
    case PersonPlace::Letter:
        return enter(m_letter, pages::letter, person);
    case PersonPlace::Sharing:
        return enter(m_sharing, pages::sharing, person);
    }
}

void AlonePages::keepTyped()
{
    m_plan->keepTyped();
    m_letter->keepTyped();
}

void AlonePages::leave()
{
    if (!isAlone(m_window.openedPage()))
        return;
    m_window.setAlone(false);
    m_window.openPage(pages::people);
    forgetAll();
    Q_EMIT left();
}

void AlonePages::forgetAll()
{
    m_show->forget();
    m_plan->forget();
    m_versions->forget();
    m_safety->forget();
    m_goals->forget();
    m_letter->forget();
    m_sharing->forget();
}

} // namespace hub
