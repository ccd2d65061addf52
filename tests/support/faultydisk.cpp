// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QFile>

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace hub::test {

/// SQLite's interface to files, each call handed on to the real one unless the disk is to fail there.
struct FaultyDisk::Calls {
    struct File {
        sqlite3_file base;
        FaultyDisk *disk;
        QByteArray *path;
        sqlite3_file *real;
    };

    static File &self(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return self(file).real; }
    static FaultyDisk &diskOf(sqlite3_vfs *vfs) { return *static_cast<FaultyDisk *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int close(sqlite3_file *file);
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);

    static const sqlite3_io_methods methods;
    // Every file system below; found once, as a disk may be made inside another one's life.
    static sqlite3_vfs *below;
};

sqlite3_vfs *FaultyDisk::Calls::below = nullptr;

int FaultyDisk::Calls::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File &opened = self(file);
    opened.base.pMethods = nullptr;
    opened.real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
    const int code = below->xOpen(below, name, opened.real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened.disk = &diskOf(vfs);
    opened.path = new QByteArray(name ? name : "");
    opened.disk->contentsOf(*opened.path);
    opened.base.pMethods = &methods;
    return SQLITE_OK;
}

int FaultyDisk::Calls::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (diskOf(vfs).refuses())
        return SQLITE_IOERR_DELETE;
    diskOf(vfs).m_files.erase(name);
    return below->xDelete(below, name, syncFolder);
}

int FaultyDisk::Calls::close(sqlite3_file *file)
{
    delete self(file).path;
    return real(file)->pMethods->xClose(real(file));
}

int FaultyDisk::Calls::write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    FaultyDisk &disk = *self(file).disk;
    if (disk.refuses())
        return disk.m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    disk.contentsOf(*self(file).path).since.push_back({at, QByteArray(static_cast<const char *>(bytes), count)});
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}

int FaultyDisk::Calls::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultyDisk &disk = *self(file).disk;
    if (disk.refuses())
        return SQLITE_IOERR_TRUNCATE;
    disk.contentsOf(*self(file).path).since.push_back({size, {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int FaultyDisk::Calls::sync(sqlite3_file *file, int flags)
{
    FaultyDisk &disk = *self(file).disk;
    if (disk.m_fault == Fault::Broken && disk.refuses())
        return SQLITE_IOERR_FSYNC;
    Contents &contents = disk.contentsOf(*self(file).path);
    QFile now(QFile::decodeName(*self(file).path));
    if (now.open(QIODevice::ReadOnly))
        contents = {now.readAll(), {}};
    return real(file)->pMethods->xSync(real(file), flags);
}

const sqlite3_io_methods FaultyDisk::Calls::methods = {
    2,
    close,
    [](sqlite3_file *f, void *to, int count, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, count, at); },
    write,
    truncate,
    sync,
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file *f, int *held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); },
    [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **at) {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
    },
    [](sqlite3_file *f, int offset, int count, int flags) {
        return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
    },
    [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file *f, int deletes) { return real(f)->pMethods->xShmUnmap(real(f), deletes); },
    nullptr,
    nullptr,
};

FaultyDisk::FaultyDisk()
    : m_vfs(std::make_unique<sqlite3_vfs>())
{
    sqlite3_initialize();
    Calls::below = sqlite3_vfs_find(nullptr);
    *m_vfs = *Calls::below;
    m_vfs->pNext = nullptr;
    m_vfs->zName = "faulty";
    m_vfs->pAppData = this;
    m_vfs->szOsFile = int(sizeof(Calls::File)) + Calls::below->szOsFile;
    m_vfs->xOpen = Calls::open;
    m_vfs->xDelete = Calls::remove;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(Calls::below, 1);
}

void FaultyDisk::failAfter(int good, Fault fault)
{
    m_good = good;
    m_fault = fault;
    m_failed = false;
}

bool FaultyDisk::refuses()
{
    if (m_good < 0)
        return false;
    if (m_good > 0) {
        --m_good;
        return false;
    }
    m_failed = true;
    return true;
}

FaultyDisk::Contents &FaultyDisk::contentsOf(const QByteArray &path)
{
    const auto [found, isNew] = m_files.try_emplace(path);
    QFile file(QFile::decodeName(path));
    if (isNew && file.open(QIODevice::ReadOnly))
        found->second.synced = file.readAll();
    return found->second;
}

void FaultyDisk::losePower(std::mt19937 &chance)
{
    for (auto &[path, contents] : m_files) {
        if (path.isEmpty())
            continue;
        QByteArray left = contents.synced;
        for (const Write &write : contents.since) {
            const auto fate = chance() % 3; // lost, kept, torn
            if (fate == 0)
                continue;
            if (write.truncates) {
                left.resize(write.at);
                continue;
            }
            const qsizetype count = fate == 1 ? write.bytes.size() : qsizetype(chance() % size_t(write.bytes.size() + 1));
            if (left.size() < write.at + count)
                left.append(write.at + count - left.size(), '\0');
            std::memcpy(left.data() + write.at, write.bytes.constData(), size_t(count));
        }
        QFile file(QFile::decodeName(path));
        if (file.exists() && file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(left);
        QFile::remove(file.fileName() + QStringLiteral("-shm"));
    }
    m_files.clear();
    mend();
}

} // namespace hub::test
