// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"
#include "core/rules/sheetwords.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The parts of a cell as one line: "ASC | carer".
static std::string parts(const char *cell)
{
    return splitSupports(text(cell), starterSheetWords().supports).join(QLatin1String(" | ")).toStdString();
}

static std::string support(const char *part)
{
    const auto read = readSupport(text(part), starterSheetWords().supports);
    return read ? read->text.toStdString() : std::string("?");
}

static std::string feeling(const char *cell)
{
    const auto read = readFeeling(text(cell), starterSheetWords().feelings);
    return read ? read->text.toStdString() : std::string("?");
}

TEST_CASE("words are looked up without case, accents, signs and spellings of and")
{
    CHECK(wordKey(text(" Skills & Understanding. ")) == text("skills and understanding"));
    CHECK(wordKey(text("Self–care")) == text("self care"));
    CHECK(wordKey(text("(ASC)")) == text("asc"));
    CHECK(wordKey(text("carers’ support")) == text("carers' support"));
    CHECK(wordKey(text(" -- ")).isEmpty());
}

TEST_CASE("the starter words say what an English office means by them")
{
    for (const char *part : {"SP", "social prescribing", "Link up", "linking-up"})
        CHECK(support(part) == "linking-up");
    for (const char *part : {"PS", "peer", "Peer support", "peer group"})
        CHECK(support(part) == "peer");
    CHECK(support("skills & understanding") == "skills");
    CHECK(support("carer") == "carers");
    CHECK(support("recovery goals") == "goals");
    CHECK(support("ASC") == "social-care");
    CHECK(support("Adult Social Care") == "social-care");
    for (const char *part : {"WC", "welcome chat", "welcoming conversation"})
        CHECK(support(part) == "welcoming");
    for (const char *part : {"brew", "just a brew", "hanging out", "here"})
        CHECK(support(part) == "just-here");
    CHECK(feeling("My worst day") == "worst");
    CHECK(feeling("NOT GREAT") == "not-great");
    CHECK(feeling("O.K.") == "ok");
    CHECK(feeling("well") == "well");
    CHECK(feeling("growing!") == "growing");
}

TEST_CASE("what only one hub means by a word is left for it to teach")
{
    for (const char *part : {"RW goals", "anxiety mgmt", "goalz", "", "2", "talk"})
        CHECK(support(part) == "?");
    for (const char *cell : {"bit better", "5/10", "fine", "", "-", "not well", "worse"})
        CHECK(feeling(cell) == "?");
}

TEST_CASE("the starter words have the eight codes of support and the five of feelings, and no other")
{
    const SheetWords words = starterSheetWords();
    const auto codesOf = [](const WordCodes &codes) {
        QStringList list = codes.values();
        list.sort();
        list.removeDuplicates();
        return list.join(u' ').toStdString();
    };
    CHECK(codesOf(words.supports) == "carers goals just-here linking-up peer skills social-care welcoming");
    CHECK(codesOf(words.feelings) == "growing not-great ok well worst");
}

TEST_CASE("a list of words must be one, and no word may mean two things")
{
    const auto kind = [](const char *json) { return readSheetWords(json).error().kind; };
    CHECK(
        readSheetWords(R"({"supports": {"goals": ["RW goals"]}})")->supports.value(text("rw goals")) == text("goals"));
    CHECK(readSheetWords(R"({})").has_value());
    CHECK(kind("") == Error::Kind::FileDamaged);
    CHECK(kind("[]") == Error::Kind::FileDamaged);
    CHECK(kind(R"({"supports": {"goals": "RW goals"}})") == Error::Kind::FileDamaged);
    CHECK(kind(R"({"supports": {"goals": ["-"]}})") == Error::Kind::FileDamaged);
    CHECK(kind(R"({"supports": {"goals": [7]}})") == Error::Kind::FileDamaged);
    CHECK(kind(R"({"feelings": {"ok": ["fine"], "well": ["Fine"]}})") == Error::Kind::FileDamaged);
}

TEST_CASE("a cell of supports is cut at every sign that offices use")
{
    CHECK(parts("ASC + carer + hanging out") == "ASC | carer | hanging out");
    CHECK(parts("peer; hanging out") == "peer | hanging out");
    CHECK(parts("brew, carers") == "brew | carers");
    CHECK(parts("SP / carers / WC") == "SP | carers | WC");
    CHECK(parts("SP/carers/WC") == "SP | carers | WC");
    CHECK(parts("goals & skills") == "goals | skills");
    CHECK(parts("goals and skills") == "goals | skills");
    CHECK(parts("goals\nskills") == "goals | skills");
    CHECK(parts("goals - skills") == "goals | skills");
    CHECK(parts("Peer support + ASC + link up") == "Peer support | ASC | link up");
    CHECK(parts("goals+skills,carer") == "goals | skills | carer");
    CHECK(parts("goals") == "goals");
}

TEST_CASE("a known phrase with a separator in it stays whole")
{
    CHECK(parts("goals, skills & understanding") == "goals | skills & understanding");
    CHECK(parts("welcome chat / peer / skills & understanding") == "welcome chat | peer | skills & understanding");
    CHECK(parts("skills and understanding / recovery goals") == "skills and understanding | recovery goals");
    CHECK(parts("skills & understanding & peer") == "skills & understanding | peer");
    CHECK(parts("linking-up + brew") == "linking-up | brew");
}

TEST_CASE("what a weak sign joins is cut only where a side is known")
{
    CHECK(parts("arts & crafts") == "arts & crafts");
    CHECK(parts("arts & crafts + brew") == "arts & crafts | brew");
    CHECK(parts("arts & crafts & goals") == "arts & crafts | goals");
    CHECK(parts("goals & anxiety mgmt") == "goals | anxiety mgmt");
    CHECK(parts("bread and butter") == "bread and butter");
    CHECK(parts("RW goals; skills") == "RW goals | skills");
    CHECK(parts("Andrew's group, standard") == "Andrew's group | standard");
}

TEST_CASE("empty parts are dropped")
{
    CHECK(parts("") == "");
    CHECK(parts(" - ") == "");
    CHECK(parts("?") == "");
    CHECK(parts("goals +") == "goals");
    CHECK(parts(", ; goals ;; skills &") == "goals | skills");
}

TEST_CASE("supports come once each, in their order, and unknown words are handed back as typed")
{
    const WordCodes known = starterSheetWords().supports;
    const auto read = readSupports(text("carer + Anxiety mgmt; brew, carers / 5/10"), known);
    CHECK(read.supports == QList{SupportType{text("carers")}, SupportType{text("just-here")}});
    CHECK(read.unknown == QStringList{text("Anxiety mgmt"), text("5/10")});
    WordCodes taught = known;
    taught.insert(wordKey(text("Anxiety mgmt")), text("skills"));
    CHECK(readSupports(text("anxiety mgmt"), taught).supports == QList{SupportType{text("skills")}});
}

TEST_CASE("nobody has many spellings, and names are not among them")
{
    for (const char *cell : {"", " ", "-", "?", "??", "anon", "Anon.", "ANONYMOUS", "n/a", "N/A", "didn't say",
             "didn’t say", "Didnt say", "no name given", "walk in", "Walk-in", "unknown", "none", "someone", "no name",
             "not given", "(no name)", "rather not say", "…", "x"})
        CHECK(namesNobody(text(cell)));
    for (const char *cell : {"Sam", "Kit", "Dana", "Annon Smith", "Nona", "Will Notley", "No", "Walker", "Man", "J",
             "Mo", "李娜", "😀", "Mr X Smith", "Nil Okafor"})
        CHECK_FALSE(namesNobody(text(cell)));
}

TEST_CASE("cutting loses no letter but the word and, whatever the cell")
{
    std::vector<QString> pieces;
    for (const char *piece : {"goals", "skills", "skills & understanding", "arts", " & ", " + ", "; ", "/", " and ",
             ",", " - ", "peer", "WC", "\n", "x", "and"})
        pieces.push_back(text(piece));
    const WordCodes known = starterSheetWords().supports;
    const auto letters = [](const QString &typed) {
        QString from = foldName(typed);
        for (QChar &c : from) {
            if (!c.isLetterOrNumber())
                c = u' ';
        }
        QStringList words = from.split(u' ', Qt::SkipEmptyParts);
        words.removeAll(QStringLiteral("and"));
        return words.join(QString());
    };
    forAll("letters(join(split(cell))) == letters(cell)", [&] {
        const QString cell = *rc::gen::oneOf(textOf(pieces), anyText());
        const QStringList cut = splitSupports(cell, known);
        RC_ASSERT(letters(cut.join(u' ')) == letters(cell));
        for (const QString &part : cut) {
            RC_ASSERT(cell.contains(part));
            RC_ASSERT(splitSupports(part, known) == QStringList{part});
        }
        namesNobody(cell);
    });
}
