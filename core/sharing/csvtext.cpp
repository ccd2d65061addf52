// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csvtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace hub {

// What the bytes 0x80 to 0x9f stand for in Windows-1252; all others stand for themselves.
static constexpr char16_t windows1252High[] = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021"
                                              u"\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                                              u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                                              u"\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
static_assert(sizeof(windows1252High) / sizeof(char16_t) == 0x20 + 1);

TextForm detectTextForm(const QByteArray &file)
{
    if (file.startsWith("\xff\xfe"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (file.startsWith("\xfe\xff"))
        return {TextEncoding::Utf16BigEndian, 2};
    if (file.startsWith("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, 3};
    return {file.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(windows1252High[c.unicode() - 0x80]);
    }
    return text;
}

QString decodeUnits(const QString &units, TextEncoding encoding)
{
    const bool ascii = std::all_of(units.cbegin(), units.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii || encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian)
        return units;
    const QByteArray bytes = units.toLatin1();
    if (encoding == TextEncoding::Windows1252 || !bytes.isValidUtf8())
        return fromWindows1252(bytes);
    // A mark inside the file is a character like any other; QString::fromUtf8() would swallow it.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace hub
