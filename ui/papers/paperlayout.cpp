// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperlayout.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace hub {

static constexpr qreal pointsPerInch = 72;
static constexpr qreal lineSpacing = 1.25; // of what the letters take

static qreal dotsPerPoint(const QPaintDevice &device)
{
    return device.logicalDpiY() / pointsPerInch;
}

PaperLayout::PaperLayout(const std::vector<PaperBlock> &blocks, const QPaintDevice &device, qreal width)
    : m_blocks(blocks)
    , m_device(device)
    , m_width(width)
{
    qreal y = 0;
    for (size_t i = 0; i < blocks.size(); ++i)
        lay(i, y);
}

static QList<QTextLayout::FormatRange> formatsOf(const PaperBlock &block)
{
    QList<QTextLayout::FormatRange> formats;
    int from = 0;
    for (const PaperRun &run : block.runs) {
        QTextCharFormat letters;
        letters.setFontPointSize(block.points);
        letters.setFontWeight(run.strong ? QFont::DemiBold : QFont::Normal);
        letters.setFontStrikeOut(run.struck);
        letters.setForeground(run.quiet ? quietInk() : QColor(Qt::black));
        formats.push_back({from, int(run.text.size()), letters});
        from += int(run.text.size());
    }
    return formats;
}

// Room is left only between paragraphs: none above the first, and at the top of a page none either.
void PaperLayout::lay(size_t number, qreal &y)
{
    const PaperBlock &block = m_blocks[number];
    const qreal dots = dotsPerPoint(m_device);
    if (number > 0)
        y += std::max(m_blocks[number - 1].below, block.above) * dots;
    QString text;
    for (const PaperRun &run : block.runs)
        text += run.text;
    // Lines of their own stay lines of one paragraph, and what could stand for a picture stands for none.
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(QChar::ObjectReplacementCharacter, QChar::ReplacementCharacter);
    auto layout = std::make_unique<QTextLayout>(text, paperFont(block.points), &m_device);
    QTextOption option(block.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(block.direction);
    // A long word on a narrow card, or in large print, breaks rather than runs off the paper.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(block));
    layout->setCacheEnabled(true);
    const qreal indent = block.indent * dots;
    const qreal left = block.direction == Qt::RightToLeft ? 0 : indent;
    const qreal begin = y;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(qreal(1), m_width - indent));
        line.setPosition(QPointF(left, y - begin));
        m_lines.push_back({number, line.lineNumber(), y, y + line.height()});
        y += line.height() * lineSpacing;
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
    m_tops.push_back(begin);
}

bool PaperLayout::startsPage(size_t line) const
{
    return m_lines[line].number == 0 && m_blocks[m_lines[line].block].onNewPage;
}

bool PaperLayout::mayBreakBefore(size_t line) const
{
    constexpr int together = 2; // lines of a paragraph
    const Line &after = m_lines[line];
    if (after.number == 0)
        return !m_blocks[m_lines[line - 1].block].keepsNext;
    return after.number >= together && m_layouts[after.block]->lineCount() - after.number >= together;
}

size_t PaperLayout::endOfPage(size_t from, qreal height) const
{
    size_t end = from + 1;
    while (end < m_lines.size() && !startsPage(end) && m_lines[end].bottom - m_lines[from].top <= height)
        ++end;
    if (end == m_lines.size() || startsPage(end))
        return end;
    for (size_t earlier = end; earlier > from; --earlier) {
        if (mayBreakBefore(earlier))
            return earlier;
    }
    return end;
}

std::vector<PaperLayout::Page> PaperLayout::pages(qreal height) const
{
    std::vector<Page> pages;
    for (size_t from = 0; from < m_lines.size(); from = pages.back().to)
        pages.push_back({from, endOfPage(from, height)});
    return pages;
}

// The mark stands out from its text, on the side where reading begins.
void PaperLayout::drawMark(const PaperBlock &block, QPointF begin, QPainter &painter) const
{
    const qreal dots = dotsPerPoint(m_device);
    const bool strong = !block.runs.empty() && block.runs.front().strong;
    const QFont font(paperFont(block.points, strong), &m_device);
    const qreal width = QFontMetricsF(font, &m_device).horizontalAdvance(block.mark);
    const qreal from = (block.indent - block.hang) * dots;
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(begin + QPointF(block.direction == Qt::RightToLeft ? m_width - from - width : from, 0), block.mark);
}

void PaperLayout::draw(const Page &page, QPointF at, QPainter &painter) const
{
    for (size_t i = page.from; i < page.to; ++i) {
        const Line &line = m_lines[i];
        const PaperBlock &block = m_blocks[line.block];
        const QTextLine text = m_layouts[line.block]->lineAt(line.number);
        const qreal down = at.y() - m_lines[page.from].top;
        if (line.number == 0 && !block.mark.isEmpty())
            drawMark(block, QPointF(at.x(), down + line.top + text.ascent()), painter);
        painter.setPen(Qt::black);
        text.draw(&painter, QPointF(at.x(), down + m_tops[line.block]));
    }
}

} // namespace hub
