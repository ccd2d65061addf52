// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hub {

enum class TextEncoding { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

/// How the bytes of a text file stand for characters, and how many bytes at its start only say so (the byte order
/// mark).
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype markBytes = 0;

    bool isUtf16() const
    {
        return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    }

    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// A byte order mark decides. Without one, a file that is valid UTF-8 from end to end is UTF-8; any other is
/// Windows-1252, which is what offices' spreadsheets save as "CSV". (UTF-16 without a mark is not guessed: its NUL
/// bytes make the reader refuse it.)
TextForm detectTextForm(const QByteArray &file);

/// The WHATWG table, in which every byte stands for something, so nothing is lost.
QString fromWindows1252(QByteArrayView bytes);

/// `units`: one character per byte for the 8-bit encodings, else UTF-16. A piece that is no UTF-8 in a file that says
/// it is (two files pasted together) is read as Windows-1252 rather than lost.
QString decodeUnits(const QString &units, TextEncoding encoding);

} // namespace hub
