// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questions.h"
#include "ui/shell/words.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

std::vector<Error::Kind> allKinds()
{
    std::vector<Error::Kind> kinds;
    for (int i = 0; i <= int(Error::Kind::Internal); ++i)
        kinds.push_back(Error::Kind(i));
    return kinds;
}

bool isBlunt(const QString &text)
{
    static const QRegularExpression blunt(
        QStringLiteral("\\b(please|sorry|invalid|oops|error|failed|illegal|wrong format|fatal|abort)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    return blunt.match(text).hasMatch();
}

} // namespace

TEST_CASE("the test for blunt words finds them")
{
    CHECK(isBlunt(QStringLiteral("Invalid date.")));
    CHECK(isBlunt(QStringLiteral("Oops, sorry")));
    CHECK_FALSE(isBlunt(QStringLiteral("That time is not clear.")));
}

TEST_CASE("every kind of error has its own plain sentence that says what to do")
{
    QSet<QString> seen;
    for (const Error::Kind kind : allKinds()) {
        const QString text = sentence({kind, QStringLiteral("detail for the log")});
        INFO(int(kind) << ": " << text.toStdString());
        CHECK(text.size() > 30);
        CHECK(text.size() < 220);
        CHECK(text.endsWith(u'.'));
        CHECK(text.at(0).isUpper());
        CHECK_FALSE(isBlunt(text));
        CHECK_FALSE(text.contains(QStringLiteral("detail for the log")));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

TEST_CASE("every question of the desk says why it is asked and who sees the answer")
{
    QSet<QString> whys;
    for (int i = 0; i <= int(Question::Supporters); ++i) {
        const auto question = Question(i);
        INFO(i);
        CHECK(whyWeAsk(question).size() > 20);
        CHECK_FALSE(whyWeAsk(question).contains(u'\n'));
        CHECK(whoSeesIt(question).startsWith(QStringLiteral("Seen by: ")));
        whys.insert(whyWeAsk(question));
    }
    CHECK(whys.size() == int(Question::Supporters) + 1);
}

TEST_CASE("who sees an answer is what the registry says of its field")
{
    CHECK(whoSeesIt(Question::Who) == whoSeesIt(Audience::Everybody));
    CHECK(whoSeesIt(Question::PleaseKnow) == whoSeesIt(Audience::Welcome));
    CHECK(whoSeesIt(Question::Note) == whoSeesIt(Audience::Supporters));
    CHECK(whoSeesIt(Audience::Supporters) != whoSeesIt(Audience::Everybody));
}
