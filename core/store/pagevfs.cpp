// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagevfs.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace hub {

struct PageVfsTable {
    sqlite3_vfs vfs = {};
    sqlite3_io_methods methods = {};
};

namespace {

struct PageFile {
    sqlite3_file base;
    PageSource *source;
};

PageSource &sourceOf(sqlite3_file *file)
{
    return *reinterpret_cast<PageFile *>(file)->source;
}

int done(sqlite3_file *)
{
    return SQLITE_OK;
}

int readPages(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    PageSource &source = sourceOf(file);
    auto *bytes = static_cast<char *>(into);
    const auto there = int(std::clamp<qint64>(source.bytes() - offset, 0, amount));
    if (there > 0 && !source.read(offset, {bytes, size_t(there)}))
        return SQLITE_IOERR_READ;
    if (there == amount)
        return SQLITE_OK;
    std::memset(bytes + there, 0, size_t(amount - there)); // as SQLite asks of a short read
    return SQLITE_IOERR_SHORT_READ;
}

int size(sqlite3_file *file, sqlite3_int64 *bytes)
{
    *bytes = sourceOf(file).bytes();
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

void fillMethods(sqlite3_io_methods &methods)
{
    methods.iVersion = 1;
    methods.xClose = done;
    methods.xRead = readPages;
    methods.xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; };
    methods.xTruncate = [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; };
    methods.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
    methods.xFileSize = size;
    methods.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
    methods.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
    methods.xSectorSize = [](sqlite3_file *) { return 4096; };
    // No journal is looked for and no lock taken: a store that was copied while open says in its header that it has one.
    methods.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_IMMUTABLE; };
}

int openPages(sqlite3_vfs *vfs, sqlite3_filename, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return SQLITE_CANTOPEN;
    auto *table = reinterpret_cast<PageVfsTable *>(vfs);
    auto *pages = reinterpret_cast<PageFile *>(file);
    pages->source = static_cast<PageSource *>(vfs->pAppData);
    pages->base.pMethods = &table->methods;
    if (outFlags)
        *outFlags = flags | SQLITE_OPEN_READONLY;
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *, const char *, int, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *full)
{
    sqlite3_snprintf(room, full, "%s", name);
    return SQLITE_OK;
}

} // namespace

PageVfs::PageVfs(PageSource &source)
    : m_name("hubdesk-pages-" + QByteArray::number(quintptr(this), 16))
    , m_table(std::make_unique<PageVfsTable>())
{
    static_assert(offsetof(PageVfsTable, vfs) == 0, "openPages() finds the table by its first member");
    fillMethods(m_table->methods);
    const sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
    sqlite3_vfs &vfs = m_table->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(PageFile);
    vfs.mxPathname = 512;
    vfs.zName = m_name.constData();
    vfs.pAppData = &source;
    vfs.xOpen = openPages;
    vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_READONLY; };
    vfs.xAccess = isThere;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = usual->xRandomness;
    vfs.xSleep = usual->xSleep;
    vfs.xCurrentTime = usual->xCurrentTime;
    sqlite3_vfs_register(&vfs, 0);
}

PageVfs::~PageVfs()
{
    sqlite3_vfs_unregister(&m_table->vfs);
}

} // namespace hub
