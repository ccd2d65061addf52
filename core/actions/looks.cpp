// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/looks.h"

#include "core/model/event.h"
#include "core/store/teamreads.h"

namespace hub {

// Its id follows from member, person and hour, so that two looks within an hour are one line on any desk.
Result<void> noteLook(const ActionContext &context, PersonId person)
{
    constexpr qint64 msPerHour = 3'600'000;
    const qint64 hour = context.now().ms / msPerHour;
    const auto secret = TeamReads(context.store).secret();
    if (!secret)
        return secret.error();
    const QByteArray what = "view" + context.session.member.toBytes() + person.toBytes() + QByteArray::number(hour);
    RawId event;
    event.bytes = keyedBlake2b16(*secret, what);
    Statement exists = context.store.database().query("event_exists");
    const auto there = exists.bind(1, event).step();
    if (!there || *there)
        return there ? Result<void>() : Result<void>(there.error());
    ChangeDraft draft(subjectOf(person));
    writeEvent(event, {EventKind::View, context.now(), context.session.worker, person}, draft);
    const auto saved = context.save(Op::NoteEvent, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub
