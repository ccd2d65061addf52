// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/handoncard.h"

#include "core/base/wholefile.h"
#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPrinter>
#include <QVBoxLayout>

namespace hub {

static const QString looking = QStringLiteral("look");
static const QString leaving = QStringLiteral("leave");

HandOnCard::HandOnCard(Hub &hub, Prompts &prompts)
    : SharingCard(hub, tr("Hand something on"))
    , m_prompts(prompts)
    , m_recipients(new ChoiceGroup(tr("To whom, and what for?")))
    , m_none(new PlainLabel(tr("Nothing is agreed now, so nothing can be handed on. That is a full way of coming here."),
          PlainLabel::Look::Quiet))
    , m_forms(new ChoiceGroup(tr("In which form?")))
    , m_preview(new QVBoxLayout)
    , m_acts(new QWidget)
    , m_gone(new QVBoxLayout)
{
    setObjectName(QStringLiteral("handOnCard"));
    m_recipients->setObjectName(QStringLiteral("handOnTo"));
    m_forms->setObjectName(QStringLiteral("handOnForm"));
    for (const SharedForm form : {SharedForm::Summary, SharedForm::Plan, SharedForm::Text, SharedForm::Letter}) {
        auto *const chip = new ChoiceButton(formWords(form));
        chip->setObjectName(QStringLiteral("form-") + toCode(form));
        chip->setProperty("form", toCode(form));
        chip->setChecked(form == SharedForm::Summary);
        connect(chip, &ChoiceButton::toggled, this, [this](bool on) {
            if (on && m_looked)
                look();
        });
        m_forms->add(chip);
    }
    makeActs();
    auto *const looked = new QVBoxLayout;
    auto *const left = new QVBoxLayout;
    setAnswerPlace(looking, looked);
    setAnswerPlace(leaving, left);
    body()->addWidget(m_recipients);
    body()->addWidget(m_none);
    body()->addWidget(m_forms);
    body()->addLayout(looked);
    body()->addLayout(m_preview);
    body()->addWidget(m_acts);
    body()->addLayout(left);
    body()->addWidget(new PlainLabel(tr("What has gone"), PlainLabel::Look::Strong));
    body()->addLayout(m_gone);
}

void HandOnCard::makeActs()
{
    auto *const acts = new FlowLayout(10, 6);
    const std::tuple<QString, const char *, std::function<void()>> ways[] = {
        {tr("Save as a PDF"), "handOnSave", [this] { save(); }},
        {tr("Print"), "handOnPrint", [this] { print(PaperSize::Usual); }},
        {tr("Print large"), "handOnLarge", [this] { print(PaperSize::Large); }},
        {tr("Copy the text"), "handOnCopy", [this] { copy(); }}};
    for (const auto &[text, name, act] : ways) {
        auto *const button = new Button(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &Button::clicked, this, act);
        acts->addWidget(button);
    }
    m_acts->setLayout(acts);
}

// What is being looked at stays in view, as it is now.
void HandOnCard::show(PersonId person, const SharingView &view, const Plan &)
{
    if (m_person != person)
        forget();
    hush();
    m_person = person;
    setVisible(view.consents.has_value());
    fillRecipients(view);
    clear(m_gone);
    fillGone(view);
    if (m_looked)
        look();
}

void HandOnCard::forget()
{
    hush();
    m_person.reset();
    m_looked.reset();
    m_recipients->replaceAll({});
    closePreview();
    clear(m_gone);
    m_forms->hide();
}

void HandOnCard::closePreview()
{
    clear(m_preview);
    m_acts->hide();
}

// One for each recipient and purpose that something was agreed for; also where a promise stands against it, since whoever
// asks is told so.
void HandOnCard::fillRecipients(const SharingView &view)
{
    std::vector<QAbstractButton *> chips;
    std::vector<std::pair<Recipient, Purpose>> seen;
    bool isLookedAt = false;
    for (const Consent &consent : view.consents.value_or(std::vector<Consent>())) {
        const std::pair both{consent.recipient, consent.purpose};
        if (!isLive(consent, view.today) || std::find(seen.begin(), seen.end(), both) != seen.end())
            continue;
        seen.push_back(both);
        //: On a chip. %1 is to whom, %2 what for
        auto *const chip = new ChoiceButton(onButton(tr("%1 · %2").arg(recipientWords(consent.recipient, m_hub.lists.now()),
            shortWord(m_hub.lists.now(), HubList::Purposes, consent.purpose.text))));
        chip->setObjectName(QStringLiteral("to-%1").arg(chips.size() + 1));
        chip->setChecked(m_looked && m_looked->recipient == both.first && m_looked->purpose == both.second);
        isLookedAt = isLookedAt || chip->isChecked();
        connect(chip, &ChoiceButton::toggled, this, [this, both](bool on) {
            if (!on)
                return;
            m_looked = ConsentGate::RecipientRequest{*m_person, both.first, both.second, form(), {}, {}};
            look();
        });
        chips.push_back(chip);
    }
    m_recipients->replaceAll(chips);
    m_recipients->setVisible(!chips.empty());
    m_none->setVisible(chips.empty());
    if (isLookedAt)
        return;
    m_looked.reset();
    closePreview();
    m_forms->hide();
}

void HandOnCard::fillGone(const SharingView &view)
{
    const Say say(m_hub.civilTime());
    const auto gone = view.shared.value_or(std::vector<SharedEntry>());
    if (gone.empty() && view.sharedIsWhole)
        m_gone->addWidget(new PlainLabel(tr("Nothing has left this hub."), PlainLabel::Look::Quiet));
    for (const SharedEntry &entry : gone) {
        m_gone->addWidget(new PlainLabel(sharedWords(entry, m_hub.lists.now(), say), PlainLabel::Look::Text));
        if (entry.untold)
            //: Of something handed on that broke a promise: a lead alone sees it
            m_gone->addWidget(new PlainLabel(tr("Held back: the person has not been told."), PlainLabel::Look::Quiet));
    }
}

SharedForm HandOnCard::form() const
{
    for (const ChoiceButton *const chip : m_forms->findChildren<ChoiceButton *>()) {
        if (chip->isChecked())
            return sharedFormFromCode(chip->property("form").toString()).value_or(SharedForm::Summary);
    }
    return SharedForm::Summary;
}

// The page that would leave, out of the very payload.
void HandOnCard::look()
{
    hush();
    clear(m_preview);
    m_forms->show();
    m_looked->form = form();
    m_looked->previewed.clear();
    const auto preview = m_hub.sharing.preview(*m_looked);
    const auto ours = m_hub.team.hub();
    if (!preview || !ours) {
        closePreview();
        return answer(looking, whyNot(preview ? ours.error() : preview.error()));
    }
    m_looked->previewed = preview->digest;
    const Say say(m_hub.civilTime());
    auto *const page = new Card;
    page->setObjectName(QStringLiteral("sharedPreview"));
    page->setAccessibleName(tr("What would leave"));
    const SharedOut out{m_looked->person, m_looked->recipient, m_looked->purpose, m_looked->form, preview->record};
    for (const PaperPiece &piece : sharedPieces(preview->record, out, m_hub.now(), {say, m_hub.lists.now(), ours->name})) {
        const bool heading = piece.kind == PaperPiece::Kind::Title || piece.kind == PaperPiece::Kind::Heading
            || piece.kind == PaperPiece::Kind::Subheading;
        const bool quiet = piece.kind == PaperPiece::Kind::Quiet;
        page->body()->addWidget(new PlainLabel(screenText(piece),
            heading ? PlainLabel::Look::Strong : quiet ? PlainLabel::Look::Quiet : PlainLabel::Look::Text));
    }
    m_preview->addWidget(new PlainLabel(tr("This is what would leave, and nothing else:"), PlainLabel::Look::Quiet));
    m_preview->addWidget(page);
    m_acts->show();
}

// A promise is named: whoever reads this with the person knows at once which.
QString HandOnCard::whyNot(const Error &error) const
{
    const auto view = m_hub.sharing.of(*m_person);
    if (!view || !view->consents)
        return sentence(error);
    const auto read = m_hub.plans.of(*m_person);
    const Plan *const plan = read ? &*read : nullptr;
    const auto against = [&](const SharedItems &scope) {
        return promisesAgainst(view->promises, {m_looked->recipient, scope, plan}, view->now);
    };
    if (error.kind == Error::Kind::PromisedNever) {
        if (const auto promises = against({}); !promises.empty())
            return stayedWords(promises.front(), m_hub.lists.now());
        return sentence(error);
    }
    if (error.kind != Error::Kind::NothingAgreed)
        return sentence(error);
    for (const Consent &consent : *view->consents) {
        const bool isMeant = consent.recipient == m_looked->recipient && consent.purpose == m_looked->purpose;
        const auto promises = isMeant && isLive(consent, view->today) ? against(consent.scope) : std::vector<Promise>();
        if (!promises.empty())
            return stayedWords(promises.front(), m_hub.lists.now(), plan);
    }
    return sentence(error);
}

// Only once it is said where to: what is not handed on after all leaves no line that it was.
void HandOnCard::handOn(const QString &way, const Use &use, const QString &said)
{
    if (!m_looked)
        return;
    m_looked->way = way;
    const auto disclosure = m_hub.sharing.share(*m_looked);
    if (!disclosure && disclosure.error().kind == Error::Kind::PreviewOutdated) {
        // So that it can be looked at once more.
        look();
        if (!m_acts->isHidden())
            answer(leaving, disclosure.error());
        return;
    }
    const auto ours = m_hub.team.hub();
    if (!disclosure || !ours) {
        closePreview();
        return answer(looking, whyNot(disclosure ? ours.error() : disclosure.error()));
    }
    const Say say(m_hub.civilTime());
    const auto used = use(*disclosure, {say, m_hub.lists.now(), ours->name});
    // It stands in the register by now, whatever became of it.
    Q_EMIT changed();
    if (used)
        answer(leaving, said);
    else
        answer(leaving, used.error());
}

// No name of a person stands in the name of a file, which anybody may read.
void HandOnCard::save()
{
    PromptFile file;
    file.title = tr("Save as a PDF");
    //: Kinds of files in a box for choosing one; (*.pdf) stays as it is
    file.kinds = tr("PDF (*.pdf)");
    //: Name of a file that is offered; names nobody
    file.name = tr("as-agreed.pdf");
    m_prompts.chooseFileToSave(file, [this](const QString &path) {
        handOn(QStringLiteral("file"),
            [&](const Disclosure &out, const PaperWords &words) { return writeWhole(path, recordPaper(out, words).toPdf()); },
            tr("Saved. It stands in the person's own register."));
    });
}

void HandOnCard::print(PaperSize size)
{
    m_prompts.choosePrinter(tr("As agreed"), [this, size](QPrinter &printer) {
        handOn(QStringLiteral("print"),
            [&](const Disclosure &out, const PaperWords &words) {
                recordPaper(out, words, size).printOn(printer);
                return Result<void>();
            },
            tr("On its way to the printer. It stands in the person's own register."));
    });
}

void HandOnCard::copy()
{
    handOn(QStringLiteral("clipboard"),
        [](const Disclosure &out, const PaperWords &words) {
            QGuiApplication::clipboard()->setText(recordText(out, words));
            return Result<void>();
        },
        tr("Copied. It stands in the person's own register."));
}

} // namespace hub
