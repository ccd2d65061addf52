// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextCursor;
class QTextDocument;

namespace hub {

/// Something to be put on paper: text that was set as plain text, in black on white, numbered pages.
class Paper
{
public:
    Paper();
    ~Paper();
    Paper(Paper &&) noexcept;
    Paper &operator=(Paper &&) noexcept;

    QTextDocument &document() { return *m_document; }

    /// A4 pages as a PDF file's bytes. What says where it comes from names the program, and nobody.
    QByteArray toPdf() const;
    void printOn(QPagedPaintDevice &device) const;

private:
    std::unique_ptr<QTextDocument> m_document;
};

/// A line of its own as plain text, in points; `weight`: of QFont.
void addLine(QTextCursor &cursor, const QString &text, qreal size, int weight, bool onNewPage = false);

} // namespace hub
