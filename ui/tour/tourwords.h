// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"

/// What the tour says under its pictures and of its jobs.
namespace hub::tour {

QString firstChoices();
QString startOurHub();
QString openAHub();
QString bringBack();
QString today();
QString logged();
QString found();
QString someoneNew();
QString more();
QString takenBack();
QString everybody();
QString card();
QString bringIn();
QString understood();
QString showThem();
QString whoHasLooked();
QString keptToSupporters();
QString plan();
QString versions();
QString safetyPlan();
QString goals();
QString letter();
QString promise();
QString preview();
QString cardWithPromise();
QString planPaper();
QString largePaper();
QString letterPaper();
QString recordPaper();
QString safetyPaper();
QString registerPaper();
QString summaryPaper();
QString whoGetsIn();
QString changingMember();
QString sheets();
QString pin();
QString lockSettings();
QString backups();
QString whatWasDone();
QString locked();
QString ourHub();
QString ourLists();
QString forTheHub();
QString help();
QString hidden();

QString choseToStart();
QString sawOtherWaysIn();
QString loggedNobody();
QString loggedKnown();
QString welcomed();
QString backDated();
QString tookBack();
QString openedCard();
QString readSheet();
QString letSomebodyIn();
QString openedMember();
QString cameToLockSettings();
QString madeBackup();
QString openedRegister();
QString wrotePlan();
QString addedWord();
QString hid();

/// The whole of it as plain text: jobs with their keys, pictures with what they show.
QString summary(const TourReport &report);
/// One line at the end: how many pictures, and where they are.
QString done(const TourReport &report, const QString &folder);
/// One sentence when a job did not come out as it should.
QString wentWrong(const QString &job);

} // namespace hub::tour
