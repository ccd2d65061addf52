// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/listscard.h"

#include "ui/shell/listwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static QListWidget *listOfLists()
{
    auto *const lists = new QListWidget;
    lists->setObjectName(QStringLiteral("whichList"));
    for (int i = 0; i < hubListCount; ++i)
        lists->addItem(listTitle(HubList(i)));
    lists->setCurrentRow(int(HubList::SupportTypes));
    return lists;
}

// Plain rows on the card.
static void layOut(QListView &rows, const QString &name)
{
    rows.setAccessibleName(name);
    rows.setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows.setFrameShape(QFrame::NoFrame);
    rows.viewport()->setAutoFillBackground(false);
    rows.setWordWrap(true);
}

ListsCard::ListsCard(Hub &hub)
    : Card(tr("Our words"))
    , m_hub(hub)
    , m_model(hub)
    , m_which(listOfLists())
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
    takeHeights();
    connect(m_which, &QListWidget::currentRowChanged, this, [this](int row) {
        m_model.show(HubList(std::max(0, row)));
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
    m_rows->setModel(&m_model);
    layOut(*m_which, tr("Which list?"));
    layOut(*m_rows, tr("What is in the list"));
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
    constexpr int leastEms = 30; // for both lists beside each other
    auto *const both = new Columns(leastEms);
    both->add(m_which, 5);
    both->add(m_rows, 5);
    body()->addWidget(both);
    body()->addWidget(fieldWithButton(tr("What we call it"), m_word, keep));
    body()->addWidget(m_wordEcho);
    m_acts = acts();
    m_newBox = fieldWithButton(tr("A new one, behind the chosen one"), m_new, add);
    body()->addWidget(m_acts);
    body()->addWidget(m_newBox);
    body()->addWidget(m_newEcho);
}

void ListsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeHeights();
}

// Both lists as high as each other, and no row cut in half.
void ListsCard::takeHeights()
{
    constexpr int rowsInView = 8;
    for (QListView *const rows : std::initializer_list<QListView *>{m_which, m_rows})
        rows->setFixedHeight(rowsInView * std::max(m_which->sizeHintForRow(0), fontMetrics().height()));
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
