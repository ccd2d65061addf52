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

/// Of what the gate gave, as bytes; or why it gave nothing.
template <typename Make>
static Result<QByteArray> pdfOf(const Result<Disclosure> &given, const Make &make)
{
    return given ? Result<QByteArray>(make(*given)) : Result<QByteArray>(given.error());
}

// As files, as somebody without a printer gets them.
void Tour::papers()
{
    const Say say(m_hub->civilTime());
    const HubLists lists = m_hub->lists.now();
    const auto ours = m_hub->team.hub();
    const PaperWords words{say, lists, ours ? ours->name : QString()};
    const auto own = [&](PaperKind kind) { return m_hub->registers.paper(m_person, kind); };
    const auto usual = [&](const Disclosure &given) { return recordPaper(given, words).toPdf(); };
    const auto large = [&](const Disclosure &given) { return recordPaper(given, words, PaperSize::Large).toPdf(); };
    const auto card = [&](const Disclosure &given) { return safetyCardPdf(given, lists); };
    const auto looks = [&](const Disclosure &given) { return registerPaper(given, say, words.hubName, lists).toPdf(); };
    paper("plan", pdfOf(own(PaperKind::Plan), usual), tour::planPaper());
    paper("plan-in-large-print", pdfOf(own(PaperKind::Plan), large), tour::largePaper());
    paper("letter", pdfOf(own(PaperKind::Letter), usual), tour::letterPaper());
    paper("all-that-is-held", pdfOf(own(PaperKind::Record), usual), tour::recordPaper());
    paper("safety-card", pdfOf(own(PaperKind::SafetyPlan), card), tour::safetyPaper());
    paper("register", pdfOf(m_hub->registers.forPaper(m_person), looks), tour::registerPaper());
    const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, std::nullopt};
    const auto summary
        = m_hub->sharing.share({m_person, housing, {QStringLiteral("housing")}, SharedForm::Summary, QStringLiteral("file"), {}});
    paper("summary", pdfOf(summary, usual), tour::summaryPaper());
}

} // namespace hub
