// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <sstream>
#include <string>

namespace hub::test {

/// Checks a property with rapidcheck and reports through Catch2. (rapidcheck's own adapter includes Catch2 2's header.)
template <typename Property>
void forAll(const std::string &description, Property &&property)
{
    const auto result = rc::detail::checkTestable(std::forward<Property>(property));
    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    INFO(description << ": " << report.str());
    REQUIRE(result.template is<rc::detail::SuccessResult>());
}

} // namespace hub::test
