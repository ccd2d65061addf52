// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/listscard.h"

#include "ui/shell/codechoice.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static CodeChoice *listChoice()
{
    std::vector<CodeChoice::Choice> lists;
    for (int i = 0; i < hubListCount; ++i)
        lists.push_back({toCode(HubList(i)), listTitle(HubList(i))});
    auto *const choice = new CodeChoice(ListsCard::tr("Which list?"), lists, {});
    choice->setObjectName(QStringLiteral("whichList"));
    choice->setChosen(toCode(HubList::SupportTypes));
    return choice;
}

ListsCard::ListsCard(Hub &hub)
    : Card(tr("Our words"))
    , m_hub(hub)
    , m_model(hub)
    , m_which(listChoice())
    , m_rows(new QListView)
    , m_word(new QLineEdit)
    , m_wordEcho(new Echo(m_word))
    , m_up(new LinkButton(tr("Move up")))
    , m_down(new LinkButton(tr("Move down")))
    , m_hide(new LinkButton(tr("Hide it")))
    , m_new(new QLineEdit)
    , m_newEcho(new Echo(m_new))
{
    setObjectName(QStringLiteral("listsCard"));
    addFields();
    connect(m_which, &CodeChoice::edited, this, [this] {
        m_model.show(hubListFromCode(m_which->chosen().value_or(QString())).value_or(HubList::SupportTypes));
        choose({});
        Q_EMIT listChosen();
    });
    connect(m_word, &QLineEdit::returnPressed, this, &ListsCard::rename);
    connect(m_new, &QLineEdit::returnPressed, this, &ListsCard::add);
    connect(m_up, &Button::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveBy(1); });
    connect(m_hide, &Button::clicked, this, &ListsCard::hideOrBringBack);
    choose({});
}

void ListsCard::setUpRows()
{
    m_rows->setObjectName(QStringLiteral("listEntries"));
    m_rows->setAccessibleName(tr("What is in the list"));
    m_rows->setModel(&m_model);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->viewport()->setAutoFillBackground(false);
    m_rows->setMinimumHeight(fontMetrics().height() * 12);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListsCard::showChosen);
    // Enter on a row leads to its word.
    connect(m_rows, &QListView::activated, m_word, [this] {
        m_word->setFocus(Qt::OtherFocusReason);
        m_word->selectAll();
    });
}

void ListsCard::addFields()
{
    m_word->setObjectName(QStringLiteral("entryWord"));
    m_new->setObjectName(QStringLiteral("newEntry"));
    auto *const keep = new Button(tr("Keep this word"));
    keep->setObjectName(QStringLiteral("keepWord"));
    keep->setKeyHint(tr("Enter"));
    connect(keep, &Button::clicked, this, &ListsCard::rename);
    auto *const add = new Button(tr("Add it"));
    add->setObjectName(QStringLiteral("addEntry"));
    connect(add, &Button::clicked, this, &ListsCard::add);
    setUpRows();
    body()->addWidget(m_which);
    body()->addWidget(m_rows);
    body()->addWidget(fieldWithButton(tr("What we call it"), m_word, keep));
    body()->addWidget(m_wordEcho);
    m_acts = acts();
    m_newBox = fieldWithButton(tr("A new one, behind the chosen one"), m_new, add);
    body()->addWidget(m_acts);
    body()->addWidget(m_newBox);
    body()->addWidget(m_newEcho);
}

QWidget *ListsCard::acts()
{
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    m_hide->setObjectName(QStringLiteral("hideEntry"));
    auto *const all = new QWidget;
    auto *const line = new FlowLayout(12, 4, all);
    for (LinkButton *const one : {m_up, m_down, m_hide})
        line->addWidget(one);
    return all;
}

const ListedEntry *ListsCard::chosen() const
{
    const int row = m_rows->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.entryAt(row) : nullptr;
}

void ListsCard::choose(const QString &code)
{
    const int row = std::max(0, m_model.rowOf(code));
    m_rows->setCurrentIndex(m_model.index(row));
    showChosen();
}

// A line of a question: where nothing is said of the hub's own, the one that Hubdesk brought stands there.
void ListsCard::showLine()
{
    const int row = m_rows->currentIndex().row();
    const ListedEntry *const entry = chosen();
    m_word->setEnabled(entry);
    if (!entry)
        return;
    const Question question = m_model.questionAt(row);
    const bool why = list() == HubList::WhyWeAsk;
    m_word->setText(why ? whyWeAsk(m_hub.lists.now(), question) : visible(entry->label));
    m_wordEcho->understood(why ? tr("Leave it empty for the line that Hubdesk brought.")
                               //: %1 is a sentence on who sees an answer
                               : tr("Always said: “%1” Yours stands behind it.").arg(whoSeesIt(question)));
}

void ListsCard::showChosen()
{
    m_acts->setVisible(!isOfLines(list()));
    m_newBox->setVisible(!isOfLines(list()));
    m_newEcho->setVisible(!isOfLines(list()));
    if (isOfLines(list()))
        return showLine();
    const ListedEntry *const entry = chosen();
    const int row = m_rows->currentIndex().row();
    m_word->setEnabled(entry);
    m_word->setText(entry ? shortWord(m_hub.lists.now(), list(), entry->code) : QString());
    m_up->setEnabled(entry && row > 0);
    m_down->setEnabled(entry && row + 1 < m_model.rowCount());
    m_hide->setEnabled(entry && !isFilledIn(list(), entry->code));
    m_hide->setText(entry && entry->hidden ? tr("Bring it back") : tr("Hide it"));
    if (!entry)
        m_wordEcho->understood(tr("Nothing is in this list yet."));
    else if (entry->hidden)
        m_wordEcho->understood(tr("No longer offered. Visits that have it keep it, with its word."));
    else if (isFilledIn(list(), entry->code))
        m_wordEcho->understood(tr("Hubdesk fills this in when nothing is said, so it stays; it can be renamed."));
    else
        m_wordEcho->understood(entry->starter && !entry->label.isEmpty() ? tr("Leave it empty for the word it had at first.") : QString());
    m_newEcho->understood({});
}

void ListsCard::refresh()
{
    const ListedEntry *const entry = chosen();
    const QString code = entry ? entry->code : QString();
    m_model.reload();
    choose(code);
}

// Saving told everybody already, this card too; what is left is to say so and to stay with the entry.
void ListsCard::finish(const Result<void> &done, const QString &what, const QString &code)
{
    if (!done)
        return m_wordEcho->trouble(listSentence(done.error()));
    choose(code);
    Q_EMIT this->done(what);
}

void ListsCard::rename()
{
    const ListedEntry *const entry = chosen();
    if (!entry)
        return;
    const QString code = entry->code;
    if (isOfLines(list())) {
        const Question question = m_model.questionAt(m_rows->currentIndex().row());
        const QString said = m_word->text().simplified();
        const bool asItCame = list() == HubList::WhyWeAsk && said == whyWeAsk(question);
        return finish(m_hub.lists.rename(list(), code, asItCame ? QString() : said), tr("The line is kept"), code);
    }
    const bool asBefore = m_word->text().simplified() == shortWord(m_hub.lists.now(), list(), code);
    const auto renamed = asBefore ? Result<void>() : renameWord(m_hub.lists, list(), code, m_word->text());
    if (!renamed)
        m_word->setFocus(Qt::OtherFocusReason);
    //: %1 is a word of one of the hub's lists
    finish(renamed, tr("It is called %1 now").arg(named(shortWord(m_hub.lists.now(), list(), code))), code);
}

void ListsCard::add()
{
    const ListedEntry *const entry = chosen();
    const auto added = addWord(m_hub.lists, list(), m_new->text(), entry ? entry->code : QString());
    if (!added) {
        m_newEcho->trouble(listSentence(added.error()));
        return m_new->setFocus(Qt::OtherFocusReason);
    }
    m_new->clear();
    //: %1 is a word of one of the hub's lists
    const QString what = tr("%1 is in the list").arg(named(shortWord(m_hub.lists.now(), list(), *added)));
    finish({}, what, *added);
}

void ListsCard::moveBy(int by)
{
    const int row = m_rows->currentIndex().row();
    const QString code = m_model.entryAt(row).code;
    // Behind the one before the one above; or behind the one below.
    const int behind = by < 0 ? row - 2 : row + 1;
    const auto moved = m_hub.lists.move(list(), code, behind < 0 ? QString() : m_model.entryAt(behind).code);
    //: %1 is a word of one of the hub's lists
    finish(moved, tr("Moved %1").arg(named(shortWord(m_hub.lists.now(), list(), code))), code);
    // At the end the button is off; the keyboard goes on from the other.
    if (!m_up->isEnabled() && by < 0)
        m_down->setFocus(Qt::OtherFocusReason);
    if (!m_down->isEnabled() && by > 0)
        m_up->setFocus(Qt::OtherFocusReason);
}

void ListsCard::hideOrBringBack()
{
    const ListedEntry *const entry = chosen();
    if (!entry)
        return;
    const QString code = entry->code;
    const bool wasHidden = entry->hidden;
    const auto done = wasHidden ? m_hub.lists.bringBack(list(), code) : m_hub.lists.hide(list(), code);
    const QString word = named(shortWord(m_hub.lists.now(), list(), code));
    finish(done,
        //: %1 is a word of one of the hub's lists
        wasHidden ? tr("%1 is offered again").arg(word)
                  //: %1 is a word of one of the hub's lists
                  : tr("%1 is no longer offered").arg(word),
        code);
}

} // namespace hub
