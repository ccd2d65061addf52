// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/asidechips.h"

#include "ui/shell/say.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

namespace hub {

AsideChips::AsideChips(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_flow(new FlowLayout(8, 6))
{
    setLayout(m_flow);
    hide();
}

void AsideChips::showDrafts(const std::vector<KeptDraft> &drafts)
{
    while (QLayoutItem *const item = m_flow->takeAt(0)) {
        // Later: the click on a chip is still being handled by it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < drafts.size(); ++i) {
        auto *const chip = new Button(labelOf(drafts[i]).replace(u'&', QStringLiteral("&&")));
        chip->setObjectName(QStringLiteral("aside-%1").arg(i));
        //: a half-typed visit; pressing it goes on with it
        chip->setAccessibleDescription(tr("Bring back"));
        connect(chip, &QPushButton::clicked, this, [this, id = drafts[i].id] { Q_EMIT wanted(id); });
        m_flow->addWidget(chip);
    }
    setVisible(!drafts.empty());
}

QString AsideChips::labelOf(const KeptDraft &kept) const
{
    //: a half-typed visit: %1 says whose or what, %2 the time it was set aside
    return tr("Set aside: %1, %2").arg(whoOf(kept.draft), Say(m_hub.civilTime()).time(kept.updated));
}

QString AsideChips::whoOf(const ContactDraft &draft) const
{
    QStringList names;
    for (const auto &visitor : draft.visitors) {
        const auto known
            = visitor.known ? m_hub.people.nameOf(*visitor.known) : Result<PersonName>(PersonName{visitor.newName});
        if (known && !known->text.isEmpty())
            names << named(known->text);
    }
    if (!names.isEmpty())
        return QLocale().createSeparatedList(names);
    if (!draft.standingText.isEmpty())
        return tr("“%1”").arg(named(draft.standingText));
    for (const SupportType &support : draft.supports)
        names << shortWord(m_hub.lists.now(), support);
    if (!names.isEmpty())
        return QLocale().createSeparatedList(names);
    //: a half-typed visit of nobody known
    return tr("someone");
}

} // namespace hub
