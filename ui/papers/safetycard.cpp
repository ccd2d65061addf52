// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/safetycard.h"

#include "ui/models/paperpieces.h"
#include "ui/models/personwords.h"
#include "ui/models/plangroups.h"
#include "ui/models/sectionfacts.h"
#include "ui/papers/paperpages.h"
#include "ui/papers/recordpaper.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace hub {
namespace {

struct SafetyCardWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SafetyCardWords)
};

constexpr size_t panelsOfACard = 4;
constexpr qreal largest = 13;   // points
constexpr qreal smallest = 10;  // smaller is hard to read in a hard hour
constexpr qreal footLetters = 8;
constexpr qreal largestFoot = 14; // has to fit into two lines
constexpr qreal margin = 10;      // millimetres
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal pointsPerInch = 72;

PaperBlock listed(const QString &text, qreal points)
{
    PaperBlock block = plainBlock(text, points);
    block.below = points * 0.25;
    return block.asListed(QStringLiteral("•"));
}

PaperBlock strong(const QString &text, qreal points)
{
    PaperBlock block = plainBlock(text, points, true);
    block.above = points * 0.75;
    block.below = points * 0.25;
    block.keepsNext = true;
    return block;
}

std::vector<PaperBlock> stepOf(const Plan &plan, const HubLists &lists, int step, qreal points)
{
    constexpr qreal larger = 1.1;
    const QString &key = safetyParts().at(step);
    const PlanSection *const section = plan.section(key);
    const QString heading = section ? passage(sectionHeading(key, section->heading, lists))
                                    : shortWord(lists, HubList::PlanSections, key);
    //: A step of a safety plan. %1 is its number, %2 its heading
    std::vector<PaperBlock> blocks{strong(SafetyCardWords::tr("%1. %2").arg(QLocale().toString(step + 1), heading), points * larger)};
    for (const PlanLine &line : section ? section->lines : std::vector<PlanLine>()) {
        for (const QString &text : line.struck ? std::vector<QString>() : line.texts)
            blocks.push_back(listed(theirWords(text), points));
    }
    if (key != QLatin1String("services"))
        return blocks;
    for (const HubList list : {HubList::NumbersByDay, HubList::NumbersByNight}) {
        const auto words = offeredWords(lists, list);
        if (!words.empty())
            blocks.push_back(strong(listTitle(list), points));
        for (const ListWord &word : words)
            blocks.push_back(listed(withNumbersWhole(word.longLabel), points));
    }
    return blocks;
}

std::vector<std::vector<PaperBlock>> stepsOf(const Plan &plan, const HubLists &lists, qreal points)
{
    std::vector<std::vector<PaperBlock>> steps;
    for (int step = 0; step < safetyParts().size(); ++step)
        steps.push_back(stepOf(plan, lists, step, points));
    return steps;
}

void append(std::vector<PaperBlock> &blocks, const std::vector<PaperBlock> &more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

qreal footPoints(qreal points)
{
    return points > largest ? std::min(points, largestFoot) : footLetters;
}

qreal footHeight(qreal points, const QPaintDevice &device)
{
    constexpr qreal lines = 2.6;
    return footPoints(points) * lines * device.logicalDpiY() / pointsPerInch;
}

} // namespace

SafetyCards::SafetyCards(const Disclosure &disclosure, const HubLists &lists, const QPaintDevice &device, const QRectF &sheet)
    : m_device(device)
    , m_sheet(sheet)
    , m_isExample(disclosure.isExample())
{
    constexpr qreal finer = 0.5;
    const PaperSize needed = paperSizeFor(disclosure.paper());
    const bool isLarge = needed != PaperSize::Usual;
    // Whoever needs large letters gets them here too, on as many cards as that takes.
    const qreal least = isLarge ? qreal(int(needed)) : smallest;
    for (m_points = isLarge ? least : largest; m_points >= least; m_points -= finer) {
        const auto steps = stepsOf(disclosure.paper().plan, lists, m_points);
        if (takePanels(steps) || takeOneAfterTheOther(steps))
            return;
    }
    m_points = least;
}

QSizeF SafetyCards::room() const
{
    const qreal around = 2 * margin * m_device.logicalDpiX() / millimetresPerInch;
    return {m_sheet.width() / 2 - around, m_sheet.height() / 2 - around - footHeight(m_points, m_device)};
}

const SafetyCards::Column *SafetyCards::column(Blocks blocks)
{
    // What is kept of it looks into its blocks, which therefore stay where they are.
    auto made = std::make_unique<Column>();
    made->blocks = std::move(blocks);
    made->layout = std::make_unique<PaperLayout>(made->blocks, m_device, room().width());
    m_columns.push_back(std::move(made));
    return m_columns.back().get();
}

bool SafetyCards::takePanels(const std::vector<Blocks> &steps)
{
    static constexpr size_t lastOfPanel[panelsOfACard] = {1, 3, 4, 5};
    m_panels.clear();
    m_columns.clear();
    size_t step = 0;
    for (const size_t last : lastOfPanel) {
        Blocks blocks;
        for (; step <= last; ++step)
            append(blocks, steps[step]);
        const Column *const one = column(std::move(blocks));
        if (one->layout->height() > room().height())
            return false;
        m_panels.push_back({one, one->layout->all()});
    }
    return true;
}

bool SafetyCards::takeOneAfterTheOther(const std::vector<Blocks> &steps)
{
    m_panels.clear();
    m_columns.clear();
    Blocks blocks;
    for (const Blocks &step : steps)
        append(blocks, step);
    const Column *const all = column(std::move(blocks));
    for (const PaperLayout::Page &page : all->layout->pages(room().height()))
        m_panels.push_back({all, page});
    return m_panels.size() <= panelsOfACard;
}

int SafetyCards::count() const
{
    return int((m_panels.size() + panelsOfACard - 1) / panelsOfACard);
}

QString SafetyCards::foot(int card, size_t panel) const
{
    QStringList words;
    if (m_isExample)
        words << exampleMark();
    if (count() > 1)
        //: At the foot of a folded card, where one is not enough. %1 is its number, %2 how many there are
        words << SafetyCardWords::tr("Card %1 of %2.").arg(QLocale().toString(card + 1), QLocale().toString(count()));
    if (card + 1 < count() && panel + 1 == panelsOfACard)
        //: At the foot of a folded card, where one is not enough
        words << SafetyCardWords::tr("It goes on with the next card.");
    return words.join(u' ');
}

void SafetyCards::draw(int card, QPainter &painter) const
{
    const Qt::LayoutDirection here = QLocale().textDirection();
    const qreal away = margin * m_device.logicalDpiX() / millimetresPerInch;
    painter.setLayoutDirection(here);
    for (size_t i = 0; i < panelsOfACard; ++i) {
        const size_t number = size_t(card) * panelsOfACard + i;
        // The first panel is where reading begins, so that the folded card opens as a book of its language does.
        const bool left = (i % 2 == 0) != (here == Qt::RightToLeft);
        const QPointF corner(left ? m_sheet.left() : m_sheet.center().x(), i < 2 ? m_sheet.top() : m_sheet.center().y());
        const QPointF begin = corner + QPointF(away, away);
        if (number < m_panels.size())
            m_panels[number].column->layout->draw(m_panels[number].page, begin, painter);
        painter.setFont(paperFont(footPoints(m_points)));
        painter.setPen(quietInk());
        painter.drawText(QRectF(begin + QPointF(0, room().height()), QSizeF(room().width(), footHeight(m_points, m_device))),
            Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, foot(card, i));
    }
    // Where to fold: in the middle of the sheet, whatever a printer leaves free around it.
    painter.setPen(QPen(Qt::gray, 0, Qt::DashLine));
    painter.drawLine(QPointF(m_sheet.center().x(), m_sheet.top()), QPointF(m_sheet.center().x(), m_sheet.bottom()));
    painter.drawLine(QPointF(m_sheet.left(), m_sheet.center().y()), QPointF(m_sheet.right(), m_sheet.center().y()));
}

void printSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPagedPaintDevice &device)
{
    const SafetyCards cards(disclosure, lists, device, sheetOf(device));
    printPages(device, cards.count(), [&cards](int card, QPainter &painter) { cards.draw(card, painter); });
}

QByteArray safetyCardPdf(const Disclosure &disclosure, const HubLists &lists)
{
    return pdfBy([&](QPagedPaintDevice &device) { printSafetyCard(disclosure, lists, device); });
}

} // namespace hub
