// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planreads.h"

#include "core/store/heads.h"
#include "core/store/pieces.h"
#include "core/store/planversioncodec.h"
#include "core/store/rowstate.h"

#include <algorithm>

namespace hub {

Result<std::vector<PlanReads::Listed>> PlanReads::plansOf(PersonId person) const
{
    std::vector<Listed> plans;
    Statement rows = m_store.database().query("plan_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        plans.push_back({rows.idAs<PlanId>(0), int(rows.number(1)), {rows.number(2)}});
    if (!row)
        return row.error();
    return plans;
}

Result<int> PlanReads::lastNumberOf(PersonId person) const
{
    Statement row = m_store.database().query("plan_last_number");
    const auto there = row.bind(1, person).step();
    if (!there)
        return there.error();
    return *there ? int(row.number(0)) : 0;
}

Result<std::optional<PlanId>> PlanReads::planOfSection(PersonId person, PlanSectionId id) const
{
    Statement row = m_store.database().query("plan_section_one");
    const auto there = row.bind(1, id).bind(2, person).step();
    if (!there)
        return there.error();
    return *there ? std::optional(row.idAs<PlanId>(0)) : std::nullopt;
}

// The upper bits of a stamp's clock are milliseconds (model/change.h).
static Instant momentOf(Hlc hlc)
{
    return {qint64(hlc >> 16)};
}

static Result<PlanLine> lineOf(Database &database, const Statement &row)
{
    PlanLine line;
    line.id = row.idAs<PlanLineId>(0);
    line.position = row.text(2);
    auto texts = textHeads(database, line.id.raw, fields::planLine::text, row.text(3), !row.isNull(8));
    if (!texts)
        return texts.error();
    line.texts = std::move(*texts);
    line.whose = whoseFromCode(row.text(4)).value_or(Whose::Worker);
    line.typedBy = row.idAs<WorkerId>(5);
    line.struck = row.number(6) == 1;
    line.keptBack = row.number(7) == 1;
    line.written = momentOf(latestWrite(Hlc(row.number(9)), row.bytes(8)));
    return line;
}

Result<std::vector<PlanLine>> PlanReads::linesOf(PersonId person, std::vector<PlanSectionId> &sections) const
{
    std::vector<PlanLine> lines;
    Statement rows = m_store.database().query("plan_line_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        auto line = lineOf(m_store.database(), rows);
        if (!line)
            return line.error();
        sections.push_back(rows.idAs<PlanSectionId>(1));
        lines.push_back(std::move(*line));
    }
    if (!row)
        return row.error();
    return lines;
}

Result<std::optional<PlanReads::StoredLine>> PlanReads::line(PersonId person, PlanLineId id) const
{
    Statement row = m_store.database().query("plan_line_one");
    const auto there = row.bind(1, id).bind(2, person).step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<StoredLine>();
    auto line = lineOf(m_store.database(), row);
    if (!line)
        return line.error();
    return std::optional(StoredLine{std::move(*line), row.idAs<PlanSectionId>(1), row.number(10) == 1});
}

Result<std::vector<PlanSection>> PlanReads::sectionsOf(PersonId person, PlanId plan) const
{
    std::vector<PlanSection> sections;
    Statement rows = m_store.database().query("plan_section_of_plan");
    rows.bind(1, person).bind(2, plan);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        PlanSection section;
        section.id = rows.idAs<PlanSectionId>(0);
        section.key = rows.text(1);
        section.heading = rows.text(2);
        auto helpers = textHeads(
            m_store.database(), section.id.raw, fields::planSection::supportedBy, rows.text(3), rows.number(5) == 1);
        if (!helpers)
            return helpers.error();
        section.supportedBy = std::move(*helpers);
        if (!rows.isNull(4))
            section.reviewOn = QDate::fromString(rows.text(4), Qt::ISODate);
        sections.push_back(std::move(section));
    }
    if (!row)
        return row.error();
    std::vector<PlanSectionId> whose;
    auto lines = linesOf(person, whose);
    if (!lines)
        return lines.error();
    QHash<PlanSectionId, PlanSection *> byId;
    for (PlanSection &section : sections)
        byId.insert(section.id, &section);
    for (size_t i = 0; i < lines->size(); ++i) {
        if (PlanSection *const section = byId.value(whose[i]))
            section->lines.push_back(std::move((*lines)[i]));
    }
    return sections;
}

static PlanVersion versionOf(const Statement &row)
{
    PlanVersion version;
    version.id = row.idAs<PlanVersionId>(0);
    version.plan = row.idAs<PlanId>(1);
    version.at = {row.number(2)};
    version.whoWasThere = row.text(3);
    version.whatChanged = row.text(4);
    return version;
}

Result<std::vector<PlanVersion>> PlanReads::versionsOf(PersonId person) const
{
    std::vector<PlanVersion> versions;
    Statement rows = m_store.database().query("plan_version_listed");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        versions.push_back(versionOf(rows));
    if (!row)
        return row.error();
    return versions;
}

Result<QByteArray> PlanReads::piecesOf(PersonId person, PlanVersionId id) const
{
    Statement rows = m_store.database().query("plan_version_piece_of_version");
    return joinedPieces(rows.bind(1, id).bind(2, person));
}

Result<std::optional<PlanVersion>> PlanReads::version(PersonId person, PlanVersionId id) const
{
    Statement row = m_store.database().query("plan_version_one");
    const auto there = row.bind(1, id).bind(2, person).step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<PlanVersion>();
    PlanVersion version = versionOf(row);
    const auto body = row.isNull(5) ? piecesOf(person, id) : Result<QByteArray>(row.bytes(5));
    if (!body)
        return body.error();
    auto sections = decodeVersion(*body);
    if (!sections)
        return sections.error();
    version.sections = std::move(*sections);
    return std::optional(std::move(version));
}

} // namespace hub
