// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/sheetscard.h"

#include "core/base/wholefile.h"
#include "ui/papers/sheetpaper.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statusline.h"

#include <QPrinter>
#include <QVBoxLayout>

namespace hub {

void SheetsJob::begin(const Members &members, int count)
{
    run([this, &members, count]() -> Ending {
        auto sheets = std::make_shared<std::vector<NewSheet>>();
        for (int i = 0; i < count; ++i) {
            auto sheet = members.prepareSheet(QString::number(members.sheetsEver() + i + 1));
            if (!sheet)
                return failure(sheet.error());
            sheets->push_back(std::move(*sheet));
        }
        return [this, sheets] { Q_EMIT ready(sheets); };
    });
}

SheetsCard::SheetsCard(Hub &hub, Prompts &prompts)
    : Card(tr("Recovery sheets"))
    , m_hub(hub)
    , m_prompts(prompts)
    , m_line(new PlainLabel(PlainLabel::Look::Text))
    , m_print(new Button(QString()))
    , m_save(new LinkButton(tr("Save them as a PDF instead")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("sheetsCard"));
    m_line->setObjectName(QStringLiteral("sheetsLine"));
    m_print->setObjectName(QStringLiteral("printSheets"));
    m_save->setObjectName(QStringLiteral("saveSheets"));
    m_status->setObjectName(QStringLiteral("sheetsStatus"));
    body()->addWidget(new PlainLabel(tr("Twelve words on paper, for the day a lead's words are lost. Whoever holds a sheet can read "
                                        "everything: lock it away."),
        PlainLabel::Look::Quiet));
    body()->addWidget(m_line);
    auto *const acts = new FlowLayout(12, 4);
    acts->addWidget(m_print);
    acts->addWidget(m_save);
    body()->addLayout(acts);
    body()->addWidget(m_status);
    connect(m_print, &Button::clicked, this, [this] { begin(Onto::Paper); });
    connect(m_save, &Button::clicked, this, [this] { begin(Onto::File); });
    connect(&m_job, &SheetsJob::ready, this, &SheetsCard::carryOn);
    connect(&m_job, &SheetsJob::failed, this, [this](const Error &error) { endWith(sentence(error)); });
    refresh();
}

void SheetsCard::refresh()
{
    const auto list = m_hub.members.list();
    if (!list)
        return m_line->setText(sentence(list.error()));
    const int wanted = list->sheetsWanted();
    m_line->setText(wanted > 0 ? tr("%Ln more are wanted.", nullptr, wanted)
                               : tr("Two are kept. If one was seen or cannot be found, make new ones: the old ones then open "
                                    "nothing."));
    m_print->setText(wanted > 0 ? tr("Make and print them") : tr("Make new ones and print them"));
    m_print->setAccessibleName(m_print->text());
}

void SheetsCard::begin(Onto onto)
{
    const auto list = m_hub.members.list();
    if (m_job.isBusy() || !list)
        return;
    m_onto = onto;
    const bool anew = list->sheetsWanted() == 0;
    m_older = anew ? Members::OlderSheets::End : Members::OlderSheets::Stay;
    m_status->say(tr("Making their keys…"));
    m_job.begin(m_hub.members, anew ? MemberList::wanted : list->sheetsWanted());
}

// Not chosen after all, nothing has happened: the keys were in memory alone.
void SheetsCard::carryOn(const SheetsJob::Sheets &sheets)
{
    // A box over a locked desk, or over another page, would be in somebody's way.
    if (!isVisible())
        return endWith(tr("No sheets were made, as this page was left before their keys were ready."));
    endWith({});
    if (m_onto == Onto::Paper) {
        m_prompts.choosePrinter(tr("Recovery sheets"), [this, sheets](QPrinter &printer) {
            take(sheets, [&printer](const Paper &paper) {
                paper.printOn(printer);
                return Result<void>();
            });
        });
        return;
    }
    //: Kinds of files in a box for choosing one; (*.pdf) stays as it is
    const QString kinds = tr("PDF (*.pdf)");
    //: Name of a file that is offered
    const PromptFile file{tr("Save them as a PDF"), kinds, {}, tr("recovery-sheets.pdf")};
    m_prompts.chooseFileToSave(file, [this, sheets](const QString &path) {
        take(sheets, [&path](const Paper &paper) { return writeWhole(path, paper.toPdf()); });
    });
}

void SheetsCard::take(const SheetsJob::Sheets &sheets, const std::function<Result<void>(const Paper &)> &use)
{
    const auto ours = m_hub.team.hub();
    if (!ours)
        return endWith(sentence(ours.error()));
    const Say say(m_hub.civilTime());
    const QString today = say.day(m_hub.civilTime().dayOf(m_hub.now()));
    const auto used = use(sheetPaper(*sheets, ours->name, today, m_hub.session().example));
    for (NewSheet &sheet : *sheets)
        sheet.words.fill(u'\0');
    if (!used)
        return endWith(sentence(used.error()));
    const auto added = m_hub.members.addSheets(*sheets, m_older);
    if (!added)
        return endWith(sentence(added.error()));
    endWith(m_onto == Onto::Paper ? tr("They are on their way to the printer. Fetch them at once, and lock them away, apart.")
                                  : tr("They are saved. Print them, lock them away, and delete the file."));
    Q_EMIT made();
}

void SheetsCard::endWith(const QString &text)
{
    refresh();
    m_status->say(text);
}

} // namespace hub
