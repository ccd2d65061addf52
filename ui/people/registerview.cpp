// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registerview.h"

#include "core/base/wholefile.h"
#include "ui/models/personwords.h"
#include "ui/models/registermodel.h"
#include "ui/papers/registerpaper.h"
#include "ui/shell/prompts.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencetable.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/table.h"

#include <QPrinter>
#include <QVBoxLayout>

namespace hub {

RegisterView::RegisterView(Hub &hub, Prompts &prompts)
    : m_hub(hub)
    , m_prompts(prompts)
    , m_model(new RegisterModel(Say(hub.civilTime()), RegisterModel::For::ThePerson, this))
    , m_heading(new PlainLabel(PlainLabel::Look::PageHeading))
    , m_about(new PlainLabel(tr("It belongs to them: they may see it whenever they ask. Looking at a card is written down once an "
                                "hour for each of us."),
          PlainLabel::Look::Quiet))
    , m_none(new PlainLabel(PlainLabel::Look::Text))
    , m_table(sentenceTable(*m_model, tr("Who has looked")))
    , m_back(new LinkButton(tr("Back to the card")))
    , m_more(new LinkButton(tr("Show earlier")))
    , m_print(new LinkButton(tr("Print it for them")))
    , m_save(new LinkButton(tr("Save it for them as a PDF")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("registerView"));
    m_none->setObjectName(QStringLiteral("registerNone"));
    m_table->setObjectName(QStringLiteral("register"));
    auto *const card = new Card;
    card->setAccessibleName(tr("Who has looked"));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table, 1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(3, 0, 6, 3);
    all->setSpacing(10);
    all->addWidget(m_heading);
    all->addWidget(m_about);
    all->addWidget(makeActs());
    all->addWidget(m_status);
    all->addWidget(card, 1);
}

QWidget *RegisterView::makeActs()
{
    m_back->setObjectName(QStringLiteral("backToCard"));
    m_more->setObjectName(QStringLiteral("earlierLooks"));
    m_print->setObjectName(QStringLiteral("printRegister"));
    m_save->setObjectName(QStringLiteral("saveRegister"));
    m_status->setObjectName(QStringLiteral("registerStatus"));
    connect(m_back, &Button::clicked, this, [this] {
        if (m_person)
            Q_EMIT cardWanted(*m_person);
    });
    connect(m_more, &Button::clicked, this, [this] {
        m_model->showMore();
        arrange();
    });
    connect(m_print, &Button::clicked, this, &RegisterView::print);
    connect(m_save, &Button::clicked, this, &RegisterView::savePdf);
    auto *const acts = new QWidget;
    using looks::focusRoom;
    auto *const line = new FlowLayout(10, 2);
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    for (LinkButton *const act : {m_back, m_print, m_save, m_more})
        line->addWidget(act);
    acts->setLayout(line);
    return acts;
}

// Only once it is said where to: what is not put on paper after all leaves no line that it was.
void RegisterView::putOnPaper(const std::function<Result<void>(const Paper &)> &use, const QString &done)
{
    if (!m_person)
        return;
    const auto disclosure = m_hub.registers.forPaper(*m_person);
    const auto ours = m_hub.team.hub();
    if (!disclosure || !ours)
        return m_status->say(sentence(disclosure ? ours.error() : disclosure.error()));
    const auto used = use(registerPaper(*disclosure, Say(m_hub.civilTime()), ours->name, m_hub.lists.now()));
    m_status->say(used ? done : sentence(used.error()));
}

// No name of a person stands in the name of a file, which anybody may read.
void RegisterView::savePdf()
{
    PromptFile file;
    file.title = tr("Save it for them as a PDF");
    //: Kinds of files in a box for choosing one; (*.pdf) stays as it is
    file.kinds = tr("PDF (*.pdf)");
    //: Name of a file that is offered; names nobody
    file.name = tr("who-has-looked.pdf");
    m_prompts.chooseFileToSave(file, [this](const QString &path) {
        putOnPaper([&](const Paper &paper) { return writeWhole(path, paper.toPdf()); },
            tr("Saved for them. It is theirs now: give it to them, and keep no copy."));
    });
}

void RegisterView::print()
{
    m_prompts.choosePrinter(tr("Who has looked"), [this](QPrinter &printer) {
        putOnPaper(
            [&](const Paper &paper) {
                paper.printOn(printer);
                return Result<void>();
            },
            tr("On its way to the printer. It is theirs: fetch it at once, and give it to them."));
    });
}

void RegisterView::show(PersonId person)
{
    m_person = person;
    m_status->say({});
    reload();
}

void RegisterView::reload()
{
    if (!m_person)
        return;
    auto reg = m_hub.registers.ofPerson(*m_person);
    //: %1 is a person's name
    m_heading->setText(reg ? tr("Who has looked at %1's record").arg(named(oneLine(reg->name.text, 60))) : tr("Who has looked"));
    m_none->setText(reg ? tr("Nobody has looked yet.") : sentence(reg.error()));
    m_mayPrint = reg.has_value();
    m_model->show(reg ? std::move(reg->lines) : std::vector<RegisterLine>(), m_hub.lists.now());
    arrange();
}

void RegisterView::arrange()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hadFocus = m_more->hasFocus();
    m_none->setVisible(empty);
    m_table->setVisible(!empty);
    m_more->setVisible(m_model->hasMore());
    m_print->setVisible(m_mayPrint);
    m_save->setVisible(m_mayPrint);
    if (hadFocus && m_more->isHidden())
        m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterView::focusMain()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
