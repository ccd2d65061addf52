// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/deskdrafts.h"
#include "core/base/cborreader.h"

#include <QCborStreamWriter>

namespace hub {

// 1 knew no goals, 2 no way.
static constexpr int draftVersion = 3;
static constexpr qsizetype draftFields = 15;
static constexpr qsizetype mostText = 1 << 20;
static constexpr qsizetype mostItems = 1'000;

static void write(QCborStreamWriter &writer, const QString &text)
{
    writer.append(text);
}

template <typename CodeType>
static void writeCode(QCborStreamWriter &writer, const std::optional<CodeType> &code)
{
    code ? writer.append(code->text) : writer.append(nullptr);
}

template <typename IdType>
static void writeId(QCborStreamWriter &writer, const std::optional<IdType> &id)
{
    id ? writer.append(id->toBytes()) : writer.append(nullptr);
}

QByteArray encodeDraft(const ContactDraft &draft)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(draftFields);
    writer.append(draftVersion);
    writer.startArray(draft.visitors.size());
    for (const auto &visitor : draft.visitors) {
        writer.startArray(3);
        writeId(writer, visitor.known);
        write(writer, visitor.newName);
        writer.append(visitor.nickname);
        writer.endArray();
    }
    writer.endArray();
    write(writer, draft.standingText);
    writer.startArray(draft.supports.size());
    for (const SupportType &support : draft.supports)
        write(writer, support.text);
    writer.endArray();
    writeCode(writer, draft.feeling);
    write(writer, draft.when);
    write(writer, draft.note);
    writeCode(writer, draft.kind);
    writeCode(writer, draft.attendance);
    writeCode(writer, draft.place);
    draft.minutes ? writer.append(*draft.minutes) : writer.append(nullptr);
    writeId(writer, draft.worker);
    writeId(writer, draft.about);
    writer.startArray(draft.goals.size());
    for (const GoalId goal : draft.goals)
        writer.append(goal.toBytes());
    writer.endArray();
    writeCode(writer, draft.way);
    writer.endArray();
    return bytes;
}

template <typename CodeType>
static void readCode(CborReader &reader, std::optional<CodeType> &into)
{
    if (!reader.takeNull())
        into = CodeType{reader.text(mostText)};
}

template <typename IdType>
static void readId(CborReader &reader, std::optional<IdType> &into)
{
    if (!reader.takeNull())
        into = IdType::fromBytes(reader.fixedBytes(16));
}

static void readVisitors(CborReader &reader, ContactDraft &draft)
{
    const qsizetype count = reader.enterArray(mostItems);
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        ContactDraft::Visitor visitor;
        if (reader.enterArray(3) != 3)
            reader.fail();
        readId(reader, visitor.known);
        visitor.newName = reader.text(mostText);
        visitor.nickname = reader.boolean();
        reader.leave();
        draft.visitors.push_back(visitor);
    }
    reader.leave();
}

static void readGoals(CborReader &reader, ContactDraft &draft)
{
    const qsizetype goals = reader.enterArray(mostItems);
    for (qsizetype i = 0; i < goals && reader.ok(); ++i)
        draft.goals.push_back(GoalId::fromBytes(reader.fixedBytes(16)).value_or(GoalId()));
    reader.leave();
}

Result<ContactDraft> decodeDraft(const QByteArray &bytes)
{
    ContactDraft draft;
    CborReader reader(bytes);
    const qsizetype fields = reader.enterArray(draftFields);
    const qint64 version = reader.integer(1, draftVersion);
    if (fields != draftFields - (draftVersion - version))
        reader.fail();
    readVisitors(reader, draft);
    draft.standingText = reader.text(mostText);
    const qsizetype supports = reader.enterArray(mostItems);
    for (qsizetype i = 0; i < supports && reader.ok(); ++i)
        draft.supports.push_back({reader.text(mostText)});
    reader.leave();
    readCode(reader, draft.feeling);
    draft.when = reader.text(mostText);
    draft.note = reader.text(mostText);
    readCode(reader, draft.kind);
    readCode(reader, draft.attendance);
    readCode(reader, draft.place);
    if (!reader.takeNull())
        draft.minutes = int(reader.integer(0, 1'000'000));
    readId(reader, draft.worker);
    readId(reader, draft.about);
    if (version > 1)
        readGoals(reader, draft);
    if (version > 2)
        readCode(reader, draft.way);
    reader.leave();
    if (!reader.finished())
        return Error{Error::Kind::FileDamaged, QStringLiteral("draft")};
    return draft;
}

} // namespace hub
