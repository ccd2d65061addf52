// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterpage.h"

#include "ui/letters/lettereditor.h"
#include "ui/letters/letterfield.h"
#include "ui/letters/olderletters.h"
#include "ui/models/letterwords.h"
#include "ui/models/personwords.h"
#include "ui/papers/paperacts.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static constexpr qreal larger = 1.25; // of the type size somebody chose, as in a plan
static constexpr int longestName = 40;

LetterPage::LetterPage(Hub &hub, Prompts &prompts)
    : Page(tr("My letter"))
    , m_hub(hub)
    , m_text(new LetterField(hub, LetterPart::Text))
    , m_additions(new LetterField(hub, LetterPart::Additions))
    , m_seen(new SupportToggle({}, {}))
    , m_seenWords(new PlainLabel(PlainLabel::Look::Text))
    , m_copies(new PlainLabel(PlainLabel::Look::Quiet))
    , m_paper(new PaperActs(hub, prompts,
          {PaperKind::Letter, tr("Print the letter for them"), tr("my-letter.pdf"), QStringLiteral("letter")}))
    , m_kept(new PlainLabel(PlainLabel::Look::Quiet))
    , m_status(new StatusLine)
    , m_older(new OlderLetters)
    , m_begin(new Button(tr("Begin a letter")))
    , m_beginNew(new LinkButton(tr("Begin a new letter")))
    , m_toLatest(new LinkButton(tr("Go to the latest letter")))
    , m_none(makeNone())
    , m_sheet(makeSheet())
{
    setObjectName(QStringLiteral("letterPage"));
    m_seen->setObjectName(QStringLiteral("letterSeen"));
    m_kept->setObjectName(QStringLiteral("letterKept"));
    m_status->setObjectName(QStringLiteral("letterStatus"));
    m_seenWords->setObjectName(QStringLiteral("letterSeenWords"));
    m_copies->setObjectName(QStringLiteral("letterCopies"));
    m_begin->setObjectName(QStringLiteral("beginLetter"));
    m_beginNew->setObjectName(QStringLiteral("beginNewLetter"));
    m_toLatest->setObjectName(QStringLiteral("latestLetter"));
    body()->addWidget(makeTop());
    body()->addWidget(m_status);
    body()->addWidget(m_none);
    body()->addWidget(m_sheet);
    body()->addWidget(m_older);
    body()->addWidget(m_toLatest, 0, Qt::AlignLeading);
    body()->addWidget(m_beginNew, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connectFields();
}

QWidget *LetterPage::makeTop()
{
    auto *const leaveIt = new Button(tr("Back to the card"));
    leaveIt->setObjectName(QStringLiteral("leaveLetter"));
    leaveIt->setKeyHint(tr("Esc"));
    connect(leaveIt, &Button::clicked, this, &LetterPage::leave);
    auto *const top = new QWidget;
    auto *const line = new FlowLayout(12, 6);
    line->addWidget(leaveIt);
    line->addWidget(m_paper);
    line->addWidget(m_kept);
    top->setLayout(line);
    return top;
}

QWidget *LetterPage::makeNone()
{
    auto *const card = new Card(tr("No letter yet"));
    card->body()->addWidget(new PlainLabel(
        tr("A letter says in plain words what we did together, what we noticed and what you said helps. Hubdesk begins it; then "
           "every word can be changed."),
        PlainLabel::Look::Text));
    card->body()->addWidget(m_begin, 0, Qt::AlignLeading);
    return card;
}

QWidget *LetterPage::makeSheet()
{
    auto *const both = new Columns(42);
    both->add(m_text, 3);
    both->add(m_additions, 2);
    auto *const sheet = new QWidget;
    auto *const lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(14);
    lines->addWidget(both);
    m_whoGetsIt = makeWhoGetsIt();
    lines->addWidget(m_whoGetsIt);
    return sheet;
}

QWidget *LetterPage::makeWhoGetsIt()
{
    auto *const card = new Card(tr("Who gets it"));
    auto *const more = new LinkButton(tr("Who may know"));
    more->setObjectName(QStringLiteral("letterSharing"));
    connect(more, &Button::clicked, this, [this] {
        if (keepTyped())
            Q_EMIT sharingWanted(*m_person);
    });
    card->body()->addWidget(m_seen, 0, Qt::AlignLeading);
    card->body()->addWidget(m_seenWords);
    card->body()->addWidget(m_copies);
    card->body()->addWidget(more, 0, Qt::AlignLeading);
    return card;
}

void LetterPage::connectFields()
{
    for (LetterField *const field : {m_text, m_additions}) {
        connect(field, &LetterField::left, this, [this, field] { m_last = field; });
        connect(field, &LetterField::outdated, this, [this] {
            // What is being typed in the other one is taken up again.
            if (!m_text->keepDraft() || !m_additions->keepDraft())
                return;
            m_status->say({});
            read();
        });
        connect(field, &LetterField::trouble, this, &LetterPage::say);
        connect(field, &LetterField::kept, this, [this] {
            //: A quiet line. %1 is a time of day
            m_kept->setText(tr("Kept, %1").arg(Say(m_hub.civilTime()).time(m_hub.now())));
            lookAgain();
        });
    }
    connect(m_text, &LetterField::touched, this, &LetterPage::takeBackSeen);
    connect(m_seen, &SupportToggle::toggled, this, &LetterPage::markSeen);
    connect(m_begin, &Button::clicked, this, &LetterPage::begin);
    connect(m_beginNew, &Button::clicked, this, &LetterPage::begin);
    connect(m_toLatest, &Button::clicked, this, &LetterPage::showLatest);
    connect(m_paper, &PaperActs::about, this, &LetterPage::keepTyped);
    connect(m_paper, &PaperActs::said, m_status, &StatusLine::say);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &LetterPage::leave);
}

void LetterPage::show(PersonId person)
{
    forget();
    m_person = person;
    const auto name = m_hub.people.nameOf(person);
    //: A tick box under a letter. %1 is the name of the person whom it is to
    m_seen->setText(onButton(tr("%1 has read it").arg(named(oneLine(name ? name->text : QString(), longestName)))));
    read();
    if (const auto looked = m_hub.people.look(person); !looked)
        say(looked.error());
}

void LetterPage::read()
{
    auto letters = m_hub.letters.of(*m_person);
    const auto drafts = m_hub.letters.drafts().of(*m_person);
    const auto typed = drafts ? *drafts : std::vector<LetterDraft>();
    std::optional<LetterId> unkept;
    if (letters && !letters->empty() && !typed.empty()) {
        unkept = keepOlder(*letters, typed);
        letters = m_hub.letters.of(*m_person);
    }
    const bool isLatest = chooseLetter(letters ? *letters : std::vector<Letter>(), unkept);
    if (m_letter)
        showLetter(typed, isLatest);
    // Typing over words that cannot be read now would take their place.
    for (LetterField *const field : {m_text, m_additions})
        field->setEnabled(drafts.has_value());
    if (!letters)
        m_none->hide();
    if (!letters || !drafts)
        say(letters ? drafts.error() : letters.error());
}

// Words typed in a letter that somebody has begun another one since belong in it still. Where they cannot go in by
// themselves, that letter is to be shown, or nobody would ever reach them.
std::optional<LetterId> LetterPage::keepOlder(const std::vector<Letter> &letters, const std::vector<LetterDraft> &drafts)
{
    std::optional<LetterId> unkept;
    for (const LetterDraft &draft : drafts) {
        const bool isOlder = std::any_of(
            letters.begin() + 1, letters.end(), [&](const Letter &letter) { return letter.id == draft.letter; });
        if (!isOlder || draft.edited == draft.opened)
            continue;
        if (m_hub.letters.keep(draft))
            //: %1 is a time of day
            m_status->say(tr("What was typed at %1 in an earlier letter is kept in it now. It stands below.")
                              .arg(Say(m_hub.civilTime()).time(draft.kept)));
        else if (!unkept)
            unkept = draft.letter;
    }
    return unkept;
}

// Whether it is the latest. What goes to anybody is that one alone, so nothing on an older one is about that.
bool LetterPage::chooseLetter(const std::vector<Letter> &letters, const std::optional<LetterId> &unkept)
{
    m_letter = letters.empty() ? std::nullopt : std::optional(letters.front());
    for (const Letter &letter : letters) {
        if (letter.id == unkept && !m_latestWanted)
            m_letter = letter;
    }
    const bool isLatest = m_letter && m_letter->id == letters.front().id;
    m_none->setVisible(!m_letter);
    m_sheet->setVisible(m_letter.has_value());
    for (QWidget *const part : std::initializer_list<QWidget *>{m_whoGetsIt, m_beginNew, m_paper})
        part->setVisible(isLatest);
    m_toLatest->setVisible(m_letter && !isLatest);
    m_paper->setPerson(isLatest ? m_person : std::nullopt);
    m_older->show(isLatest ? letters : std::vector<Letter>(), Say(m_hub.civilTime()));
    return isLatest;
}

void LetterPage::showLetter(const std::vector<LetterDraft> &drafts, bool isLatest)
{
    std::optional<LetterDraft> typed[2];
    for (const LetterDraft &draft : drafts) {
        if (draft.letter != m_letter->id)
            continue;
        typed[size_t(draft.part)] = draft;
        m_last = draft.part == LetterPart::Text ? m_text : m_additions;
        if (draft.edited == draft.opened)
            continue;
        const QString at = Say(m_hub.civilTime()).time(draft.kept);
        //: %1 is a time of day
        m_status->say(isLatest ? tr("Here is where you left off at %1. Every word is kept.").arg(at)
                               //: %1 is a time of day
                               : tr("This is an earlier letter. What was typed in it at %1 is not in it yet.").arg(at));
    }
    for (LetterField *const field : {m_text, m_additions})
        field->show(*m_person, *m_letter, typed[size_t(field->part())]);
    showSeen();
}

void LetterPage::showLatest()
{
    if (!keepTyped())
        return;
    m_latestWanted = true;
    m_status->say({});
    read();
    focusMain();
}

// What was read of it, after something was kept; the fields stay as they are.
void LetterPage::lookAgain()
{
    const auto letters = m_person && m_letter ? m_hub.letters.of(*m_person) : Result<std::vector<Letter>>(Error::Kind::NotFound);
    for (const Letter &letter : letters ? *letters : std::vector<Letter>()) {
        if (letter.id != m_letter->id)
            continue;
        m_letter = letter;
        return showSeen();
    }
}

void LetterPage::begin()
{
    keepTyped();
    for (const LetterField *const field : {m_text, m_additions}) {
        if (field->hasChoice())
            return m_status->say(tr("Two versions stand beside each other here. Choose one first; then begin a new letter."));
        if (field->isTyped())
            return; // what could not be kept has said why
    }
    const auto facts = letterFacts(m_hub, *m_person);
    if (!facts)
        return say(facts.error());
    const auto begun
        = m_hub.letters.begin(*m_person, letterBeginning(*facts, m_hub.lists.now(), Say(m_hub.civilTime())));
    if (!begun)
        return say(begun.error());
    m_last = m_text;
    read();
    m_status->say(tr("Here is a beginning. Change whatever you like; nothing in it has to stay."));
    focusMain();
}

void LetterPage::markSeen(bool seen)
{
    const bool isSafe = keepTyped();
    lookAgain();
    if (!m_letter)
        return;
    // What could not be kept has said why.
    if (m_text->isTyped() || !isSafe)
        return showSeen();
    // Whoever says that they read it read what stands on this page.
    if (seen && !m_text->says(*m_letter)) {
        read();
        return m_status->say(tr("Other words stand in this letter now. Please read it once more."));
    }
    if (const auto marked = m_hub.letters.markSeen(*m_person, m_letter->id, seen); !marked)
        say(marked.error());
    lookAgain();
}

void LetterPage::takeBackSeen()
{
    // Said once, and not again with every key.
    if (!m_seen->isChecked())
        return;
    showSeen();
    m_status->say(tr("The letter was changed, so it counts as not read yet. Nobody else gets it before you have read it again."));
}

void LetterPage::showSeen()
{
    const bool typing = !m_text->hasChoice() && !m_text->says(*m_letter);
    const bool seen = m_letter->seen && !typing;
    const QSignalBlocker blocked(m_seen);
    m_seen->setChecked(seen);
    m_seen->setVisible(!m_text->hasChoice());
    m_seenWords->setText(seen ? tr("You have read it as it stands here.")
                              : tr("Nobody gets this before you have read it and changed what you like."));
    const auto view = m_hub.sharing.of(*m_person);
    m_copies->setText(view ? letterCopies(*view, m_hub.lists.now()) : QString());
}

bool LetterPage::keepTyped()
{
    const bool isTextSafe = m_text->keep();
    return m_additions->keep() && isTextSafe;
}

void LetterPage::leave()
{
    // What could not be kept has said why.
    if (!keepTyped())
        return;
    for (LetterField *const field : {m_text, m_additions}) {
        if (field->editor()->hasFocus())
            m_last = field;
    }
    if (m_letter && m_last)
        m_last->keepPlace();
    Q_EMIT leaveWanted();
}

void LetterPage::forget()
{
    keepTyped();
    m_person.reset();
    m_letter.reset();
    m_latestWanted = false;
    m_last = nullptr;
    m_text->forget();
    m_additions->forget();
    m_older->forget();
    m_paper->setPerson({});
    m_seen->setText({});
    m_copies->setText({});
    m_kept->setText({});
    m_status->say({});
    for (QWidget *const part : std::initializer_list<QWidget *>{m_none, m_sheet, m_beginNew, m_toLatest, m_paper})
        part->hide();
}

void LetterPage::focusMain()
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    for (LetterField *const field : {m_text, m_additions})
        field->editor()->setFont(font);
    if (!m_letter)
        return m_begin->setFocus(Qt::OtherFocusReason);
    (m_last ? m_last : m_text)->focusMain();
}

void LetterPage::say(const Error &error)
{
    m_status->say(sentence(error));
}

} // namespace hub
