// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/bringinpage.h"

#include "ui/bringin/choosefile.h"
#include "ui/bringin/closenamescard.h"
#include "ui/bringin/columnscard.h"
#include "ui/bringin/fittedtable.h"
#include "ui/bringin/leftovercard.h"
#include "ui/bringin/outlookcard.h"
#include "ui/widgets/progressrow.h"
#include "ui/bringin/wordscard.h"
#include "ui/shell/actions.h"
#include "ui/models/bringinwords.h"
#include "ui/shell/notifier.h"
#include "ui/shell/undowords.h"
#include "ui/shell/words.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/undobar.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hub {

BringInPage::BringInPage(Hub &hub, Notifier &notifier, Prompts &prompts)
    : Page(tr("Bring in a spreadsheet"))
    , m_hub(hub)
    , m_job(hub)
    , m_rows(hub, hub.civilTime().dayOf(hub.now()))
    , m_choose(new ChooseFile(prompts))
    , m_undoBar(new UndoBar(Actions::keyHint(ActionId::Undo)))
    , m_progress(new ProgressRow)
    , m_outlook(new OutlookCard(hub))
    , m_leftOver(new LeftOverCard(hub, prompts))
    , m_words(new WordsCard(hub))
    , m_names(new CloseNamesCard)
    , m_columns(new ColumnsCard)
    , m_rowsCard(new Card(tr("Row by row")))
    , m_table(new FittedTable(tr("Rows as they were understood, and what stood there"), 8))
{
    setObjectName(QStringLiteral("bringInPage"));
    makeRows();
    for (QWidget *const part : std::initializer_list<QWidget *>{
             m_undoBar, m_progress, m_choose, m_outlook, m_leftOver, m_words, m_names, m_columns, m_rowsCard})
        body()->addWidget(part);
    body()->addStretch(1);
    connectCards();
    connectJob();
    // What is saved elsewhere may change what this would bring in: it is looked at again before it comes in.
    connect(&notifier, &Notifier::changed, this, [this](const Changes &) {
        if (m_plan && m_doing != Doing::BringingIn)
            readAnew();
    });
    hideReview();
}

void BringInPage::makeRows()
{
    m_rowsCard->setObjectName(QStringLiteral("rowsCard"));
    m_table->setObjectName(QStringLiteral("rowsTable"));
    m_table->setModel(&m_rows);
    m_rowsCard->body()->addWidget(m_table);
}

void BringInPage::connectCards()
{
    connect(m_choose, &ChooseFile::readWanted, this, &BringInPage::readFirst);
    connect(m_outlook, &OutlookCard::bringInWanted, this, &BringInPage::bringIn);
    connect(m_progress, &ProgressRow::stopWanted, &m_job, &SheetJob::stop);
    connect(m_outlook, &OutlookCard::otherFileWanted, this, &BringInPage::chooseAnother);
    connect(m_undoBar, &UndoBar::undoWanted, this, &BringInPage::undo);
    connect(m_words, &WordsCard::changed, this, &BringInPage::readAnew);
    connect(m_names, &CloseNamesCard::changed, this, &BringInPage::readAnew);
    connect(m_columns, &ColumnsCard::changed, this, &BringInPage::readAnew);
}

void BringInPage::connectJob()
{
    connect(&m_job, &SheetJob::understood, this, &BringInPage::understood);
    connect(&m_job, &SheetJob::failed, this, &BringInPage::failed);
    connect(&m_job, &SheetJob::broughtIn, this, &BringInPage::broughtIn);
    connect(&m_job, &SheetJob::progressed, m_progress, &ProgressRow::set);
    connect(&m_job, &SheetJob::undone, this, [this](Op op) {
        if (m_doing == Doing::Undoing)
            end();
        m_undoBar->say(undoneSentence(op));
    });
}

void BringInPage::begin(Doing doing)
{
    m_doing = doing;
    m_choose->setBusy(true);
    m_progress->begin();
}

void BringInPage::end()
{
    m_doing = Doing::Nothing;
    m_choose->setBusy(false);
    m_progress->end();
}

void BringInPage::hideReview()
{
    m_plan.reset();
    m_words->startAnew();
    m_names->startAnew();
    m_columns->startAnew();
    m_leftOver->showPlan({});
    m_rows.setPlan({});
    m_outlook->hide();
    m_rowsCard->hide();
    m_choose->show();
    setFocusProxy(m_choose);
}

void BringInPage::chooseAnother()
{
    hideReview();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void BringInPage::readFirst(const QString &path)
{
    if (m_job.isBusy())
        return;
    m_undoBar->clear();
    m_path = path;
    read();
}

void BringInPage::readAnew()
{
    m_again = m_job.isBusy();
    if (!m_again)
        read();
}

void BringInPage::read()
{
    begin(Doing::Reading);
    m_job.read(m_path, {m_columns->layoutChoice(), m_columns->dateOrder(), m_words->lessons(), m_names->same()});
}

void BringInPage::understood(std::shared_ptr<const SheetPlan> plan)
{
    const bool isFirst = m_plan == nullptr;
    m_plan = std::move(plan);
    end();
    m_outlook->say({});
    m_outlook->showPlan(m_path, *m_plan);
    m_leftOver->showPlan(m_plan);
    m_words->showWords(m_plan->sheet);
    m_names->showPlan(*m_plan);
    m_columns->showPlan(m_plan);
    m_rows.setPlan(m_plan);
    m_table->fit();
    if (isFirst)
        showReview();
    if (std::exchange(m_again, false))
        read();
}

void BringInPage::showReview()
{
    m_choose->hide();
    m_outlook->show();
    m_rowsCard->show();
    setFocusProxy(m_outlook);
    m_outlook->setFocus(Qt::OtherFocusReason);
    scroll()->verticalScrollBar()->setValue(0);
}

void BringInPage::failed(const Error &error)
{
    const Doing doing = m_doing;
    end();
    m_again = false;
    if (doing == Doing::Undoing)
        return m_undoBar->say(sentence(error));
    if (m_plan)
        return m_outlook->say(sheetSentence(error));
    // Without headings the columns are told by their look, and the worker says what is not to be seen.
    if (error.kind == Error::Kind::NoHeaderRow && !m_columns->layoutChoice().headerRow) {
        m_columns->sayThereIsNoHeader();
        return read();
    }
    m_columns->startAnew();
    m_choose->trouble(sheetSentence(error));
}

void BringInPage::bringIn()
{
    if (m_job.isBusy() || !m_plan || m_outlook->hasNothing())
        return;
    begin(Doing::BringingIn);
    m_job.bringIn(m_plan);
}

void BringInPage::broughtIn(const SheetResult &result)
{
    end();
    hideReview();
    //: %1 is "239 visits, 26 people new here, 6 workers"
    m_undoBar->done(tr("Brought in %1").arg(partsOf(result)));
    m_choose->setFocus(Qt::OtherFocusReason);
    scroll()->verticalScrollBar()->setValue(0);
}

void BringInPage::undo()
{
    if (m_job.isBusy())
        return;
    begin(Doing::Undoing);
    m_job.undo();
}

void BringInPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return bringIn();
    if (event->key() == Qt::Key_Escape && m_job.isBusy())
        return m_job.stop();
    if (event->key() == Qt::Key_Escape && m_plan)
        return chooseAnother();
    Page::keyPressEvent(event);
}

} // namespace hub
