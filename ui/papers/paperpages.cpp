// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace hub {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(hub::PaperPages)
};

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal aboveAndBelow = 25; // millimetres, with the page's number in it
constexpr qreal edge = 12;          // from the sheet's to the number's
constexpr qreal smallest = 10;      // points
constexpr qreal largestMark = 20;   // has to fit into one line

// A line of 150 millimetres has about seventy letters of the usual size, which is what is read with ease; large print needs
// all the room there is.
QRectF bodyOf(const QRectF &sheet, qreal dotsPerMillimetre, bool isLarge)
{
    const qreal side = (isLarge ? 20 : 30) * dotsPerMillimetre;
    const qreal high = aboveAndBelow * dotsPerMillimetre;
    return sheet.adjusted(side, high, -side, -high);
}

} // namespace

PaperPages::PaperPages(const Paper &paper, const QPaintDevice &device, const QRectF &sheet)
    : m_paper(paper)
    , m_dotsPerMillimetre(device.logicalDpiX() / millimetresPerInch)
    , m_sheet(sheet)
    , m_body(bodyOf(sheet, m_dotsPerMillimetre, paper.isLarge()))
    , m_layout(paper.blocks(), device, m_body.width())
    , m_pages(m_layout.pages(m_body.height()))
{
}

void PaperPages::draw(int page, QPainter &painter) const
{
    const qreal away = edge * m_dotsPerMillimetre;
    const qreal room = aboveAndBelow * m_dotsPerMillimetre - away;
    // What is quiet is no smaller for whoever needs large letters.
    const qreal points = m_paper.isLarge() ? m_paper.points() : smallest;
    const QLocale here;
    painter.setLayoutDirection(here.textDirection());
    if (m_paper.isExample()) {
        painter.setFont(paperFont(std::min(m_paper.points(), largestMark), true));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(m_body.left(), m_sheet.top() + away, m_body.width(), room),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, exampleMark());
    }
    m_layout.draw(m_pages[size_t(page)], m_body.topLeft(), painter);
    painter.setFont(paperFont(points));
    painter.setPen(quietInk());
    // Where a line ends, on the left in a language that is read from the right.
    painter.drawText(QRectF(m_body.left(), m_sheet.bottom() - away - room, m_body.width(), room), Qt::AlignRight | Qt::AlignBottom,
        //: At the foot of a page on paper. %1 is its number, %2 how many there are
        PageWords::tr("Page %1 of %2").arg(here.toString(page + 1), here.toString(count())));
}

QRectF sheetOf(const QPagedPaintDevice &device)
{
    const QPageLayout layout = device.pageLayout();
    const int dpi = device.logicalDpiX();
    return QRectF(layout.fullRectPixels(dpi)).translated(-QPointF(layout.paintRectPixels(dpi).topLeft()));
}

void printPages(QPagedPaintDevice &device, int count, const std::function<void(int, QPainter &)> &draw)
{
    const QPageRanges wanted = device.pageRanges();
    QPainter painter(&device);
    bool first = true;
    for (int page = 0; page < count; ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return;
        first = false;
        draw(page, painter);
    }
}

QByteArray pdfBy(const std::function<void(QPagedPaintDevice &)> &print)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QString());
        writer.setCreator(QStringLiteral("Hubdesk"));
        print(writer);
    }
    return pdf.data();
}

} // namespace hub
