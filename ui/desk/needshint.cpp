// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/needshint.h"

#include "ui/models/personwords.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

NeedsHint::NeedsHint(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_line(new StatusLine)
{
    m_line->setObjectName(QStringLiteral("needsHint"));
    m_line->setLook(PlainLabel::Look::Quiet);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_line);
    hide();
}

QString NeedsHint::lineAbout(PersonId person) const
{
    const auto needs = m_hub.people.needsOf(person);
    const auto name = m_hub.people.nameOf(person);
    if (!needs || needs->empty() || !name)
        return {};
    // It is read off their record, as if their card were opened for it.
    (void)m_hub.people.look(person);
    //: In the bar. %1 is a name, %2 what helps them take part: "Large print · BSL"
    return tr("%1, to take part: %2").arg(nameWords(*name, 40), needWords(*needs, m_hub.lists.now()));
}

void NeedsHint::offer(const std::vector<ContactDraft::Visitor> &visitors)
{
    std::vector<PersonId> people;
    for (const ContactDraft::Visitor &visitor : visitors) {
        if (visitor.known)
            people.push_back(*visitor.known);
    }
    if (people == m_people)
        return;
    m_people = people;
    refresh();
}

void NeedsHint::refresh()
{
    QStringList lines;
    for (const PersonId person : m_people)
        lines << lineAbout(person);
    lines.removeAll(QString());
    const QString text = lines.join(u'\n');
    setVisible(!text.isEmpty());
    if (text != m_line->text())
        m_line->say(breakable(text));
}

} // namespace hub
