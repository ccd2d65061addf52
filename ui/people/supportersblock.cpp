// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/supportersblock.h"

#include "ui/models/personwords.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

SupportersBlock::SupportersBlock(OpenPerson &person)
    : Block(person, QStringLiteral("supporters"), tr("Supported by"), Question::Supporters)
{
}

void SupportersBlock::fillView(QVBoxLayout &view)
{
    const Say say(hub().civilTime());
    const QDate today = hub().civilTime().dayOf(hub().now());
    for (const SupporterRow &row : detail().supporters) {
        const QString worker = named(oneLine(row.worker, 60));
        //: %1 is the name of somebody who works here, %2 a day
        addLine(view, tr("%1, since %2").arg(worker, say.shortDay(row.link.from, today)));
    }
}

bool SupportersBlock::supportedBy(WorkerId worker) const
{
    const auto &rows = detail().supporters;
    return std::any_of(rows.begin(), rows.end(), [&](const SupporterRow &row) { return row.link.worker == worker; });
}

void SupportersBlock::fillEditor(QVBoxLayout &editor)
{
    const auto workers = hub().team.workers();
    if (!workers) {
        person().tellTrouble(workers.error());
        return;
    }
    auto *const group = new ChoiceGroup(tr("Who supports them now?"));
    for (const WorkerEntry &worker : *workers) {
        auto *const chip = new SupportToggle(oneLine(worker.name, 30), {});
        const bool isFirst = group->findChildren<SupportToggle *>().isEmpty();
        chip->setObjectName(isFirst ? QStringLiteral("supportersFirst") : QStringLiteral("supporter"));
        chip->setProperty("worker", worker.id.toHex());
        chip->setChecked(supportedBy(worker.id));
        connect(chip, &QCheckBox::clicked, this, [this, id = worker.id](bool on) { toggle(id, on); });
        group->add(chip);
    }
    editor.addWidget(group);
}

void SupportersBlock::refreshEditor()
{
    for (SupportToggle *const chip : findChildren<SupportToggle *>()) {
        const auto worker = WorkerId::fromHex(chip->property("worker").toString());
        chip->setChecked(worker && supportedBy(*worker));
    }
}

void SupportersBlock::toggle(WorkerId worker, bool on)
{
    if (on) {
        person().kept(hub().people.addSupporter(person().id(), worker), tr("Added somebody who supports them"));
        return;
    }
    const std::vector<SupporterRow> rows = detail().supporters;
    for (const SupporterRow &row : rows) {
        if (row.link.worker == worker)
            person().kept(hub().people.endSupport(person().id(), row.link.id), tr("Ended a support"));
    }
}

} // namespace hub
