// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper.h"

#include <QBuffer>
#include <QFont>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace hub {

Paper::Paper()
    : m_document(std::make_unique<QTextDocument>())
{
    constexpr int pointSize = 12;
    QFont font = m_document->defaultFont();
    font.setPointSize(pointSize);
    m_document->setDefaultFont(font);
    m_document->setUndoRedoEnabled(false);
}

Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

QByteArray Paper::toPdf() const
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QString());
        writer.setCreator(QStringLiteral("Hubdesk"));
        printOn(writer);
    }
    return pdf.data();
}

void Paper::printOn(QPagedPaintDevice &device) const
{
    m_document->print(&device);
}

void addLine(QTextCursor &cursor, const QString &text, qreal size, int weight, bool onNewPage)
{
    constexpr qreal below = 8;
    QTextCharFormat letters;
    letters.setFontPointSize(size);
    letters.setFontWeight(weight);
    QTextBlockFormat line;
    line.setBottomMargin(below);
    if (onNewPage)
        line.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(line);
    cursor.insertText(text, letters);
    cursor.insertBlock();
}

} // namespace hub
