# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target of ours links: warnings, Qt habits, hardening, sanitizers.
add_library(hub_options INTERFACE)
target_compile_options(hub_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow $<$<BOOL:${HUBDESK_WERROR}>:-Werror>)
target_compile_definitions(hub_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING)
target_include_directories(hub_options INTERFACE ${CMAKE_SOURCE_DIR})

if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(hub_options INTERFACE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection)
    target_link_options(hub_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(HUBDESK_SANITIZE)
    target_compile_options(hub_options INTERFACE -fsanitize=${HUBDESK_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(hub_options INTERFACE -fsanitize=${HUBDESK_SANITIZE})
endif()

find_program(HUBDESK_CCACHE ccache)
if(HUBDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HUBDESK_CCACHE})
endif()

# Precompiled headers of one target, where they are wanted. Ours are given as <core/hub.h>, which bears no path of this
# checkout, so that ccache knows them in another.
function(hub_precompile target)
    if(HUBDESK_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
