// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/lists.h"

#include "core/store/rowhistory.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {
namespace {

namespace fl = fields::listEntry;

/// Follows one entry through its writes and says what each of them did.
class EntryTale
{
public:
    EntryTale(QString code, bool starter)
        : m_code(std::move(code))
        , m_starter(starter)
        , m_there(starter)
    {
    }

    /// Nothing for what people need not hear of: where a new entry stands, that it is not hidden.
    std::optional<ListChange> next(const RowWriting &writing)
    {
        if (writing.field == fl::label)
            return ofLabel(writing);
        if (writing.field == fl::position)
            return writing.stamp == m_addedBy || !m_there ? std::nullopt : of(ListChange::Kind::Moved, writing);
        if (writing.field != fl::hidden)
            return std::nullopt;
        const bool hidden = writing.value == Value(qint64(1));
        if (hidden == m_hidden)
            return std::nullopt;
        m_hidden = hidden;
        return of(hidden ? ListChange::Kind::Hidden : ListChange::Kind::BroughtBack, writing);
    }

private:
    std::optional<ListChange> ofLabel(const RowWriting &writing)
    {
        const auto *const text = std::get_if<QString>(&writing.value);
        const QString before = m_word;
        m_word = text ? *text : QString();
        if (!m_there)
            m_addedBy = writing.stamp;
        ListChange::Kind kind = m_there ? ListChange::Kind::Renamed : ListChange::Kind::Added;
        if (!m_starter && m_word.isEmpty())
            kind = ListChange::Kind::TakenBack;
        m_there = m_starter || !m_word.isEmpty();
        auto change = of(kind, writing);
        change->before = before;
        return change;
    }

    std::optional<ListChange> of(ListChange::Kind kind, const RowWriting &writing) const
    {
        return ListChange{m_code, kind, m_word, {}, {}, writing.at};
    }

    QString m_code;
    bool m_starter;
    bool m_there;
    QString m_word;
    bool m_hidden = false;
    Stamp m_addedBy;
};

QString nameOf(const std::vector<WorkerEntry> &workers, WorkerId id)
{
    const auto found = std::find_if(workers.begin(), workers.end(), [&](const WorkerEntry &one) { return one.id == id; });
    return found == workers.end() ? QString() : found->name;
}

} // namespace

Result<std::vector<ListChange>> Lists::history(HubList list) const
{
    const auto own = TeamReads(m_context.store).listEntries();
    const auto workers = TeamReads(m_context.store).workers();
    if (!own || !workers)
        return own ? workers.error() : own.error();
    std::vector<std::pair<Stamp, ListChange>> changes;
    for (const OwnEntry &one : *own) {
        const auto row = rowOf(list, one.code);
        if (one.list != list || !row)
            continue;
        const auto writings = historyOfRow(m_context.store, Entity::ListEntry, *row);
        if (!writings)
            return writings.error();
        const ListedEntry *const entry = HubLists().entry(list, one.code);
        EntryTale tale(one.code, entry != nullptr);
        for (const RowWriting &writing : *writings) {
            if (auto change = tale.next(writing)) {
                change->worker = nameOf(*workers, writing.author);
                changes.emplace_back(writing.stamp, std::move(*change));
            }
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ListChange> history;
    for (auto &[stamp, change] : changes)
        history.push_back(std::move(change));
    return history;
}

} // namespace hub
