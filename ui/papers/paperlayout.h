// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>

class QPaintDevice;
class QPainter;

namespace hub {

/// Paragraphs broken into lines for one device, as one long column, and that column broken into pages. Qt's own way of putting
/// a document on paper leaves headings alone at the foot of a page, does not scale a list's indentation and draws a line that
/// a page ends with once more on the next, where a screen reader reads it twice.
class PaperLayout
{
public:
    /// `width`: of the column, in the device's dots. The blocks must outlive it.
    PaperLayout(const std::vector<PaperBlock> &blocks, const QPaintDevice &device, qreal width);

    /// Lines of the column, from one up to before another.
    struct Page {
        size_t from = 0;
        size_t to = 0;
    };
    /// No heading ends a page, and no line of a paragraph stands alone, but where there is no other way.
    std::vector<Page> pages(qreal height) const;
    Page all() const { return {0, m_lines.size()}; }
    /// Of the whole column.
    qreal height() const { return m_lines.empty() ? 0 : m_lines.back().bottom - m_lines.front().top; }

    void draw(const Page &page, QPointF at, QPainter &painter) const;

private:
    struct Line {
        size_t block;
        int number; ///< within its block, from 0
        qreal top;
        qreal bottom;
    };

    void lay(size_t number, qreal &y);
    bool startsPage(size_t line) const;
    bool mayBreakBefore(size_t line) const;
    size_t endOfPage(size_t from, qreal height) const;
    void drawMark(const PaperBlock &block, QPointF begin, QPainter &painter) const;

    const std::vector<PaperBlock> &m_blocks;
    const QPaintDevice &m_device;
    qreal m_width;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts; ///< one a block
    std::vector<qreal> m_tops;                           ///< where each block begins
    std::vector<Line> m_lines;
};

} // namespace hub
