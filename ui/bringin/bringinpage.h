// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/bringin/sheetjob.h"
#include "ui/models/sheetrowsmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace hub {

class ChooseFile;
class CloseNamesCard;
class ColumnsCard;
class FittedTable;
class LeftOverCard;
class Notifier;
class OutlookCard;
class ProgressRow;
class Prompts;
class UndoBar;
class WordsCard;

/// "Bring in a spreadsheet": choose the file, see what was understood beside what stood there, teach words, bring it in.
class BringInPage final : public Page
{
    Q_OBJECT
public:
    BringInPage(Hub &hub, Notifier &notifier, Prompts &prompts);

    /// Takes back the latest save, and says so here.
    void undo();
    bool isBusy() const { return m_job.isBusy(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Doing { Nothing, Reading, BringingIn, Undoing };

    void begin(Doing doing);
    void end();
    void makeRows();
    void connectCards();
    void connectJob();
    void chooseAnother();
    void readFirst(const QString &path);
    void readAnew();
    void read();
    void understood(std::shared_ptr<const SheetPlan> plan);
    void failed(const Error &error);
    void bringIn();
    void broughtIn(const SheetResult &result);
    void hideReview();
    void showReview();

    Hub &m_hub;
    SheetJob m_job;
    SheetRowsModel m_rows;
    ChooseFile *m_choose;
    UndoBar *m_undoBar;
    ProgressRow *m_progress;
    OutlookCard *m_outlook;
    LeftOverCard *m_leftOver;
    WordsCard *m_words;
    CloseNamesCard *m_names;
    ColumnsCard *m_columns;
    Card *m_rowsCard;
    FittedTable *m_table;
    QString m_path;
    std::shared_ptr<const SheetPlan> m_plan;
    Doing m_doing = Doing::Nothing;
    bool m_again = false; ///< a choice was made while the file was being read
};

} // namespace hub
