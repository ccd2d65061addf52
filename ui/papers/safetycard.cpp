// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/safetycard.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace hub {
namespace {

struct SafetyCardWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SafetyCardWords)
};

struct Panel {
    QString heading;
    QStringList lines;
};

Panel panelOf(const Plan &plan, const HubLists &lists, const QString &key, int step)
{
    const PlanSection *const section = plan.section(key);
    const bool keeps = section && !section->heading.isEmpty();
    const QString heading = keeps ? passage(section->heading) : shortWord(lists, HubList::PlanSections, key);
    //: A step of a safety plan. %1 is its number, %2 its heading
    Panel panel{SafetyCardWords::tr("%1. %2").arg(step).arg(heading), {}};
    for (const PlanLine &line : section ? section->lines : std::vector<PlanLine>()) {
        if (!line.struck)
            panel.lines << passage(line.text());
    }
    return panel;
}

std::vector<std::vector<Panel>> panelsOf(const Disclosure &disclosure, const HubLists &lists)
{
    const Plan &plan = disclosure.paper().plan;
    const char *const keys[] = {"warning-signs", "by-myself", "places-people", "ask-for-help", "services", "safer-place"};
    std::vector<Panel> steps;
    for (int i = 0; i < 6; ++i)
        steps.push_back(panelOf(plan, lists, QString::fromLatin1(keys[i]), i + 1));
    for (const HubList list : {HubList::NumbersByDay, HubList::NumbersByNight}) {
        for (const ListWord &word : offeredWords(lists, list))
            steps[4].lines << word.longLabel;
    }
    return {{steps[0], steps[1]}, {steps[2], steps[3]}, {steps[4]}, {steps[5]}};
}

// As large as fits: a card that is hard to read is no help.
std::unique_ptr<QTextDocument> documentFor(const std::vector<Panel> &panels, QSizeF size, qreal dotsPerPoint)
{
    constexpr qreal largest = 13;
    constexpr qreal smallest = 6;
    constexpr qreal step = 0.5;
    auto document = std::make_unique<QTextDocument>();
    for (qreal points = largest; points >= smallest; points -= step) {
        document->clear();
        document->setDocumentMargin(0);
        document->setTextWidth(size.width());
        QTextCursor cursor(document.get());
        const auto add = [&](const QString &text, qreal scale, int weight) {
            QTextCharFormat letters;
            QFont font = document->defaultFont();
            font.setPixelSize(std::max(1, int(points * scale * dotsPerPoint)));
            font.setWeight(QFont::Weight(weight));
            letters.setFont(font);
            // A document's own letters have the screen's colour, which is white where the theme is dark.
            letters.setForeground(Qt::black);
            cursor.insertText(text, letters);
            cursor.insertBlock();
        };
        for (const Panel &panel : panels) {
            add(panel.heading, 1.1, QFont::DemiBold);
            for (const QString &line : panel.lines)
                add(QStringLiteral("• ") + line, 1, QFont::Normal);
        }
        if (document->size().height() <= size.height())
            break;
    }
    return document;
}

} // namespace

void drawSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPainter &painter)
{
    constexpr qreal pointsPerInch = 72;
    constexpr qreal marginShare = 0.05;
    const bool fromTheRight = QLocale().textDirection() == Qt::RightToLeft;
    const QSizeF page(painter.device()->width(), painter.device()->height());
    const QSizeF panel(page.width() / 2, page.height() / 2);
    const qreal margin = page.width() * marginShare;
    const QSizeF room(panel.width() - 2 * margin, panel.height() - 2 * margin);
    const qreal dotsPerPoint = painter.device()->logicalDpiY() / pointsPerInch;
    const auto panels = panelsOf(disclosure, lists);
    for (size_t i = 0; i < panels.size(); ++i) {
        const auto document = documentFor(panels[i], room, dotsPerPoint);
        painter.save();
        // The first panel is where reading begins, so that the folded card opens as a book of its language does.
        const bool left = (i % 2 == 0) != fromTheRight;
        painter.translate((left ? 0 : panel.width()) + margin, qreal(i / 2) * panel.height() + margin);
        document->drawContents(&painter, QRectF(QPointF(), room));
        painter.restore();
    }
    // Where to fold.
    painter.setPen(QPen(Qt::gray, 0, Qt::DashLine));
    painter.drawLine(QPointF(page.width() / 2, 0), QPointF(page.width() / 2, page.height()));
    painter.drawLine(QPointF(0, page.height() / 2), QPointF(page.width(), page.height() / 2));
}

void printSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    drawSafetyCard(disclosure, lists, painter);
}

QByteArray safetyCardPdf(const Disclosure &disclosure, const HubLists &lists)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QString());
        writer.setCreator(QStringLiteral("Hubdesk"));
        printSafetyCard(disclosure, lists, writer);
    }
    return pdf.data();
}

} // namespace hub
