// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nonetwork.h"

#include <seccomp.h>

#include <cerrno>
#include <memory>

#include <sys/socket.h>

namespace hub {
namespace {

struct FilterDeleter {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterDeleter>;

constexpr bool staysHere(unsigned int family)
{
    return family == AF_UNIX || family == AF_NETLINK;
}

/// All families but those, and not the internet's alone: raw packets, Bluetooth and SMC leave the computer as well. The
/// kernel knows 46; what comes later is refused already.
bool refuseFamilies(const Filter &filter)
{
    constexpr unsigned int families = 128;
    // The family is an int: the upper half of its register means nothing.
    constexpr scmp_datum_t lowerHalf = 0xFFFF'FFFF;
    for (unsigned int family = 0; family < families; ++family) {
        if (!staysHere(family)
            && seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EAFNOSUPPORT), SCMP_SYS(socket), 1,
                   SCMP_A0(SCMP_CMP_MASKED_EQ, lowerHalf, family))
                != 0)
            return false;
    }
    return true;
}

} // namespace

bool refuseInternet()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter || !refuseFamilies(filter))
        return false;
    // Its queues open sockets without the call above.
    if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0) != 0)
        return false;
    // A call in another convention (32 bits) would pass by the rules; Hubdesk makes none.
    if (seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ERRNO(ENOSYS)) != 0)
        return false;
    return seccomp_load(filter.get()) == 0;
}

} // namespace hub
