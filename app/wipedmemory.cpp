// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory that is given back is wiped first, in the whole program: what people type and read goes through Qt's strings,
// fields and layouts, which leave it where it was. Without this the words that open a hub would lie about for hours in a
// program that is locked. glibc has no setting for it: M_PERTURB passes by the small pieces, which strings are.
//
// Standing in for the C library's functions is described in its manual (Replacing malloc); all of these go on to its own.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <malloc.h>

extern "C" {

void *__libc_malloc(std::size_t bytes);
void *__libc_calloc(std::size_t count, std::size_t bytes);
void *__libc_realloc(void *memory, std::size_t bytes);
void __libc_free(void *memory);

// From here on glibc gives every piece pages of its own (DEFAULT_MMAP_THRESHOLD_MAX), which go back to the kernel at once.
static constexpr std::size_t ownPages = std::size_t(32) * 1024 * 1024;

void *malloc(std::size_t bytes)
{
    return __libc_malloc(bytes);
}

void *calloc(std::size_t count, std::size_t bytes)
{
    return __libc_calloc(count, bytes);
}

void free(void *memory)
{
    if (!memory)
        return;
    if (const std::size_t had = malloc_usable_size(memory); had < ownPages)
        explicit_bzero(memory, had);
    __libc_free(memory);
}

// The library's own one would leave what stood in the piece that became too small.
void *realloc(void *memory, std::size_t bytes)
{
    if (memory && bytes == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t had = memory ? malloc_usable_size(memory) : 0;
    if (!memory || had >= ownPages)
        return __libc_realloc(memory, bytes);
    if (bytes <= had && bytes >= had / 2)
        return memory;
    void *const other = __libc_malloc(bytes);
    if (!other)
        return nullptr;
    std::memcpy(other, memory, std::min(had, bytes));
    free(memory);
    return other;
}

void *reallocarray(void *memory, std::size_t count, std::size_t bytes)
{
    std::size_t all = 0;
    if (__builtin_mul_overflow(count, bytes, &all)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(memory, all);
}

} // extern "C"

#endif
