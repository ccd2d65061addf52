// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/leftover.h"
#include "core/rules/sheet/understand.h"
#include "core/sharing/sheetfile.h"
#include "tests/fuzz/fuzzing.h"

#include <QFile>
#include <QSet>

using namespace hub;
using namespace hub::test;

namespace {

/// Every row comes out exactly once.
QString lostRows(const Sheet &sheet, const UnderstoodSheet &understood)
{
    QSet<int> rows;
    for (const UnderstoodRow &row : understood.visits)
        rows.insert(row.row);
    for (const UnderstoodPerson &row : understood.persons)
        rows.insert(row.row);
    for (const LeftOverRow &row : understood.leftOver)
        rows.insert(row.row);
    for (const RepeatedRow &row : understood.repeated)
        rows.insert(row.row);
    for (const SheetLine &row : understood.lines)
        rows.insert(row.row);
    const auto below = qsizetype(sheet.records.size() - understood.layout.firstRecord);
    const bool once = rows.size() == below && understood.figures().rows == int(below);
    return once ? QString() : QStringLiteral("%1 rows became %2").arg(below).arg(understood.figures().rows);
}

/// No two visits have one key, and every index is in its list.
QString confusedVisits(const UnderstoodSheet &understood)
{
    QSet<QByteArray> keys;
    for (const UnderstoodRow &visit : understood.visits) {
        keys.insert(visit.key);
        const bool who = !visit.person || *visit.person < understood.people.size();
        const bool with = !visit.worker || *visit.worker < understood.workers.size();
        if (!who || !with)
            return QStringLiteral("row %1 points beyond its list").arg(visit.row);
        if (visit.minutes && (*visit.minutes < 1 || *visit.minutes > 24 * 60))
            return QStringLiteral("row %1 is longer than a day").arg(visit.row);
    }
    for (const UnderstoodPerson &person : understood.persons) {
        if (person.person >= understood.people.size() || person.said.chosen.text.isEmpty())
            return QStringLiteral("row %1 is nobody").arg(person.row);
    }
    return keys.size() == qsizetype(understood.visits.size()) ? QString() : QStringLiteral("two rows have one key");
}

Verdict readAsOldSheet(const QByteArray &input)
{
    static const UnderstandOptions options{starterVocabulary(), CivilTime("Europe/London")};
    const auto sheet = readSheet(input);
    const auto understood = sheet ? understand(*sheet, options) : Result<UnderstoodSheet>(sheet.error());
    if (!understood)
        return Verdict::refused();
    const QString wrong = lostRows(*sheet, *understood) + confusedVisits(*understood);
    if (!wrong.isEmpty())
        return Verdict::wrong(wrong);
    const auto rest = leftOverTable(*understood);
    return rest.size() < understood->leftOver.size() ? Verdict::wrong(QStringLiteral("the rest is short"))
                                                     : Verdict::accepted();
}

QByteArray beginningOf(const char *name, qint64 bytes)
{
    QFile file(QStringLiteral(HUBDESK_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    FuzzTarget target;
    for (const char *name : {"sheets/semicolons-german.csv", "sheets/serials-and-ticks.csv",
             "sheets/months-and-totals.csv", "sheets/extra-columns.csv", "old-drop-in-sheet.csv"})
        target.corpus.append(beginningOf(name, 900));
    target.corpus.append("hubdesk-contacts-1\nvisit-code,when,precision,who,person-code,support,minutes,note\n"
                         "V-1,2025-05-08T15:22:00+01:00,minute,Sam,P-1,peer; skills,20,hello\n");
    target.corpus.append("hubdesk-people-1\nperson-code,who,names,born,reach,safe-times,please-know,died\n"
                         "P-1,Sam,known:Sam; other:S;am,1981-02-03,phone:01904; none:,phone:mornings,tea,yes\n");
    target.corpus.append("First name,Surname,Likes to be called,AKA,DOB,Mobile,Not safe to call,Access needs\n"
                         "Samuel,Lantern,Sam,\"Sammy; Lamps\",3/2/1981,07700 900123,x,\"BSL, own chair\"\n"
                         "Dana,Field,,,3/2/81,,,\nDana,Field,,,3/2/81,,,\n");
    target.dictionary = {"Date", "Who", "Total", "31/02/2025", "45785.64", "05/08/2025", "anon", "Sam & Dana", ", ",
        "last Tues", "peer", "x", "left-over-row", "left-over-reason", "hubdesk-contacts-1\n", "\n", ","};
    target.largest = 4 * 1024;
    target.count = 20'000; // understanding a sheet takes much longer than splitting it into cells
    target.read = readAsOldSheet;
    return fuzz(target, argc, argv);
}
