// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QPagedPaintDevice;
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

} // namespace hub
