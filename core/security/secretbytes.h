// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace hub {

/// Keys and words while they are needed: memory that is kept out of swap and core dumps where the system allows it,
/// stands between guard pages, and is zeroed when let go. Moves, never copies.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes random(qsizetype size);
    /// For bytes that came from elsewhere; whoever holds them wipes them there.
    static SecretBytes copyOf(QByteArrayView bytes);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    quint8 *data() { return m_data; }
    const quint8 *data() const { return m_data; }
    std::span<quint8> span() { return {m_data, size_t(m_size)}; }
    QByteArrayView view() const { return {m_data, m_size}; }

    /// Takes the time that the length asks for, whatever the bytes are.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    quint8 *m_data = nullptr;
    qsizetype m_size = 0;
};

/// The words as the key derivation takes them, so that capitals, double spaces and the keyboard's way of writing
/// accents do not lock anybody out: Unicode NFKC, case folded, spaces simplified, UTF-8. Temporary copies are wiped;
/// the text itself is the caller's to wipe().
SecretBytes secretWords(const QString &typed);

/// Overwrites the text's characters, unless another QString shares them, and empties it.
void wipe(QString &text);

} // namespace hub
