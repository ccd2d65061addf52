// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/ownfile.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;

TEST_CASE("our own exports are known by the mark in their first cell")
{
    CHECK(ownTitleFromMark(toMark(OwnFile::Contacts)) == OwnTitle{OwnFile::Contacts, 1});
    CHECK(ownTitleFromMark(toMark(OwnFile::People)) == OwnTitle{OwnFile::People, 1});
    CHECK(ownTitleFromMark(u"hubdesk-people-7"_qs) == OwnTitle{OwnFile::People, 7});
    CHECK_FALSE(ownTitleFromMark(u"hubdesk-people-"_qs));
    CHECK_FALSE(ownTitleFromMark(u"hubdesk-people--1"_qs));
    CHECK_FALSE(ownTitleFromMark(u"Hub drop-in sheet"_qs));
}

TEST_CASE("what is joined in one cell comes apart as it was")
{
    CHECK(joinItems({u"peer"_qs, u"a;b"_qs, u"c\\"_qs}) == u"peer; a\\;b; c\\\\");
    test::forAll("split(join(items)) == items", [] {
        const auto text = test::textOf({u";"_qs, u"; "_qs, u"\\"_qs, u"peer"_qs, u" "_qs, u"\n"_qs});
        QStringList items;
        for (const QString &item : *rc::gen::container<std::vector<QString>>(text)) {
            if (!item.isEmpty())
                items.append(item);
        }
        RC_ASSERT(splitItems(joinItems(items)) == items);
    });
}

TEST_CASE("a list that somebody typed is read with and without spaces")
{
    CHECK(splitItems(u"peer;skills; ;goals;"_qs) == QStringList{u"peer"_qs, u"skills"_qs, u"goals"_qs});
    CHECK(splitItems({}).isEmpty());
}
