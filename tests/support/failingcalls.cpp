// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingcalls.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using hub::test::FailingCalls;

struct Disk {
    FailingCalls::Harm harm = FailingCalls::Harm::None;
    int at = 0;
    int calls = 0;
    std::set<std::pair<dev_t, ino_t>> unsynced = {};
    QStringList namedTooEarly = {};
};

// A C function can reach nothing else.
thread_local Disk *disk = nullptr;
thread_local bool noWaiting = false;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// The number to fail with, or 0 to go on. What writes takes room.
int harmTo(bool takesRoom)
{
    using Harm = FailingCalls::Harm;
    if (!disk)
        return 0;
    const int call = ++disk->calls;
    const bool isIt = call == disk->at;
    switch (disk->harm) {
    case Harm::None:
    case Harm::KilledHalf:
        return 0;
    case Harm::Full:
        return call >= disk->at && takesRoom ? ENOSPC : 0;
    case Harm::Broken:
        return call >= disk->at ? EIO : 0;
    case Harm::OneError:
        return isIt ? EIO : 0;
    case Harm::Killed:
        if (isIt)
            ::_exit(FailingCalls::killedCode);
        return 0;
    }
    return 0;
}

bool diesHalfway()
{
    return disk && disk->harm == FailingCalls::Harm::KilledHalf && disk->calls == disk->at;
}

std::pair<dev_t, ino_t> nodeOf(const struct stat &facts)
{
    return {facts.st_dev, facts.st_ino};
}

void note(int file, bool synced)
{
    struct stat facts = {};
    if (!disk || ::fstat(file, &facts) != 0)
        return;
    if (synced)
        disk->unsynced.erase(nodeOf(facts));
    else
        disk->unsynced.insert(nodeOf(facts));
}

void noteNaming(const char *from)
{
    if (!disk)
        return;
    QStringList files{QFile::decodeName(from)};
    for (const QFileInfo &inside : QDir(files.front()).entryInfoList(QDir::Files | QDir::Hidden))
        files << inside.filePath();
    for (const QString &file : files) {
        struct stat facts = {};
        if (::stat(QFile::encodeName(file).constData(), &facts) == 0 && disk->unsynced.contains(nodeOf(facts)))
            disk->namedTooEarly << file;
    }
}

template <typename Write>
ssize_t writing(int file, size_t count, Write &&write)
{
    if (file <= STDERR_FILENO)
        return write(count);
    if (const int harm = harmTo(true)) {
        errno = harm;
        return -1;
    }
    if (diesHalfway()) {
        write(count / 2);
        ::_exit(FailingCalls::killedCode);
    }
    note(file, false);
    return write(count);
}

template <typename Call>
int calling(Call &&call)
{
    if (const int harm = harmTo(false)) {
        errno = harm;
        return -1;
    }
    if (diesHalfway())
        ::_exit(FailingCalls::killedCode);
    return call();
}

int syncing(int file, const char *name)
{
    return calling([&] {
        const int done = noWaiting ? 0 : next<int (*)(int)>(name)(file);
        if (done == 0)
            note(file, true);
        return done;
    });
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return writing(file, count, [&](size_t some) { return real(file, bytes, some); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writing(file, count, [&](size_t some) { return real(file, bytes, some, offset); });
}

int fsync(int file)
{
    return syncing(file, "fsync");
}

int fdatasync(int file)
{
    return syncing(file, "fdatasync");
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return calling([&] { return real(file, size); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return calling([&] {
        noteNaming(from);
        return real(from, to);
    });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return calling([&] {
        noteNaming(from);
        return real(fromFolder, from, toFolder, to, flags);
    });
}
}

namespace hub::test {

FailingCalls::FailingCalls(Harm harm, int at)
{
    disk = new Disk{harm, at};
}

FailingCalls::~FailingCalls()
{
    delete std::exchange(disk, nullptr);
}

int FailingCalls::calls() const
{
    return disk->calls;
}

QStringList FailingCalls::namedTooEarly() const
{
    return disk->namedTooEarly;
}

NoWaitingForDisks::NoWaitingForDisks()
{
    noWaiting = true;
}

NoWaitingForDisks::~NoWaitingForDisks()
{
    noWaiting = false;
}

int inChild(const std::function<void()> &work)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace hub::test
