// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paperlayout.h"

#include <QRectF>

#include <functional>

namespace hub {

/// A paper's pages on one device: its text, its number ("Page 2 of 5"), and the mark of the example.
class PaperPages
{
public:
    /// `sheet`: the whole sheet, in the painter's dots. Paper and device must outlive it.
    PaperPages(const Paper &paper, const QPaintDevice &device, const QRectF &sheet);

    int count() const { return int(m_pages.size()); }
    /// `page`: from 0.
    void draw(int page, QPainter &painter) const;

private:
    const Paper &m_paper;
    qreal m_dotsPerMillimetre;
    QRectF m_sheet;
    QRectF m_body;
    PaperLayout m_layout;
    std::vector<PaperLayout::Page> m_pages;
};

/// The sheet that a device prints on, measured from where a painter begins: within the device's own margins.
QRectF sheetOf(const QPagedPaintDevice &device);
/// Draws those of so many pages that whoever prints has asked for.
void printPages(QPagedPaintDevice &device, int count, const std::function<void(int, QPainter &)> &draw);
/// A4 pages as a PDF file's bytes, with nothing in what the file says of itself but the program's name.
QByteArray pdfBy(const std::function<void(QPagedPaintDevice &)> &print);

} // namespace hub
