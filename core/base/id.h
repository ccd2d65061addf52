// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace hub {

/// 128 bits that name one thing: 48 bits of time (ms since 1970, big-endian, so that rows made together lie together)
/// and 80 random ones. Never shown; people see a short code (model/shortcode.h).
struct RawId {
    std::array<quint8, 16> bytes{};

    bool isNull() const { return bytes == std::array<quint8, 16>{}; }

    /// The same 16 bytes, for the store and for files.
    QByteArray toBytes() const { return {reinterpret_cast<const char *>(bytes.data()), 16}; }

    /// Nothing unless there are exactly 16 bytes.
    static std::optional<RawId> fromBytes(const QByteArray &raw)
    {
        if (raw.size() != 16)
            return std::nullopt;
        RawId id;
        std::memcpy(id.bytes.data(), raw.constData(), 16);
        return id;
    }

    /// 32 lower-case hexadecimal digits.
    QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }

    /// Nothing unless the text is exactly 32 hexadecimal digits, in either case.
    static std::optional<RawId> fromHex(const QString &text);

    friend bool operator==(const RawId &, const RawId &) = default;
    friend auto operator<=>(const RawId &, const RawId &) = default;
};

inline size_t qHash(const RawId &id, size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// An id that says in its type what it names; ids of different things do not convert into each other.
template <typename Tag>
struct Id {
    RawId raw;

    bool isNull() const { return raw.isNull(); }
    QByteArray toBytes() const { return raw.toBytes(); }
    QString toHex() const { return raw.toHex(); }

    static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        const auto raw = RawId::fromBytes(bytes);
        return raw ? std::optional(Id{*raw}) : std::nullopt;
    }
    static std::optional<Id> fromHex(const QString &text)
    {
        const auto raw = RawId::fromHex(text);
        return raw ? std::optional(Id{*raw}) : std::nullopt;
    }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.raw, seed);
}

} // namespace hub

template <typename Tag>
struct std::hash<hub::Id<Tag>> {
    size_t operator()(const hub::Id<Tag> &id) const { return qHash(id, 0); }
};
template <>
struct std::hash<hub::RawId> {
    size_t operator()(const hub::RawId &id) const { return qHash(id, 0); }
};
