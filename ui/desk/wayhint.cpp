// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/wayhint.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/statusline.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

WayHint::WayHint(Hub &hub, QWidget *parent)
    : Card({}, Kind::Caution, parent)
    , m_hub(hub)
    , m_line(new StatusLine)
{
    setAccessibleName(tr("How they asked to be reached"));
    m_line->setObjectName(QStringLiteral("wayHint"));
    body()->addWidget(m_line);
    hide();
}

QString WayHint::sentenceAbout(const AnotherWay &other) const
{
    const auto found = m_hub.people.nameOf(other.person);
    //: Somebody whose name is not known here
    const QString name = found && !found->text.isEmpty() ? named(oneLine(found->text, 40)) : tr("Somebody");
    QStringList ways;
    for (const ReachWay &way : other.askedFor)
        ways << shortWord(m_hub.lists.now(), way);
    if (ways.isEmpty())
        return tr("It is not safe to call %1.").arg(name);
    const ReachWay none{QStringLiteral("none")};
    if (std::find(other.askedFor.begin(), other.askedFor.end(), none) != other.askedFor.end())
        return tr("%1 asked not to be contacted.").arg(name);
    //: %1 is a name, %2 a list of ways to reach somebody: "Text", "Letter"
    return tr("%1 asked for this instead: %2.").arg(name, QLocale().createSeparatedList(ways));
}

void WayHint::offer(const ContactDraft &draft)
{
    const auto others = m_hub.contacts.anotherWay(draft);
    const QString way = wayOf(draft.kind.value_or(codes::dropIn), draft.way).value_or(ReachWay()).text;
    const auto shown = others ? *others : std::vector<AnotherWay>();
    if (shown == m_others && way == m_way)
        return;
    m_others = shown;
    m_way = way;
    m_asked = false;
    setVisible(!m_others.empty());
    QStringList sentences;
    for (const AnotherWay &other : m_others)
        sentences << sentenceAbout(other);
    const bool unasked = std::any_of(
        m_others.begin(), m_others.end(), [](const AnotherWay &other) { return other.standing == WayStanding::NotTheirs; });
    if (unasked && draft.kind == codes::triedNoAnswer)
        sentences << tr("That nobody answered will count for nothing.");
    if (!m_others.empty())
        m_line->say(sentences.join(u' '));
}

bool WayHint::asks()
{
    if (m_others.empty() || m_asked)
        return false;
    m_asked = true;
    //: %1 is what the program says about how somebody asked to be reached
    m_line->say(tr("%1 Enter once more logs it all the same.").arg(m_line->text()));
    return true;
}

} // namespace hub
