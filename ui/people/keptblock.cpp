// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptblock.h"

#include "ui/models/keptwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"

#include <QVBoxLayout>

namespace hub {

KeptBlock::KeptBlock(OpenPerson &person)
    : Block(person, QStringLiteral("kept"), tr("Kept to their supporters"), Question::Kept)
{
}

QString KeptBlock::seenBy() const
{
    const QString words = detail().supporters.empty()
        ? tr("Nobody supports them yet, so nobody sees what is kept, unless it is opened for a reason that the person can read. "
             "That something is kept, the hub team sees.")
        : tr("What is kept is seen by the people who support them, and by nobody else, unless it is opened for a reason that the "
             "person can read. That something is kept, the hub team sees.");
    const ListedEntry *const own = hub().lists.now().entry(HubList::WhoSeesIt, toCode(Question::Kept));
    //: %1 is who sees an answer, as the program's rules have it; %2 what the hub adds to that in its own words
    return own ? tr("%1 %2").arg(words, visible(own->label)) : words;
}

void KeptBlock::fillView(QVBoxLayout &view)
{
    if (isEmpty())
        return;
    addLine(view, partWords(*detail().kept));
}

void KeptBlock::fillEditor(QVBoxLayout &editor)
{
    auto *const group = new ChoiceGroup(tr("What is for the people who support them alone?"));
    for (const RecordPart part : allRecordParts) {
        auto *const chip = new SupportToggle(partWord(part), {});
        const bool isFirst = group->findChildren<SupportToggle *>().isEmpty();
        chip->setObjectName(isFirst ? QStringLiteral("keptFirst") : QStringLiteral("kept-") + toCode(part));
        chip->setProperty("part", toCode(part));
        chip->setChecked(detail().kept->contains(part));
        connect(chip, &QCheckBox::clicked, this, [this, part](bool on) { keep(part, on); });
        group->add(chip);
    }
    editor.addWidget(group);
}

void KeptBlock::refreshEditor()
{
    for (SupportToggle *const chip : findChildren<SupportToggle *>()) {
        const auto part = recordPartFromCode(chip->property("part").toString());
        chip->setChecked(part && detail().kept && detail().kept->contains(*part));
    }
}

void KeptBlock::keep(RecordPart part, bool toSupporters)
{
    Q_EMIT keeping();
    const auto done = hub().narrowing.keep(person().id(), part, toSupporters);
    const bool kept = person().kept(done, toSupporters ? tr("Kept a part to their supporters") : tr("Opened a part to the team"));
    if (!kept)
        refreshEditor();
}

} // namespace hub
