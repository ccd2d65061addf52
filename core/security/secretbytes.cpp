// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secretbytes.h"

#include "core/security/random.h"
#include "core/security/sodium.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hub {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size == 0)
        return;
    security::needSodium();
    m_data = static_cast<quint8 *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_data);
    sodium_memzero(m_data, size_t(size));
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // zeroes first
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    fillRandom(bytes.span());
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), size_t(bytes.size()));
    return copy;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, size_t(a.m_size)) == 0);
}

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Offered words are plain English: they go straight into guarded memory, without a copy anywhere else.
SecretBytes foldAscii(const QString &typed)
{
    SecretBytes folded(typed.size());
    qsizetype length = 0;
    for (const QChar c : typed) {
        const bool space = c.isSpace();
        if (space && (length == 0 || folded.data()[length - 1] == ' '))
            continue;
        const char16_t unit = c.unicode();
        folded.data()[length++] = space ? ' ' : quint8(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit);
    }
    if (length > 0 && folded.data()[length - 1] == ' ')
        --length;
    return SecretBytes::copyOf(folded.view().first(length));
}

} // namespace

SecretBytes secretWords(const QString &typed)
{
    if (isAscii(typed))
        return foldAscii(typed);
    QString composed = typed.normalized(QString::NormalizationForm_KC);
    QString folded = composed.toCaseFolded();
    QString again = folded.normalized(QString::NormalizationForm_KC);
    QString simple = again.simplified();
    QByteArray utf8 = simple.toUtf8();
    SecretBytes words = SecretBytes::copyOf(utf8);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    for (QString *text : {&simple, &again, &folded, &composed})
        wipe(*text);
    return words;
}

void wipe(QString &text)
{
    // data() of a shared text would first make a copy, and wipe that.
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace hub
