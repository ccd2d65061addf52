// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a program as on a kernel that cannot filter its calls:  hub_withoutseccomp PROGRAM [ARGUMENT...]
#include <seccomp.h>

#include <cerrno>

#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (argc < 2 || !filter)
        return 125;
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0) != 0
        || seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP)) != 0
        || seccomp_load(filter) != 0)
        return 125;
    ::execv(argv[1], argv + 1);
    return 126;
}
