// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/leftovercard.h"

#include "ui/bringin/fittedtable.h"
#include "ui/models/bringinwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

LeftOverCard::LeftOverCard(Hub &hub, Prompts &prompts)
    : Card(tr("Left over"), Kind::Caution)
    , m_hub(hub)
    , m_prompts(prompts)
    , m_model(Say(hub.civilTime()))
    , m_table(new FittedTable(tr("Rows left over"), 6))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("leftOverCard"));
    body()->addWidget(new PlainLabel(
        tr("Nothing is guessed here and nothing is lost: keep these rows as a small file, mend them there and bring that "
           "file in."),
        PlainLabel::Look::Text));
    m_table->setObjectName(QStringLiteral("leftOverTable"));
    m_table->setModel(&m_model);
    body()->addWidget(m_table);
    auto *const save = new Button(tr("Keep these rows as a file"));
    save->setObjectName(QStringLiteral("saveLeftOver"));
    connect(save, &Button::clicked, this, &LeftOverCard::save);
    body()->addWidget(save, 0, Qt::AlignLeading);
    m_status->setObjectName(QStringLiteral("leftOverStatus"));
    body()->addWidget(m_status);
    hide();
}

void LeftOverCard::showPlan(std::shared_ptr<const SheetPlan> plan)
{
    m_plan = std::move(plan);
    m_model.setPlan(m_plan);
    m_status->say({});
    m_table->fit();
    setVisible(m_plan && !m_plan->sheet.leftOver.empty());
}

void LeftOverCard::save()
{
    m_prompts.chooseFileToSave({tr("Keep the rows left over"), tr("Spreadsheets saved as CSV (*.csv)"), {},
                                   //: Name of a file
                                   tr("left-over.csv")},
        [this](const QString &path) { write(path); });
}

void LeftOverCard::write(const QString &path)
{
    const auto written = m_hub.sheets.writeRest(path, *m_plan, [](LeftOverReason reason) { return words(reason); });
    if (!written)
        return m_status->say(sentence(written.error()));
    //: %1 is the name of a file
    m_status->say(tr("%Ln rows were written to %1", nullptr, int(m_plan->sheet.leftOver.size()))
                      .arg(pathText(path)));
}

} // namespace hub
