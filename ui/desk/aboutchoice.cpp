// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/aboutchoice.h"

#include "ui/models/personwords.h"
#include "ui/shell/codechoice.h"
#include "ui/widgets/looks.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

AboutChoice::AboutChoice(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    hide();
}

void AboutChoice::offer(const std::vector<ContactDraft::Visitor> &visitors, bool carerSupport)
{
    const auto carer = visitors.size() == 1 && carerSupport ? visitors.front().known : std::nullopt;
    if (carer == m_carer)
        return;
    m_carer = carer;
    m_about.reset();
    rebuild();
}

void AboutChoice::rebuild()
{
    delete m_choice;
    m_choice = nullptr;
    std::vector<CodeChoice::Choice> choices;
    if (m_carer) {
        const auto detail = m_hub.people.detail(*m_carer);
        if (detail && detail->caresFor) {
            for (const CarerRow &row : *detail->caresFor)
                choices.push_back({row.link.person.toHex(), nameWords(row.name)});
        }
    }
    if (m_about && std::none_of(choices.begin(), choices.end(), [&](const auto &choice) {
            return choice.code == m_about->toHex();
        })) {
        // Somebody they no longer care for, or cared for by another desk's word.
        const auto name = m_hub.people.nameOf(*m_about);
        choices.push_back({m_about->toHex(), name ? nameWords(*name) : QString()});
    }
    setVisible(!choices.empty());
    if (choices.empty())
        return;
    //: which of the people somebody cares for the visit was about
    m_choice = new CodeChoice(tr("About whom? (may be left out)"), choices, tr("Not said"));
    m_choice->setObjectName(QStringLiteral("about"));
    if (m_about)
        m_choice->setChosen(m_about->toHex());
    layout()->addWidget(m_choice);
    m_choice->show();
    connect(m_choice, &CodeChoice::edited, this, [this] {
        const auto chosen = m_choice->chosen();
        m_about = chosen ? PersonId::fromHex(*chosen) : std::nullopt;
        Q_EMIT edited();
    });
}

void AboutChoice::setChosen(std::optional<PersonId> about)
{
    m_about = about;
    rebuild();
}

} // namespace hub
