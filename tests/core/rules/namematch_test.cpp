// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/namematch.h"
#include "core/rules/names.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

static std::optional<MatchKind> found(const char *typed, const char *name)
{
    const auto match = matchName(QString::fromUtf8(typed), QString::fromUtf8(name));
    return match ? std::optional(match->kind) : std::nullopt;
}

static std::vector<QString> namePieces()
{
    return {QStringLiteral("sam"), QStringLiteral("okafor"), QStringLiteral("O'Brien"), QStringLiteral("Siân"),
        QStringLiteral("sian"), QStringLiteral("Ann"), QStringLiteral("Mary"), QStringLiteral("J."),
        QStringLiteral(" "), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("s"), QStringLiteral("o"),
        QStringLiteral("a"), QStringLiteral("kath"), QStringLiteral("steph")};
}

TEST_CASE("a whole name, its beginning and the beginning of a later word are told apart")
{
    CHECK(found("sam okafor", "Sam Okafor") == MatchKind::Exact);
    CHECK(found("SIAN", "Siân") == MatchKind::Exact);
    CHECK(found("j thwaite", "J. Thwaite") == MatchKind::Exact);
    CHECK(found("sam", "Sam Okafor") == MatchKind::Prefix);
    CHECK(found("s", "Sam Okafor") == MatchKind::Prefix);
    CHECK(found("sam ok", "Sam Okafor") == MatchKind::Prefix);
    CHECK(found("okaf", "Sam Okafor") == MatchKind::Prefix);
    CHECK(matchName(QStringLiteral("okaf"), QStringLiteral("Sam Okafor")) == NameMatch{MatchKind::Prefix, 1});
    CHECK(NameMatch{MatchKind::Prefix, 0} < NameMatch{MatchKind::Prefix, 1});
    CHECK(NameMatch{MatchKind::Prefix, 3} < NameMatch{MatchKind::SplitPrefix, 0});
}

TEST_CASE("typed letters may be cut into beginnings of words")
{
    for (const char *typed :
        {"saok", "sa ok", "s oka", "so", "s o", "samo", "samokafor", "okafor sam", "ok s", "oka, sam"})
        CHECK(found(typed, "Sam Okafor") == MatchKind::SplitPrefix);
    CHECK(found("soka", "Sam James Okafor") == MatchKind::SplitPrefix);
    CHECK(found("sjo", "Sam James Okafor") == MatchKind::SplitPrefix);
    CHECK(found("maryann", "Mary Ann") == MatchKind::SplitPrefix);
    CHECK(found("sam s", "Sid Sam") == MatchKind::SplitPrefix);
    CHECK(found("s sam", "Sam Sid") == MatchKind::SplitPrefix);
    CHECK_FALSE(found("os", "Sam Okafor"));
    CHECK_FALSE(found("sam z", "Sam Okafor"));
    CHECK_FALSE(found("sam sam", "Sam Okafor"));
    CHECK_FALSE(found("sox", "Sam Okafor"));
}

TEST_CASE("a typed space is a cut between words")
{
    CHECK(found("sa m", "Sam Okafor") == MatchKind::Inside);
    CHECK(found("sam o", "Samo Bright") == MatchKind::Inside);
    CHECK(found("mary ann", "Maryann Hill") == MatchKind::Inside);
}

TEST_CASE("apostrophes and hyphens need not be typed")
{
    CHECK(found("obri", "Nuala O'Brien") == MatchKind::Prefix);
    CHECK(found("o'bri", "Nuala O’Brien") == MatchKind::Prefix);
    CHECK(found("brien", "Nuala O'Brien") == MatchKind::Prefix);
    CHECK(found("nuala ob", "O'Brien, Nuala") == MatchKind::SplitPrefix);
    CHECK(found("grace b", "Grace A–B") == MatchKind::SplitPrefix);
    CHECK(found("tuesday", "Mo (Tuesday Mo)") == MatchKind::Prefix);
}

TEST_CASE("letters inside a word are found from two on")
{
    CHECK(found("min", "Amina Khalil") == MatchKind::Inside);
    CHECK(found("am", "Sam") == MatchKind::Inside);
    CHECK_FALSE(found("m", "Sam"));
    CHECK(matchName(QStringLiteral("halil"), QStringLiteral("Amina Khalil")) == NameMatch{MatchKind::Inside, 1});
}

TEST_CASE("what sounds alike is found last")
{
    CHECK(found("sian", "Siân Pryce") == MatchKind::Prefix);
    CHECK(found("priya", "Priyah Raman") == MatchKind::Prefix);
    CHECK(found("priyah", "Priya Raman") == MatchKind::Sound);
    CHECK(found("stephen", "Steven Hall") == MatchKind::Sound);
    CHECK(found("kathryn hall", "Catherine Hall") == MatchKind::Sound);
    CHECK(found("hall kathryn", "Catherine Hall") == MatchKind::Sound);
    CHECK(found("cathr", "Kathryn Hall") == MatchKind::Sound);
    CHECK(found("mohammed i", "Muhammad Idris") == MatchKind::Sound);
    CHECK_FALSE(found("tim", "Sam"));
    CHECK_FALSE(found("dana", "Dan"));
    CHECK_FALSE(found("kathryn smith", "Catherine Hall"));
    CHECK_FALSE(found("vy", "Fi Hall"));
}

TEST_CASE("words of one sound find each other, whatever their letters")
{
    forAll("same key, found by sound or better", [] {
        const auto letter = rc::gen::elementOf(std::string("aefhiknprstvyfv"));
        const QString word = QString::fromStdString(*rc::gen::resize(9, rc::gen::container<std::string>(letter)));
        QString other = word;
        other.replace(u'v', u'f').replace(QLatin1String("k"), QLatin1String("ck"));
        if (word.size() < 3 || soundKey(word).isEmpty() || soundKey(word) != soundKey(other))
            return;
        RC_ASSERT(matchName(word, QStringLiteral("Jo ") + other).has_value());
        RC_ASSERT(matchName(QStringLiteral("jo ") + word, other + QStringLiteral(" Jones")).has_value());
    });
}

TEST_CASE("looking stops at the worst kind that is still wanted")
{
    const FoldedName name(QStringLiteral("Steven Okafor"));
    const auto looks = [&](const char *typed, MatchKind worst) {
        return NameQuery(QString::fromUtf8(typed)).match(name, worst).has_value();
    };
    CHECK_FALSE(looks("stephen", MatchKind::Inside));
    CHECK(looks("stephen", MatchKind::Sound));
    CHECK_FALSE(looks("teven", MatchKind::SplitPrefix));
    CHECK(looks("teven", MatchKind::Inside));
    CHECK_FALSE(looks("so", MatchKind::Prefix));
    CHECK(looks("so", MatchKind::SplitPrefix));
    CHECK_FALSE(looks("steven", MatchKind::Exact));
}

TEST_CASE("nothing typed finds nobody, and a name of signs is never found")
{
    CHECK_FALSE(found("", "Sam"));
    CHECK_FALSE(found(" - ", "Sam"));
    CHECK_FALSE(found("?", "?"));
    CHECK_FALSE(found("s", ""));
    CHECK(NameQuery(QString()).isEmpty());
}

TEST_CASE("every name is found by itself and by each of its beginnings")
{
    forAll("prefixes of the text match", [] {
        const FoldedName name(*rc::gen::oneOf(textOf(namePieces()), anyText()));
        for (qsizetype n = 1; n <= name.text().size(); ++n) {
            const QString typed = name.text().left(n).toString();
            // Half a letter pair cannot be typed, and rare Chinese signs fold by what stands before them.
            if (typed.endsWith(u' ') || foldName(typed) != typed)
                continue;
            const auto match = NameQuery(typed).match(name);
            RC_ASSERT(match.has_value());
            RC_ASSERT(match->kind <= MatchKind::Prefix);
        }
    });
}

TEST_CASE("letters cut from the beginnings of two words are found however they are spaced")
{
    forAll("split prefixes match", [] {
        const auto letter = rc::gen::inRange<char>('a', 'e');
        const auto word = rc::gen::resize(8, rc::gen::nonEmpty(rc::gen::container<std::string>(letter)));
        const std::string first = *word;
        const std::string second = *word;
        const auto one = first.substr(0, size_t(*rc::gen::inRange<int>(1, int(first.size()) + 1)));
        const auto two = second.substr(0, size_t(*rc::gen::inRange<int>(1, int(second.size()) + 1)));
        const FoldedName name(QString::fromStdString(first + " x " + second));
        for (const std::string &typed : {one + two, one + " " + two, two + " " + one}) {
            const auto match = NameQuery(QString::fromStdString(typed)).match(name);
            RC_ASSERT(match.has_value());
            RC_ASSERT(match->kind <= MatchKind::SplitPrefix);
        }
    });
}

TEST_CASE("any letters against any name give an answer")
{
    forAll("match never fails", [] {
        const QString typed = *rc::gen::oneOf(textOf(namePieces()), anyText());
        const FoldedName name(*rc::gen::oneOf(textOf(namePieces()), anyText()));
        const NameQuery query(typed);
        const auto match = query.match(name);
        if (!match)
            return;
        RC_ASSERT(size_t(match->word) < name.words().size());
        RC_ASSERT(query.match(name, match->kind) == match);
    });
}

TEST_CASE("a very long name and a very long query are cut, not refused")
{
    const QString longName = QStringLiteral("anna ").repeated(5000);
    const FoldedName name(longName);
    CHECK(name.text().size() <= 256);
    CHECK(name.words().size() <= 32);
    CHECK(NameQuery(longName).match(name) == NameMatch{MatchKind::Exact, 0});
    CHECK(NameQuery(QStringLiteral("a").repeated(300)).match(name) == std::nullopt);
}
