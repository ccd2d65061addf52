// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sheets.h"

#include "core/actions/backups.h"
#include "core/actions/sheetwriting.h"
#include "core/actions/teaching.h"
#include "core/base/wholefile.h"
#include "core/rules/sheet/leftover.h"
#include "core/rules/sheet/understand.h"
#include "core/sharing/csvwriter.h"
#include "core/sharing/sheetfile.h"
#include "core/store/teamreads.h"

#include <QFileInfo>

namespace hub {

// What offices write, and on top of it what this team taught.
Result<Vocabulary> Sheets::vocabulary(const std::vector<TaughtWord> &more)
{
    const auto taught = TeamReads(m_context.store).taughtWords();
    if (!taught)
        return taught.error();
    const auto own = TeamReads(m_context.store).listEntries();
    if (!own)
        return own.error();
    Vocabulary words = starterVocabulary();
    // What the hub calls its entries, hidden ones too: an old sheet says them still.
    for (const OwnEntry &entry : *own) {
        const auto list = wordListFromCode(toCode(entry.list));
        if (list && !entry.label.isEmpty())
            words.addEntry(*list, entry.code, {entry.label});
    }
    for (const auto *lessons : {&*taught, &more}) {
        for (const TaughtWord &word : *lessons)
            words.teach(word);
    }
    return words;
}

Result<QByteArray> Sheets::fileAt(const QString &path)
{
    return readWhole(path, CsvLimits{}.bytes);
}

Result<std::vector<TaughtWord>> Sheets::readWords(const QByteArray &file)
{
    const auto sheet = readSheet(file);
    if (!sheet)
        return sheet.error();
    const auto words = vocabulary();
    if (!words)
        return words.error();
    return readTaughtWords(*sheet, *words);
}

Result<SheetPlan> Sheets::read(const QByteArray &file, const SheetChoices &choices, const SheetProgress &progress)
{
    // What is said to be here already says what is here.
    if (const auto permit = m_context.access().permit(Op::ImportSheet); !permit)
        return permit.error();
    const auto sheet = readSheet(file);
    if (!sheet)
        return sheet.error();
    auto words = vocabulary(choices.words);
    const auto secret = TeamReads(m_context.store).secret();
    if (!words || !secret)
        return words ? secret.error() : words.error();
    UnderstandOptions options;
    options.vocabulary = std::move(*words);
    options.time = m_context.civilTime();
    options.lastDay = options.time.dayOf(m_context.now());
    options.layout = choices.layout;
    options.dateOrder = choices.dateOrder;
    options.progress = progress;
    auto understood = understand(*sheet, options);
    if (!understood)
        return understood.error();
    return SheetPlanner(m_context, *secret, choices).plan(std::move(*understood), progress);
}

SheetResult Sheets::outlook(const SheetPlan &plan) const
{
    using Row = SheetPlan::Row;
    constexpr int operationsOfAWord = 3;
    const auto words = teachingDraft(m_context.store, plan.words);
    SheetResult result;
    result.visits = plan.sheet.layout.kind == SheetLayout::Kind::Visits ? plan.count(Row::New) : 0;
    result.cameBack = plan.count(Row::ComesBack);
    result.alreadyHere = plan.count(Row::Here);
    result.people = plan.newPeople();
    result.cards = plan.count(Row::Adds);
    result.workers = plan.newWorkers();
    result.words = words ? int(words->operations().size()) / operationsOfAWord : 0;
    return result;
}

Result<SheetResult> Sheets::bringIn(const SheetPlan &plan, const SheetProgress &progress)
{
    SheetResult result = outlook(plan);
    auto drafts = sheetDrafts(m_context, plan);
    auto words = teachingDraft(m_context.store, plan.words);
    if (!drafts || !words)
        return drafts ? words.error() : drafts.error();
    if (!words->isEmpty())
        drafts->insert(drafts->begin(), std::move(*words));
    if (drafts->empty())
        return result;
    const auto permit = m_context.access().permit(Op::ImportSheet);
    if (!permit)
        return permit.error();
    // As it is now, should the day come when nobody can say what the sheet did.
    const auto kept = Backups(m_context).beforeBigChange(
        [&](qint64, qint64) { return !progress || progress(0, drafts->size()); });
    if (!kept)
        return kept.error();
    const auto saved = m_context.save(Op::ImportSheet, *drafts, [&](size_t done) {
        return !progress || progress(done, drafts->size());
    });
    if (!saved)
        return saved.error();
    result.changes = saved->count;
    return result;
}

Result<void> Sheets::writeRest(const QString &path, const SheetPlan &plan,
                               const std::function<QString(LeftOverReason)> &say)
{
    if (QFileInfo::exists(path))
        return Error{Error::Kind::FileExists};
    CsvWriter writer;
    for (const QStringList &row : leftOverTable(plan.sheet, say))
        writer.add(row);
    return writeWhole(path, writer.take());
}

} // namespace hub
