// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newhubpage.h"

#include "ui/models/personwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/start/narrow.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {
namespace {

/// So that capitals and spaces between words are no slip.
QString loosely(const QString &words)
{
    return words.simplified().toLower();
}

} // namespace

NewHubPage::NewHubPage(Prompts &prompts)
    : Page(tr("Start our hub"), HeadingAt::Body)
    , m_prompts(prompts)
    , m_hubName(new QLineEdit)
    , m_hubNameEcho(new Echo(m_hubName))
    , m_workerName(new QLineEdit)
    , m_workerNameEcho(new Echo(m_workerName))
    , m_offered(new PlainLabel(PlainLabel::Look::Figure))
    , m_offer(new QWidget)
    , m_words(new QLineEdit)
    , m_wordsEcho(new Echo(m_words))
    , m_place(new PlainLabel(PlainLabel::Look::Text))
    , m_start(new PrimaryButton(tr("Start our hub")))
    , m_status(new StatusLine)
    , m_fields(new QWidget)
{
    setObjectName(QStringLiteral("newHubPage"));
    QVBoxLayout *const column = addNarrowColumn(*this);
    auto *const back = new LinkButton(tr("Back"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, this, &NewHubPage::backWanted);
    column->addWidget(heading());
    auto *const questions = new QVBoxLayout(m_fields);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(14);
    addQuestions(*questions);
    addWords(*questions);
    addPlace(*questions);
    column->addWidget(m_fields);

    m_start->setObjectName(QStringLiteral("makeHub"));
    m_start->setKeyHint(tr("Enter"));
    connect(m_start, &Button::clicked, this, &NewHubPage::start);
    m_status->setObjectName(QStringLiteral("newHubStatus"));
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_start);
    acts->addWidget(back);
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addStretch(1);
    connect(m_hubName, &QLineEdit::textChanged, this, &NewHubPage::takePlace);
    connect(m_hubName, &QLineEdit::returnPressed, m_workerName, [this] { m_workerName->setFocus(Qt::TabFocusReason); });
    connect(m_workerName, &QLineEdit::returnPressed, m_words, [this] { m_words->setFocus(Qt::TabFocusReason); });
    connect(m_words, &QLineEdit::returnPressed, this, &NewHubPage::start);
    setFocusProxy(m_hubName);
}

void NewHubPage::addQuestions(QVBoxLayout &column)
{
    auto *const card = new Card;
    card->setAccessibleName(tr("The hub and you"));
    m_hubName->setObjectName(QStringLiteral("hubName"));
    m_hubName->setPlaceholderText(tr("Clifton Hub"));
    card->body()->addWidget(labelled(tr("What is your hub called?"), m_hubName));
    m_hubNameEcho->understood(tr("It stands at the top of the window and on what you print."));
    card->body()->addWidget(m_hubNameEcho);
    m_workerName->setObjectName(QStringLiteral("workerName"));
    card->body()->addWidget(labelled(tr("What is your name?"), m_workerName));
    m_workerNameEcho->understood(tr("So that colleagues see who wrote what. You will be the hub's first lead."));
    card->body()->addWidget(m_workerNameEcho);
    column.addWidget(card);
}

void NewHubPage::addWords(QVBoxLayout &column)
{
    auto *const card = new Card(tr("Your words"));
    card->body()->addWidget(new PlainLabel(
        tr("They open the hub for you. Your words are the only key: if all words are gone, so is the data."),
        PlainLabel::Look::Text));
    auto *const offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(new PlainLabel(tr("Write these five down on paper, then type them once."), PlainLabel::Look::Quiet));
    m_offered->setObjectName(QStringLiteral("offeredWords"));
    offer->addWidget(m_offered);
    auto *const others = new LinkButton(tr("Offer other words"));
    others->setObjectName(QStringLiteral("otherWords"));
    connect(others, &Button::clicked, this, &NewHubPage::offer);
    auto *const own = new LinkButton(tr("Use words of my own"));
    own->setObjectName(QStringLiteral("ownWords"));
    connect(own, &Button::clicked, this, &NewHubPage::takeOwn);
    auto *const acts = new FlowLayout(12, 2);
    acts->addWidget(others);
    acts->addWidget(own);
    offer->addLayout(acts);
    card->body()->addWidget(m_offer);
    m_words->setObjectName(QStringLiteral("words"));
    holdSecret(m_words, Secret::Words);
    card->body()->addWidget(labelled(tr("Your words"), m_words));
    card->body()->addWidget(m_wordsEcho);
    column.addWidget(card);
}

void NewHubPage::addPlace(QVBoxLayout &column)
{
    auto *const card = new Card(tr("Where it is kept"));
    card->body()->addWidget(new PlainLabel(
        tr("One folder on this computer, encrypted. Copies of it are no use without your words."), PlainLabel::Look::Quiet));
    m_place->setObjectName(QStringLiteral("hubPlace"));
    card->body()->addWidget(m_place);
    auto *const choose = new LinkButton(tr("Choose another place"));
    choose->setObjectName(QStringLiteral("choosePlace"));
    connect(choose, &Button::clicked, this, &NewHubPage::choosePlace);
    card->body()->addWidget(choose, 0, Qt::AlignLeading);
    column.addWidget(card);
}

void NewHubPage::startAnew()
{
    m_hubName->clear();
    m_workerName->clear();
    m_chosenWithin.clear();
    m_own = false;
    m_offer->show();
    offer();
    takePlace();
    m_status->say({});
}

void NewHubPage::offer()
{
    m_offeredWords = offeredWordsForLead();
    m_offered->setText(m_offeredWords);
    forgetSecret(m_words);
    m_wordsEcho->understood(tr("They stay readable while you type, so that a slip shows."));
}

void NewHubPage::takeOwn()
{
    m_own = true;
    m_offer->hide();
    forgetSecret(m_words);
    m_words->setFocus();
    m_wordsEcho->understood(
        tr("Four or five words that nobody would guess, and that you can write down. Any language, no rules."));
}

void NewHubPage::takePlace()
{
    m_folder = stores::placeFor(m_hubName->text(), m_chosenWithin);
    m_place->setText(breakable(pathText(m_folder)));
}

void NewHubPage::choosePlace()
{
    m_prompts.chooseFolder({tr("Where shall the hub be kept?"), {}, m_chosenWithin, {}}, [this](const QString &within) {
        m_chosenWithin = within;
        takePlace();
    });
}

NewHub NewHubPage::hub() const
{
    return {m_hubName->text().simplified(), m_workerName->text().simplified(), m_words->text()};
}

bool NewHubPage::isWhole()
{
    const auto ask = [](Echo *echo, QLineEdit *field, const QString &what) {
        echo->trouble(what);
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (m_hubName->text().trimmed().isEmpty())
        return ask(m_hubNameEcho, m_hubName, tr("Enter a name for the hub. It can be changed later."));
    if (m_workerName->text().trimmed().isEmpty())
        return ask(m_workerNameEcho, m_workerName, tr("Enter your name, as colleagues know you."));
    if (m_words->text().trimmed().isEmpty())
        return ask(m_wordsEcho, m_words, tr("Type your words: they are the only key."));
    if (!m_own && loosely(m_words->text()) != m_offeredWords)
        return ask(m_wordsEcho, m_words,
            tr("That is not the same as the words above. Look for a slip, or choose to use words of your own."));
    return true;
}

void NewHubPage::start()
{
    if (!isWhole())
        return;
    m_status->say({});
    Q_EMIT startWanted();
}

void NewHubPage::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_start->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Making the keys. This takes about a second."));
}

void NewHubPage::tell(const Error &error)
{
    m_status->say(sentence(error));
    switch (error.kind) {
    case Error::Kind::WordsTooShort:
        m_wordsEcho->trouble(sentence(error));
        m_words->setFocus();
        break;
    case Error::Kind::NameMissing:
        m_hubName->setFocus();
        break;
    default:
        m_start->setFocus();
    }
}

} // namespace hub
