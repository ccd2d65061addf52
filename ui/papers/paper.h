// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QLocale>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace hub {

/// A stretch of text that looks one way.
struct PaperRun {
    QString text;
    bool strong = false;
    bool quiet = false;  ///< may be read later
    bool struck = false;
};

/// One paragraph on paper. Sizes are in points.
struct PaperBlock {
    std::vector<PaperRun> runs;
    qreal points = 12;
    qreal above = 0;  ///< room; of two that meet, the larger counts
    qreal below = 5;
    QString mark = {};  ///< of a list, beside its first line
    qreal indent = 0; ///< from where lines begin to where this one does
    qreal hang = 0;   ///< how far the mark stands out from its text
    bool keepsNext = false; ///< never the last thing on a page: a heading, for one
    bool onNewPage = false;
    Qt::LayoutDirection direction = QLocale().textDirection();

    /// A line of a list, one or more levels deep.
    PaperBlock &asListed(const QString &sign, int level = 1);
    QString text() const;
};

/// Something to be put on paper: plain text, black on white, on numbered pages. What looks like markup stays what was typed.
class Paper
{
public:
    /// `points`: how large its letters are; page numbers are letters too. `isExample`: every page says that nothing on it is real.
    explicit Paper(bool isExample, qreal points = usual)
        : m_isExample(isExample)
        , m_points(points)
    {
    }

    void add(PaperBlock block) { m_blocks.push_back(std::move(block)); }

    const std::vector<PaperBlock> &blocks() const { return m_blocks; }
    bool isExample() const { return m_isExample; }
    qreal points() const { return m_points; }
    bool isLarge() const { return m_points > usual; }
    /// All that stands on it, a paragraph a line.
    QString text() const;

    /// A4 pages as a PDF file's bytes. What says where it comes from names the program, and nobody.
    QByteArray toPdf() const;
    void printOn(QPagedPaintDevice &device) const;

    static constexpr qreal usual = 12;

private:
    std::vector<PaperBlock> m_blocks;
    bool m_isExample;
    qreal m_points;
};

/// One line of a paper by itself.
PaperBlock plainBlock(const QString &text, qreal points, bool strong = false);

/// The one typeface of all papers.
QFont paperFont(qreal points, bool strong = false);
/// Of what may be read later: quiet beside black, and dark enough where there is no colour (7 to 1 on white).
inline QColor quietInk() { return QColor(0x55, 0x55, 0x55); }
/// "EXAMPLE: nothing here is real", for whatever comes out of the example hub.
QString exampleMark();

} // namespace hub
