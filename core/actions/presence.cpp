// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/presence.h"

#include "core/actions/team.h"
#include "core/store/settingnames.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace hub {

namespace {

struct Said {
    BeingHere state = BeingHere::Out;
    Instant at;
};

using SaidByWorker = std::map<WorkerId, Said>;

QString toText(const SaidByWorker &said)
{
    QStringList lines;
    for (const auto &[worker, one] : said)
        lines << QStringLiteral("%1 %2 %3").arg(worker.toHex()).arg(int(one.state)).arg(one.at.ms);
    return lines.join(u'\n');
}

// What is no line of ours is passed over: the worst it costs is a name that is pressed again.
SaidByWorker fromText(const QString &text)
{
    SaidByWorker said;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        const auto worker = parts.size() == 3 ? WorkerId::fromHex(parts[0]) : std::nullopt;
        const int state = parts.value(1).toInt();
        if (worker && (state == int(BeingHere::Free) || state == int(BeingHere::WithSomeone)))
            said[*worker] = {BeingHere(state), Instant{parts[2].toLongLong()}};
    }
    return said;
}

Result<SaidByWorker> saidToday(const ActionContext &context)
{
    const auto kept = context.store.setting(settings::presence);
    if (!kept)
        return kept.error();
    const auto *text = std::get_if<QString>(&*kept);
    SaidByWorker said = text ? fromText(*text) : SaidByWorker();
    std::erase_if(said, [morning = context.startOfWorkingDay()](const auto &one) { return one.second.at < morning; });
    return said;
}

} // namespace

Result<std::vector<PresenceRow>> Presence::list() const
{
    const auto said = saidToday(m_context);
    const auto workers = Team(m_context).workers();
    if (!said || !workers)
        return said ? workers.error() : said.error();
    std::vector<PresenceRow> rows;
    for (const WorkerEntry &worker : *workers) {
        const auto found = said->find(worker.id);
        const Said today = found == said->end() ? Said() : found->second;
        rows.push_back({worker.id, worker.name, today.state, today.at, worker.id == m_context.session.worker});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const PresenceRow &row) { return row.state != BeingHere::Out; });
    return rows;
}

Result<void> Presence::set(WorkerId worker, BeingHere state)
{
    const auto workers = Team(m_context).workers();
    auto said = saidToday(m_context);
    if (!said || !workers)
        return said ? workers.error() : said.error();
    if (std::none_of(workers->begin(), workers->end(), [&](const WorkerEntry &entry) { return entry.id == worker; }))
        return Error{Error::Kind::NotFound};
    if (state == BeingHere::Out)
        said->erase(worker);
    else
        (*said)[worker] = {state, m_context.now()};
    return m_context.store.setSetting(settings::presence, toText(*said));
}

Result<void> Presence::arrive()
{
    const auto said = saidToday(m_context);
    if (!said)
        return said.error();
    return said->contains(m_context.session.worker) ? Result<void>() : set(m_context.session.worker, BeingHere::Free);
}

Result<BeingHere> Presence::toggleOwn()
{
    const auto said = saidToday(m_context);
    if (!said)
        return said.error();
    const auto own = said->find(m_context.session.worker);
    const bool isFree = own != said->end() && own->second.state == BeingHere::Free;
    const BeingHere next = isFree ? BeingHere::WithSomeone : BeingHere::Free;
    const auto done = set(m_context.session.worker, next);
    return done ? Result<BeingHere>(next) : Result<BeingHere>(done.error());
}

} // namespace hub
