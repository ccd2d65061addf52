// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace hub;

namespace {

/// No file may grow past so many bytes while this lives: what a full disk looks like to a program.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray contents(const QString &path)
{
    const auto bytes = readWhole(path, 1'000'000);
    return bytes ? *bytes : QByteArray("not readable");
}

} // namespace

TEST_CASE("a file is written whole and in place of the old one", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    REQUIRE(writeWhole(path, "first"));
    CHECK(contents(path) == "first");
    REQUIRE(writeWhole(path, QByteArray(300'000, 'x')));
    CHECK(contents(path) == QByteArray(300'000, 'x'));
    REQUIRE(writeWhole(path, {}));
    CHECK(contents(path).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("file")});
}

TEST_CASE("on a full disk the old file stays whole and nothing is left beside it", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    REQUIRE(writeWhole(path, "first"));
    for (const rlim_t room : {0, 1, 100, 4096, 9999}) {
        Result<void> done;
        {
            const SmallDisk disk(room);
            done = writeWhole(path, QByteArray(10'000, 'x'));
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::DiskFull);
        CHECK(contents(path) == "first");
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("file")});
    }
    const SmallDisk disk(10'000);
    CHECK(writeWhole(path, QByteArray(10'000, 'x')));
}

TEST_CASE("what a cut-off writing left behind does not stop the next one", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile left(path + QStringLiteral(".new"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(QByteArray(100, 'h'));
    left.close();
    REQUIRE(writeWhole(path, "whole"));
    CHECK(contents(path) == "whole");
}

TEST_CASE("a place that cannot be written is said, and a link is not followed", "[base]")
{
    QTemporaryDir folder;
    CHECK(writeWhole(folder.filePath(QStringLiteral("none/file")), "x").error().kind == Error::Kind::FileUnwritable);
    const QString path = folder.filePath(QStringLiteral("file"));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("file.new")));
    CHECK(writeWhole(path, "x").error().kind == Error::Kind::FileUnwritable);
    QDir(folder.path()).rmdir(QStringLiteral("file.new"));

    const QString victim = folder.filePath(QStringLiteral("victim"));
    REQUIRE(writeWhole(victim, "keep"));
    REQUIRE(QFile::link(victim, path + QStringLiteral(".new")));
    CHECK_FALSE(writeWhole(path, "x"));
    CHECK(contents(victim) == "keep");
}

TEST_CASE("reading says what is missing, too large or no file", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    CHECK(readWhole(path, 10).error().kind == Error::Kind::FileMissing);
    CHECK(readWhole(folder.path(), 10).error().kind == Error::Kind::FileUnreadable);
    REQUIRE(writeWhole(path, QByteArray(10, 'x')));
    CHECK(readWhole(path, 10).value() == QByteArray(10, 'x'));
    CHECK(readWhole(path, 9).error().kind == Error::Kind::FileTooLarge);
}
