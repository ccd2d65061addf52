// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hub {

FlowLayout::FlowLayout(int gapX, int gapY, QWidget *parent)
    : QLayout(parent)
    , m_gapX(gapX)
    , m_gapY(gapY)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        const int taken = std::min(size.width(), width);
        if (lines.empty() || lines.back().width + m_gapX + taken > width)
            lines.push_back({});
        Line &line = lines.back();
        line.width += taken + (line.items.empty() ? 0 : m_gapX);
        const int height = item->hasHeightForWidth() ? item->heightForWidth(taken) : size.height();
        line.height = std::max(line.height, height);
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height + (&line == &lines.front() ? 0 : m_gapY);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const Line &line : linesFor(QLAYOUTSIZE_MAX))
        size = {line.width, line.height};
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (const Line &line : linesFor(inner.width())) {
        place(line, inner, top);
        top += line.height + m_gapY;
    }
}

void FlowLayout::place(const Line &line, const QRect &all, int top) const
{
    const auto wantsMore = [](const QLayoutItem *item) { return bool(item->expandingDirections() & Qt::Horizontal); };
    const auto hungry = int(std::count_if(line.items.begin(), line.items.end(), wantsMore));
    const int spare = std::max(0, all.width() - line.width);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = all.left();
    for (QLayoutItem *const item : line.items) {
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        const int width = std::min(size.width(), all.width()) + (hungry && wantsMore(item) ? spare / hungry : 0);
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : size.height();
        const QRect place(x, top + (line.height - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, all, place));
        x += width + m_gapX;
    }
}

} // namespace hub
