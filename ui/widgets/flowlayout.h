// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace hub {

/// Puts widgets side by side and goes on in the next line when the width is used up, from the side where reading
/// starts. Room left in a line goes to those who want to expand.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    /// `gapX`, `gapY`: between neighbours and between lines, in pixels.
    explicit FlowLayout(int gapX = 6, int gapY = 6, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &all, int top) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gapX;
    int m_gapY;
};

} // namespace hub
