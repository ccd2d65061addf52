// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace hub::test;

namespace {

const QList<QByteArray> corpus = {"name,support\nSam,2\n", "name;support\nAmina;7,0\n"};

} // namespace

TEST_CASE("the same seed and number give the same damaged input, others give others", "[fuzz]")
{
    const Mutator one(corpus, {"\""}, 1);
    const Mutator again(corpus, {"\""}, 1);
    const Mutator two(corpus, {"\""}, 2);
    int different = 0;
    for (quint64 number = 1; number <= 200; ++number) {
        CHECK(one.input(number) == again.input(number));
        different += one.input(number) != two.input(number);
    }
    CHECK(different > 190);
}

TEST_CASE("damaged inputs vary: shorter, longer, equal in length, with words of the dictionary", "[fuzz]")
{
    Mutator mutator({corpus.first()}, {"WORD"}, 7);
    mutator.setLargest(200);
    QSet<QByteArray> seen;
    int shorter = 0;
    int longer = 0;
    int sameLength = 0;
    int withWord = 0;
    qsizetype longest = 0;
    for (quint64 number = 1; number <= 5000; ++number) {
        const QByteArray input = mutator.input(number);
        seen.insert(input);
        shorter += input.size() < corpus.first().size();
        longer += input.size() > corpus.first().size();
        sameLength += input.size() == corpus.first().size();
        withWord += input.contains("WORD");
        longest = std::max(longest, input.size());
    }
    CHECK(seen.size() > 3500);
    CHECK(std::min({shorter, longer, sameLength, withWord}) > 500);
    CHECK(longest == 200);
}

TEST_CASE("a reader that breaks its promise on some input fails the fuzz run", "[fuzz]")
{
    FuzzTarget target{corpus, {},
        [](const QByteArray &input) { return input.contains(';') ? Verdict::accepted() : Verdict::refused(); }};
    CHECK(feed(target, 1, 1, 300).wrong == 0);
    target.read = [](const QByteArray &input) {
        return input.contains('\xff') ? Verdict::wrong(QStringLiteral("took a byte that is no text"))
                                      : Verdict::accepted();
    };
    const FuzzCount count = feed(target, 1, 1, 2000);
    CHECK(count.wrong > 10);
    CHECK(count.examples.size() == 10);
    CHECK(count.accepted + count.wrong == 2000);
}
