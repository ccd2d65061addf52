// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace hub {

/// The bytes of a store's file, wherever they are kept.
class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual qint64 bytes() const = 0;
    /// All of them or false. Never asked for more than there is.
    virtual bool read(qint64 offset, std::span<char> into) = 0;
};

/// Lets SQLite open what a PageSource reads, as a file that never changes: nothing is written, no other file is made.
class PageVfs
{
public:
    explicit PageVfs(PageSource &source);
    ~PageVfs();
    PageVfs(const PageVfs &) = delete;
    PageVfs &operator=(const PageVfs &) = delete;

    /// For Database::Options::vfs.
    const QByteArray &name() const { return m_name; }

private:
    QByteArray m_name;
    std::unique_ptr<struct PageVfsTable> m_table;
};

} // namespace hub
