// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded into the program by a test: tries sockets before main() begins and after it has ended, and writes down what the
// kernel said, and which libraries were in memory at the end. One line a fact: "before inet 0", "after inet 97",
// "loaded /usr/lib/…".
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Family {
    const char *name;
    int code;
};
constexpr Family families[] = {{"inet", AF_INET}, {"inet6", AF_INET6}, {"packet", AF_PACKET}, {"unix", AF_UNIX},
    {"netlink", AF_NETLINK}};

int errorOf(int descriptor)
{
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    return 0;
}

void probe(std::FILE *to, const char *when)
{
    for (const auto &[name, code] : families)
        std::fprintf(to, "%s %s %d\n", when, name, errorOf(::socket(code, SOCK_DGRAM, 0)));
    // As a caller may that leaves rubbish in the upper half of the register.
    std::fprintf(to, "%s rubbish-inet %d\n", when,
        errorOf(int(::syscall(SYS_socket, 0x5'0000'0000 + AF_INET, SOCK_DGRAM, 0))));
    std::fprintf(to, "%s rubbish-unix %d\n", when,
        errorOf(int(::syscall(SYS_socket, 0x5'0000'0000 + AF_UNIX, SOCK_DGRAM, 0))));
    std::fprintf(to, "%s pair %d\n", when, [] {
        int both[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, both) != 0)
            return errno;
        ::close(both[0]);
        return errorOf(both[1]);
    }());
    char settings[256] = {};
    std::fprintf(to, "%s uring %d\n", when, errorOf(int(::syscall(SYS_io_uring_setup, 1, settings))));
}

std::FILE *notes()
{
    const char *const path = std::getenv("HUBDESK_PROBE");
    return path ? std::fopen(path, "a") : nullptr;
}

[[gnu::constructor]] void before()
{
    if (std::FILE *const to = notes()) {
        probe(to, "before");
        std::fclose(to);
    }
}

[[gnu::destructor]] void after()
{
    std::FILE *const to = notes();
    if (!to)
        return;
    probe(to, "after");
    if (std::FILE *const maps = std::fopen("/proc/self/maps", "r")) {
        char line[4096];
        while (std::fgets(line, sizeof line, maps)) {
            if (const char *const file = std::strchr(line, '/'))
                std::fprintf(to, "loaded %s", file);
        }
        std::fclose(maps);
    }
    std::fclose(to);
}

} // namespace
