// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "core/base/wholefile.h"
#include "core/hub.h"
#include "ui/papers/recordpaper.h"
#include "ui/papers/registerpaper.h"
#include "ui/papers/safetycard.h"
#include "ui/tour/tourwords.h"

#include <QDir>

namespace hub {

void Tour::paper(const char *name, const Result<QByteArray> &pdf, const QString &caption)
{
    const QString file = QStringLiteral("paper-%1.pdf").arg(QLatin1String(name));
    if (!pdf) {
        m_report.failed.append(caption);
        return;
    }
    if (!writeWhole(QDir(m_folder).filePath(file), *pdf))
        m_unwritable = true;
    m_report.papers.append({file, caption});
}

// As files, as somebody without a printer gets them.
void Tour::papers()
{
    const Say say(m_hub->civilTime());
    const HubLists lists = m_hub->lists.now();
    const auto ours = m_hub->team.hub();
    const PaperWords words{say, lists, ours ? ours->name : QString()};
    const auto own = [&](PaperKind kind, PaperSize size) -> Result<QByteArray> {
        const auto given = m_hub->registers.paper(m_person, kind);
        return given ? Result(recordPaper(*given, words, size).toPdf()) : Result<QByteArray>(given.error());
    };
    paper("plan", own(PaperKind::Plan, PaperSize::Usual), tour::planPaper());
    paper("plan-in-large-print", own(PaperKind::Plan, PaperSize::Large), tour::largePaper());
    paper("letter", own(PaperKind::Letter, PaperSize::Usual), tour::letterPaper());
    paper("all-that-is-held", own(PaperKind::Record, PaperSize::Usual), tour::recordPaper());
    const auto safety = m_hub->registers.paper(m_person, PaperKind::SafetyPlan);
    paper("safety-card", safety ? Result(safetyCardPdf(*safety, lists)) : Result<QByteArray>(safety.error()), tour::safetyPaper());
    const auto looked = m_hub->registers.forPaper(m_person);
    paper("register", looked ? Result(registerPaper(*looked, say, words.hubName, lists).toPdf()) : Result<QByteArray>(looked.error()),
        tour::registerPaper());
    const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, std::nullopt};
    const auto summary
        = m_hub->sharing.share({m_person, housing, {QStringLiteral("housing")}, SharedForm::Summary, QStringLiteral("file"), {}});
    paper("summary", summary ? Result(recordPaper(*summary, words).toPdf()) : Result<QByteArray>(summary.error()), tour::summaryPaper());
}

} // namespace hub
