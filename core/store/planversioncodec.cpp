// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planversioncodec.h"

#include "core/base/cborreader.h"

#include <QCborStreamWriter>

namespace hub {

static constexpr int firstFormat = 1; // without what was kept back
static constexpr int versionFormat = 2;
static constexpr qsizetype mostSections = 1'000;
static constexpr qsizetype mostLines = 100'000;
static constexpr qsizetype mostText = 1 << 20;

QByteArray encodeVersion(const std::vector<PlanVersion::Section> &sections)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(versionFormat);
    writer.startArray(sections.size());
    for (const PlanVersion::Section &section : sections) {
        writer.startArray(3);
        writer.append(section.key);
        writer.append(section.heading);
        writer.startArray(section.lines.size());
        for (const PlanVersion::Line &line : section.lines) {
            writer.startArray(5);
            writer.append(line.id.toBytes());
            writer.append(line.text);
            writer.append(toCode(line.whose));
            writer.append(line.struck);
            writer.append(line.keptBack);
            writer.endArray();
        }
        writer.endArray();
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

static PlanVersion::Line readLine(CborReader &reader, qint64 format)
{
    PlanVersion::Line line;
    const qsizetype parts = format == firstFormat ? 4 : 5;
    if (reader.enterArray(parts) != parts)
        reader.fail();
    line.id = PlanLineId::fromBytes(reader.fixedBytes(16)).value_or(PlanLineId());
    line.text = reader.text(mostText);
    const auto whose = whoseFromCode(reader.text(mostText));
    if (!whose)
        reader.fail();
    line.whose = whose.value_or(Whose::Person);
    line.struck = reader.boolean();
    if (format != firstFormat)
        line.keptBack = reader.boolean();
    reader.leave();
    return line;
}

static PlanVersion::Section readSection(CborReader &reader, qint64 format)
{
    PlanVersion::Section section;
    if (reader.enterArray(3) != 3)
        reader.fail();
    section.key = reader.text(mostText);
    section.heading = reader.text(mostText);
    const qsizetype lines = reader.enterArray(mostLines);
    for (qsizetype i = 0; i < lines && reader.ok(); ++i)
        section.lines.push_back(readLine(reader, format));
    reader.leave();
    reader.leave();
    return section;
}

Result<std::vector<PlanVersion::Section>> decodeVersion(const QByteArray &bytes)
{
    std::vector<PlanVersion::Section> sections;
    CborReader reader(bytes);
    if (reader.enterArray(2) != 2)
        reader.fail();
    const qint64 format = reader.integer(firstFormat, versionFormat);
    const qsizetype count = reader.enterArray(mostSections);
    for (qsizetype i = 0; i < count && reader.ok(); ++i)
        sections.push_back(readSection(reader, format));
    reader.leave();
    reader.leave();
    if (!reader.finished())
        return Error{Error::Kind::FileDamaged, QStringLiteral("plan version")};
    return sections;
}

} // namespace hub
