// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plandrafts.h"

#include "core/actions/draftsof.h"
#include "core/base/cborreader.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace hub {

static const QString planKind = QStringLiteral("plan");
static constexpr int draftFormat = 2; ///< the first held the heading too, before the lines
static constexpr qsizetype mostLines = 100'000;
static constexpr qsizetype mostDraftText = 1 << 20;

static void write(QCborStreamWriter &writer, const std::vector<EditedLine> &lines)
{
    writer.startArray(lines.size());
    for (const EditedLine &line : lines) {
        writer.startArray(5);
        line.id ? writer.append(line.id->toBytes()) : writer.append(nullptr);
        writer.append(line.text);
        writer.append(toCode(line.whose));
        writer.append(line.struck);
        writer.append(line.keptBack);
        writer.endArray();
    }
    writer.endArray();
}

QByteArray encodePlanDraft(const PlanDraft &draft)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(7);
    writer.append(draftFormat);
    writer.append(draft.person.toBytes());
    writer.append(draft.key);
    write(writer, draft.opened);
    write(writer, draft.edited);
    writer.append(draft.cursorLine);
    writer.append(draft.cursorColumn);
    writer.endArray();
    return bytes;
}

static std::vector<EditedLine> readLines(CborReader &reader)
{
    std::vector<EditedLine> lines;
    const qsizetype count = reader.enterArray(mostLines);
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        EditedLine line;
        if (reader.enterArray(5) != 5)
            reader.fail();
        if (!reader.takeNull())
            line.id = PlanLineId::fromBytes(reader.fixedBytes(16));
        line.text = reader.text(mostDraftText);
        const auto whose = whoseFromCode(reader.text(mostDraftText));
        if (!whose)
            reader.fail();
        line.whose = whose.value_or(Whose::Person);
        line.struck = reader.boolean();
        line.keptBack = reader.boolean();
        reader.leave();
        lines.push_back(std::move(line));
    }
    reader.leave();
    return lines;
}

Result<PlanDraft> decodePlanDraft(const QByteArray &bytes)
{
    PlanDraft draft;
    CborReader reader(bytes);
    const qsizetype parts = reader.enterArray(8);
    const auto format = reader.integer(1, draftFormat);
    if (parts != (format == 1 ? 8 : 7))
        reader.fail();
    draft.person = PersonId::fromBytes(reader.fixedBytes(16)).value_or(PersonId());
    draft.key = reader.text(mostDraftText);
    if (format == 1)
        (void)reader.text(mostDraftText);
    draft.opened = readLines(reader);
    draft.edited = readLines(reader);
    draft.cursorLine = int(reader.integer(0, std::numeric_limits<int>::max()));
    draft.cursorColumn = int(reader.integer(0, std::numeric_limits<int>::max()));
    reader.leave();
    if (!reader.finished())
        return Error{Error::Kind::FileDamaged, QStringLiteral("plan draft")};
    return draft;
}

DraftId PlanDrafts::idOf(PersonId person, const QString &key) const
{
    return draftIdFrom("plan-draft" + m_context.session.member.toBytes() + person.toBytes() + key.toUtf8());
}

Result<void> PlanDrafts::keep(const PlanDraft &draft)
{
    if (const auto permit = m_context.access().permit(Op::KeepDraft); !permit)
        return permit.error();
    // What is too long for a plan is kept here all the same, until it is shortened: only what could not be read back is not.
    for (const auto *const lines : {&draft.opened, &draft.edited}) {
        const bool fits = std::all_of(lines->begin(), lines->end(),
            [](const EditedLine &line) { return line.text.toUtf8().size() <= mostDraftText; });
        if (!fits || qsizetype(lines->size()) > mostLines)
            return Error::Kind::TooLong;
    }
    return Drafts(m_context.store)
        .put(m_context.session.member, planKind, subjectOf(draft.person),
            {idOf(draft.person, draft.key), encodePlanDraft(draft), false, m_context.now()});
}

Result<std::vector<PlanDraft>> PlanDrafts::of(PersonId person)
{
    // A draft holds the section as it was found: what of a plan is kept from somebody is in it too.
    return draftsOf(m_context, person, fields::planLine::text, planKind, decodePlanDraft);
}

Result<void> PlanDrafts::drop(PersonId person, const QString &key)
{
    return Drafts(m_context.store).remove(idOf(person, key));
}

} // namespace hub
