// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undowords.h"

#include <QCoreApplication>

namespace hub {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(hub::UndoWords)
};

} // namespace

QString undoneSentence(Op op)
{
    switch (op) {
    case Op::RecordContact:
        return UndoWords::tr("The last visit is taken back.");
    case Op::CorrectContact:
        return UndoWords::tr("The correction is taken back; the visit says again what it said before.");
    case Op::LinkVisit:
        return UndoWords::tr("The visit belongs again to whom it belonged before.");
    case Op::RemoveContact:
        return UndoWords::tr("The visit counts again.");
    case Op::WelcomePerson:
        return UndoWords::tr("The new person is taken back.");
    case Op::RemovePerson:
        return UndoWords::tr("The person is back, with everything.");
    case Op::ImportSheet:
        return UndoWords::tr("The spreadsheet is taken back; nothing of it counts.");
    case Op::EditLists:
        return UndoWords::tr("The last change of the hub's own words is taken back.");
    case Op::BringBack:
        return UndoWords::tr("That is removed again.");
    case Op::EditPerson:
    case Op::EditReach:
    case Op::EditCarers:
    case Op::EditSupporters:
    case Op::NarrowRecord:
        return UndoWords::tr("The last change on the card is taken back.");
    case Op::EditPlan:
        return UndoWords::tr("The plan says again what it said before.");
    case Op::EditGoals:
        return UndoWords::tr("The last change of the goals is taken back.");
    default:
        return UndoWords::tr("The last change is taken back.");
    }
}

} // namespace hub
