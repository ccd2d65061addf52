// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "ui/tour/hands.h"

#include <QList>
#include <QStringList>

namespace hub {

class Hub;
class Window;

/// One picture of the tour, or one paper, and what it shows.
struct TourPicture {
    QString file;
    QString caption;
};

/// One job done by keys, and how many it took.
struct TourJob {
    QString text;
    int keys = 0;
};

/// What came of it.
struct TourReport {
    QList<TourPicture> pictures;
    QList<TourPicture> papers; ///< as PDF files
    QList<TourJob> jobs;
    QStringList failed; ///< jobs that did not come out as they should; none in a sound program
};

/// Shows the program to somebody who has no display: goes through it with simulated keys, does the main job in the
/// example, takes a picture of every page, and puts somebody's papers into files.
class Tour
{
public:
    /// `sheet`: a spreadsheet to bring in. `folder`: where pictures and papers go; must be there.
    Tour(Window &window, const QString &sheet, const QString &folder);

    /// Before a hub is open. FileUnwritable if a picture cannot be written.
    Result<TourReport> welcome();
    /// A lead's pages in a hub of a team, which is open in the window with nobody but its lead; leaves it locked.
    Result<TourReport> team(Hub &hub);
    /// The main job in `hub`, which is open in the window. All jobs and pictures so far.
    Result<TourReport> example(Hub &hub);

private:
    void firstChoices();
    void otherWaysIn();
    bool startPage(const char *choice, const char *page, const char *name, const QString &caption);
    void today();
    void nobody();
    void known();
    void someoneNew();
    void backDated();
    void undo();
    void card();
    void ownRecord();
    void planAndPromise();
    void safetyPlan();
    void whoMayKnow();
    void push(const char *name);
    void whoGetsIn();
    void aMembersWords();
    void backups();
    void whatWasDone();
    void lockingSettings();
    void ourHub();
    void forTheHub();
    void spreadsheet();
    void helpAndHiding();

    void papers();

    void picture(const char *name, const QString &caption);
    void paper(const char *name, const Result<QByteArray> &pdf, const QString &caption);
    void job(const QString &text, bool came);
    int visitsToday() const;
    int visitsYesterday() const;
    Result<TourReport> report() const;

    Window &m_window;
    Hub *m_hub = nullptr; ///< once one is open
    PersonId m_person;    ///< whose card was opened
    QString m_sheet;
    QString m_folder;
    Hands m_hands;
    TourReport m_report;
    int m_number = 0;
    bool m_unwritable = false;
};

} // namespace hub
