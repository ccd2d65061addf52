// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sheetjson.h"

#include "app/commands/json.h"

#include <QJsonArray>

namespace hub::json {

namespace {

    QString closenessCode(Closeness why)
    {
        switch (why) {
        case Closeness::Same:
            return QStringLiteral("same");
        case Closeness::Sound:
            return QStringLiteral("sound");
        case Closeness::Typing:
            return QStringLiteral("typing");
        case Closeness::Short:
            return QStringLiteral("short");
        case Closeness::Part:
            return QStringLiteral("part");
        }
        Q_UNREACHABLE();
    }

    template <typename List, typename Make>
    QJsonArray arrayOf(const List &list, const Make &make)
    {
        QJsonArray array;
        for (const auto &one : list)
            array.append(make(one));
        return array;
    }

    QJsonArray closeNames(const std::vector<NamePair> &pairs, const std::vector<SheetName> &names)
    {
        return arrayOf(pairs, [&](const NamePair &pair) {
            return QJsonObject{{QStringLiteral("first"), names[pair.first].shown},
                               {QStringLiteral("second"), names[pair.second].shown},
                               {QStringLiteral("why"), closenessCode(pair.why)}};
        });
    }

    QJsonArray closeToKnown(const SheetPlan &plan)
    {
        return arrayOf(plan.proposed, [&](const SheetPlan::Proposal &one) {
            QJsonObject known = named(one.person);
            known[QLatin1String("name")] = one.personName;
            return QJsonObject{{QStringLiteral("name"), plan.sheet.people[one.name].shown},
                               {QStringLiteral("known"), known},
                               {QStringLiteral("why"), closenessCode(one.why)}};
        });
    }

    QJsonArray leftOver(const UnderstoodSheet &sheet)
    {
        return arrayOf(sheet.leftOver, [&](const LeftOverRow &row) {
            const bool inSheet = row.column >= 0 && row.column < qsizetype(sheet.layout.columns.size());
            return QJsonObject{{QStringLiteral("row"), row.row},
                               {QStringLiteral("reason"), toCode(row.reason)},
                               {QStringLiteral("column"), inSheet ? sheet.layout.columns[size_t(row.column)].header : QString()},
                               {QStringLiteral("text"), row.cells.value(row.column)}};
        });
    }

    QJsonArray unknownWords(const UnderstoodSheet &sheet)
    {
        return arrayOf(sheet.unknownWords, [](const UnknownWord &word) {
            return QJsonObject{{QStringLiteral("word"), word.text},
                               {QStringLiteral("list"), toCode(word.list)},
                               {QStringLiteral("count"), word.count},
                               {QStringLiteral("row"), word.firstRow}};
        });
    }

    void addLists(const UnderstoodSheet &sheet, QJsonObject &object)
    {
        object[QLatin1String("columns")] = arrayOf(sheet.layout.columns, [](const SheetColumn &column) {
            return QJsonObject{{QStringLiteral("header"), column.header}, {QStringLiteral("meaning"), toCode(column.meaning)}};
        });
        object[QLatin1String("repeated")] = arrayOf(sheet.repeated, [](const RepeatedRow &row) {
            return QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("first"), row.firstRow}};
        });
        object[QLatin1String("lines")] = arrayOf(sheet.lines, [](const SheetLine &line) {
            return QJsonObject{{QStringLiteral("row"), line.row}, {QStringLiteral("kind"), toCode(line.kind)}};
        });
        object[QLatin1String("leftOver")] = leftOver(sheet);
        object[QLatin1String("unknownWords")] = unknownWords(sheet);
        object[QLatin1String("closeNames")] = closeNames(sheet.proposedPeople, sheet.people);
        object[QLatin1String("closeWorkers")] = closeNames(sheet.proposedWorkers, sheet.workers);
    }

} // namespace

QJsonObject sheet(const SheetPlan &plan)
{
    const SheetFigures figures = plan.sheet.figures();
    const bool ofPeople = plan.sheet.layout.kind == SheetLayout::Kind::People;
    QJsonObject object{{QStringLiteral("kind"), ofPeople ? QStringLiteral("people") : QStringLiteral("visits")},
                       {QStringLiteral("rows"), figures.rows},
                       {QStringLiteral("blankRows"), figures.blankRows},
                       {QStringLiteral("understood"), figures.understood},
                       {QStringLiteral("visits"), figures.visits},
                       {QStringLiteral("notLinked"), figures.notLinked},
                       {QStringLiteral("people"), figures.people},
                       {QStringLiteral("workers"), figures.workers},
                       {QStringLiteral("timesInNotes"), figures.timesInNotes},
                       {QStringLiteral("keptLeftOut"), plan.keptLeftOut},
                       {QStringLiteral("headerRow"), plan.sheet.layout.headerRow}};
    addLists(plan.sheet, object);
    object[QLatin1String("closeToKnown")] = closeToKnown(plan);
    return object;
}

QJsonObject sheetResult(const SheetResult &result)
{
    return {{QStringLiteral("visits"), result.visits},
            {QStringLiteral("cameBack"), result.cameBack},
            {QStringLiteral("alreadyHere"), result.alreadyHere},
            {QStringLiteral("people"), result.people},
            {QStringLiteral("cards"), result.cards},
            {QStringLiteral("workers"), result.workers},
            {QStringLiteral("words"), result.words},
            {QStringLiteral("changes"), qint64(result.changes)}};
}

} // namespace hub::json
