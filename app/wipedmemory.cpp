// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory that is given back is wiped first, in the whole program: what people type and read goes through Qt's strings,
// fields and layouts, which leave it where it was. Without this the words that open a hub would lie about for hours in a
// program that is locked. glibc has no setting for it: M_PERTURB passes by the small pieces, which strings are.
//
// Standing in for the C library's functions is described in its manual (Replacing malloc), with the list of those that
// belong together; all of these go on to its own. A preloaded allocator is therefore not used.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstring>

extern "C" {

void *__libc_malloc(std::size_t bytes);
void *__libc_calloc(std::size_t count, std::size_t bytes);
void *__libc_realloc(void *memory, std::size_t bytes);
void *__libc_memalign(std::size_t alignment, std::size_t bytes);
void __libc_free(void *memory);

// glibc keeps a piece's size in the word before it, its marks in the three lowest bits (malloc/malloc.c, "malloc_chunk").
static constexpr std::size_t wordBytes = sizeof(std::size_t);
static constexpr std::size_t marks = 7;
static constexpr std::size_t ownPagesMark = 2;

static std::size_t sizeWordOf(const void *memory)
{
    return static_cast<const std::size_t *>(memory)[-1];
}

// Such a piece has pages of its own, which go back to the kernel at once.
static bool hasOwnPages(const void *memory)
{
    return sizeWordOf(memory) & ownPagesMark;
}

std::size_t malloc_usable_size(void *memory)
{
    if (!memory)
        return 0;
    return (sizeWordOf(memory) & ~marks) - (hasOwnPages(memory) ? 2 * wordBytes : wordBytes);
}

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
    if (!hasOwnPages(memory)) {
        // By the second word glibc notices a piece that is given back twice; it writes there itself when it takes one.
        auto *const bytes = static_cast<char *>(memory);
        explicit_bzero(bytes, wordBytes);
        explicit_bzero(bytes + 2 * wordBytes, malloc_usable_size(memory) - 2 * wordBytes);
    }
    __libc_free(memory);
}

// The library's own one would leave what stood in the piece that became too small.
void *realloc(void *memory, std::size_t bytes)
{
    if (memory && bytes == 0) {
        free(memory);
        return nullptr;
    }
    if (!memory || hasOwnPages(memory))
        return __libc_realloc(memory, bytes);
    const std::size_t had = malloc_usable_size(memory);
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

void *memalign(std::size_t alignment, std::size_t bytes)
{
    return __libc_memalign(alignment, bytes);
}

void *aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    return __libc_memalign(alignment, bytes);
}

int posix_memalign(void **memory, std::size_t alignment, std::size_t bytes)
{
    if (alignment % sizeof(void *) != 0 || !std::has_single_bit(alignment))
        return EINVAL;
    void *const piece = __libc_memalign(alignment, bytes);
    if (!piece)
        return ENOMEM;
    *memory = piece;
    return 0;
}

} // extern "C"

#endif
