// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/papers/papersdesk.h"
#include "ui/papers/registerpaper.h"
#include "ui/papers/safetycard.h"
#include "ui/papers/sheetpaper.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

/// Somebody in whose every field stands what could do harm if it were more than text.
struct HostilePapers : Papers {
    const QString markup = QStringLiteral("<img src=file:///etc/passwd>");
    const QString hostile = markup + QStringLiteral(" \u202Eevil\u2066 \u0007bell");
    const QString longLine = QString(65'536, u'x');

    HostilePapers()
    {
        REQUIRE(hub->people.addName(sam, {hostile, PersonName::Kind::Other}));
        REQUIRE(hub->people.setPleaseKnow(sam, hostile));
        REQUIRE(hub->people.addReach(sam, {{}, {QStringLiteral("phone")}, {hostile}, {hostile}, false}));
        carer(hostile);
        ContactDraft visit = visitBy(sam);
        visit.note = hostile;
        log(visit);
        visit.note = longLine;
        log(visit);
        REQUIRE(hub->goals.addReason(sam, hostile, Whose::Person));
        REQUIRE(hub->goals.add(sam, {hostile, Whose::Person, {}, hostile, false}));
        write("toolbox", hostile);
        write("warning-signs", longLine);
        REQUIRE(hub->plans.finishTogether(sam, hostile, hostile));
        const auto letter = hub->letters.begin(sam, hostile);
        REQUIRE(letter);
        REQUIRE(hub->letters.setAdditions(sam, *letter, hostile));
        agree({section("toolbox"), part("access-needs")}, {hostile, GivenHow::Said, hostile});
    }
};

/// Somebody with a word of its own in everything that is held.
struct CanaryPapers : Papers {
    PersonId lou;

    CanaryPapers()
    {
        lou = carer(QStringLiteral("canary-carer"));
        REQUIRE(hub->people.addSupporter(sam, worker));
        ContactDraft visit = visitBy(sam);
        visit.place = Place{QStringLiteral("canary-place")};
        visit.minutes = 45;
        visit.note = QStringLiteral("canary-note");
        log(visit);
        ContactDraft told = visitBy(lou, "carers");
        told.about = sam;
        told.note = QStringLiteral("canary-confided");
        log(told);
        const GoalId goal = *hub->goals.add(sam, {QStringLiteral("canary-goal"), Whose::Person, {}, QStringLiteral("canary-helper"), true});
        REQUIRE(hub->goals.tally(sam, goal, QDate(2026, 11, 20)));
        REQUIRE(hub->goals.addStep(sam, goal, {{}, QStringLiteral("canary-step"), QStringLiteral("canary-who"),
            QStringLiteral("canary-when"), QStringLiteral("canary-way"), {}, true}));
        fillPapers();
    }

private:
    void fillPapers()
    {
        write("toolbox", QStringLiteral("canary-older"));
        REQUIRE(hub->plans.finishTogether(sam, QStringLiteral("canary-there"), QStringLiteral("canary-changed")));
        agree({section("toolbox")}, {QStringLiteral("canary-agreed"), GivenHow::Signed, QStringLiteral("canary-heard")});
        share(SharedForm::Text);
        REQUIRE(hub->plans.startFresh(sam));
        write("toolbox", QStringLiteral("canary-newer"));
        PromiseDraft never;
        never.recipient = {{QStringLiteral("gp")}, {}, {}, {}};
        never.words = QStringLiteral("canary-never");
        never.whoWasTold = QStringLiteral("canary-toldwho");
        REQUIRE(hub->sharing.promise(sam, never));
        const auto older = hub->letters.begin(sam, QStringLiteral("canary-olderletter"));
        REQUIRE(older);
        REQUIRE(hub->letters.setAdditions(sam, *older, QStringLiteral("canary-additions")));
        clock.addMinutes(1);
        REQUIRE(hub->letters.begin(sam, QStringLiteral("canary-newerletter")));
    }
};

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

/// What a PDF says of itself under that name; nothing where it says nothing.
QByteArray saidOfItself(const QByteArray &pdf, const char *name)
{
    const QByteArray key = QByteArray("/") + name + " (";
    const qsizetype from = pdf.indexOf(key);
    if (from < 0)
        return {};
    const qsizetype begin = from + key.size();
    return pdf.mid(begin, pdf.indexOf(')', begin) - begin).replace("\xfe\xff", "");
}

std::vector<qreal> lettersOf(const Paper &paper)
{
    std::vector<qreal> sizes;
    for (const PaperBlock &block : paper.blocks())
        sizes.push_back(block.points);
    return sizes;
}

} // namespace

TEST_CASE("what looks like markup, marks of direction and a line of 64 KiB stand on paper as text, PDFs included")
{
    HostilePapers desk;
    const Disclosure shared = desk.share(SharedForm::Text);
    const struct {
        Disclosure out;
        int times; ///< at least so often does it stand there
    } papers[] = {{shared, 2}, {desk.own(PaperKind::Plan), 1}, {desk.own(PaperKind::Letter), 2}, {desk.own(PaperKind::Record), 18}};
    for (const auto &[out, times] : papers) {
        const Paper paper = recordPaper(out, desk.words());
        const QString text = paper.text();
        CHECK(text.count(desk.markup) >= times);
        CHECK(text.contains(QStringLiteral("\uFFFDevil\uFFFD \u2407bell")));
        CHECK_FALSE(text.contains(QChar(0x202E)));
        const QByteArray pdf = paper.toPdf();
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pagesOf(pdf) > 0);
        CHECK_FALSE(pdf.contains("/Subtype /Image"));
        CHECK(recordText(out, desk.words()).count(desk.markup) >= times);
    }
    const Paper record = recordPaper(desk.own(PaperKind::Record), desk.words());
    CHECK(record.text().count(u'x') >= 2 * desk.longLine.size());
    CHECK(pagesOf(record.toPdf()) > 10);
    // Nothing of so long a line is cut from a card.
    CHECK(pagesOf(safetyCardPdf(desk.own(PaperKind::SafetyPlan), desk->lists.now())) > 3);
    const auto reg = desk->registers.forPaper(desk.sam);
    REQUIRE(reg);
    CHECK_FALSE(registerPaper(*reg, desk.say, desk.hostile, desk->lists.now()).text().contains(QChar(0x202E)));
    const Paper sheet = sheetPaper({{desk.hostile, desk.hostile, {}}}, desk.hostile, desk.hostile, false);
    CHECK(pagesOf(sheet.toPdf()) > 0);
}

TEST_CASE("a PDF tells of itself where it was made, and nobody's name")
{
    Papers desk;
    desk.write("toolbox", QStringLiteral("tea"));
    desk.write("warning-signs", QStringLiteral("Canarysam stops eating"));
    REQUIRE(desk->letters.begin(desk.sam, QStringLiteral("Dear Canarysam")));
    desk.agree({part("name"), section("toolbox")});
    const auto reg = desk->registers.forPaper(desk.sam);
    REQUIRE(reg);
    std::vector<QByteArray> pdfs{registerPaper(*reg, desk.say, QStringLiteral("Clifton Hub"), desk->lists.now()).toPdf(),
        sheetPaper({{QStringLiteral("1"), QStringLiteral("Canarysam bread hill"), {}}}, QStringLiteral("Clifton Hub"), {}, false).toPdf(),
        recordPaper(desk.share(SharedForm::Summary), desk.words()).toPdf(),
        safetyCardPdf(desk.own(PaperKind::SafetyPlan), desk->lists.now())};
    for (const PaperKind kind : {PaperKind::Plan, PaperKind::SafetyPlan, PaperKind::Letter, PaperKind::Record})
        pdfs.push_back(recordPaper(desk.own(kind), desk.words()).toPdf());
    const QString name = QStringLiteral("Canarysam");
    QByteArray wide;
    for (const QChar c : name)
        wide += QByteArray(1, '\0') + char(c.unicode());
    for (const QByteArray &pdf : pdfs) {
        CHECK(pagesOf(pdf) > 0);
        CHECK(saidOfItself(pdf, "Title").isEmpty());
        CHECK(saidOfItself(pdf, "Author").isEmpty());
        CHECK(saidOfItself(pdf, "Subject").isEmpty());
        CHECK_FALSE(saidOfItself(pdf, "Creator").isEmpty());
        CHECK_FALSE(pdf.contains(name.toUtf8()));
        CHECK_FALSE(pdf.contains(wide));
    }
}

TEST_CASE("large print is as large as the person needs it, headings with it, and nothing is smaller")
{
    using Codes = std::vector<const char *>;
    const std::pair<Codes, PaperSize> table[] = {{{}, PaperSize::Usual}, {{"easy-read"}, PaperSize::Usual},
        {{"large-print"}, PaperSize::Large}, {{"large-print-20"}, PaperSize::Large20}, {{"large-print-28"}, PaperSize::Large28},
        {{"large-print", "large-print-20"}, PaperSize::Large}, {{"large-print-20", "large-print-28"}, PaperSize::Large28}};
    for (const auto &[codes, size] : table) {
        Papers desk;
        for (const char *code : codes)
            REQUIRE(desk->people.setAccessNeed(desk.sam, {QString::fromLatin1(code)}, true));
        desk.write("toolbox", QStringLiteral("tea"));
        const Disclosure out = desk.own(PaperKind::Record);
        REQUIRE(paperSizeFor(out.paper()) == size);
        const Paper paper = recordPaper(out, desk.words(), size);
        const auto letters = lettersOf(paper);
        const auto [least, most] = std::minmax_element(letters.begin(), letters.end());
        const qreal points = int(size);
        INFO(points << " points: " << *least << " to " << *most);
        CHECK(*least >= (size == PaperSize::Usual ? 10 : points));
        CHECK(*most >= points * 1.3);
        CHECK(std::count(letters.begin(), letters.end(), points) > 0);
        // Page numbers too.
        CHECK(paper.points() == points);
        CHECK(pagesOf(paper.toPdf()) > 0);
    }
}

TEST_CASE("everything held about somebody stands on their paper in words, and so does what is left out")
{
    CanaryPapers desk;
    const QString text = desk.text(PaperKind::Record);
    for (const char *said : {"canary-carer", "What they may know: canary-carer", "What they do for you: canary-carer",
             "You asked to be seen alone", "canary-place", "45 minute", "canary-note", "canary-goal", "canary-helper", "Done on",
             "canary-step", "Who: canary-who", "canary-when", "canary-way", "a step that meant a lot", "canary-newer",
             "before you started fresh", "there: canary-there", "canary-changed", "canary-agreed", "You signed it", "there: canary-heard",
             "Legal basis: consent", "canary-never", "canary-toldwho", "canary-olderletter", "canary-additions",
             "canary-newerletter", "This is what left", "Where this is kept", "What is not printed here", "held back here"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    // Once in the plan of then, once in what left.
    CHECK(text.count(QStringLiteral("canary-older\n")) + text.count(QStringLiteral("canary-older ")) == 2);
    CHECK_FALSE(text.contains(QStringLiteral("canary-confided")));
    CHECK(standInOrder(text, {"Your card", "The people around you", "What you work towards", "Your wellbeing plan", "Letters to you",
                                 "What you were promised", "What you agreed to", "What was handed on", "Your visits",
                                 "Who looked", "Where this is kept", "What is not printed here"}));
    // Lou's own paper names Sam, and says nothing of what Sam agreed or wished.
    const QString theirs = recordText(desk.own(desk.lou, PaperKind::Record), desk.words());
    CHECK(theirs.contains(QStringLiteral("You care for")));
    CHECK(theirs.contains(QStringLiteral("Canarysam")));
    CHECK(theirs.contains(QStringLiteral("canary-confided")));
    CHECK_FALSE(theirs.contains(QStringLiteral("canary-carer")));
    CHECK_FALSE(theirs.contains(QStringLiteral("seen alone")));
}

TEST_CASE("a plan on paper has its parts in the hub's order, whatever came first, and says what is crossed out")
{
    Papers desk;
    for (const char *key : {"warning-signs", "toolbox", "call-me", "safer-place", "what-matters", "by-myself"})
        desk.write(key, QString::fromLatin1(key));
    // Under the headings that they have on the screen, each once.
    CHECK(standInOrder(desk.text(PaperKind::Plan), {"About me", "Heading of call-me", "Heading of what-matters", "Staying well",
                                                       "Heading of toolbox", "My safety plan", "Heading of warning-signs",
                                                       "Heading of by-myself", "Heading of safer-place"}));
    for (const char *heading : {"About me", "Staying well", "My safety plan"})
        CHECK(desk.text(PaperKind::Plan).count(QString::fromUtf8(heading)) == 1);
    CHECK_FALSE(desk.text(PaperKind::Plan).contains(QStringLiteral("What I'm working towards")));
    CHECK(standInOrder(desk.text(PaperKind::SafetyPlan), {"Heading of warning-signs", "Heading of by-myself", "Heading of safer-place"}));
    CHECK_FALSE(desk.text(PaperKind::Plan).contains(QStringLiteral("crossed out")));
    auto lines = editedFrom(desk->plans.of(desk.sam)->section(QStringLiteral("toolbox"))->lines);
    SectionEdit edit{QStringLiteral("toolbox"), {}, lines, lines};
    edit.edited[0].struck = true;
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    CHECK(desk.text(PaperKind::Plan).contains(QStringLiteral("toolbox (crossed out)")));
}

TEST_CASE("a summary for a partner goes from care now to whom to call, and hints at nothing that was not agreed")
{
    Papers desk;
    desk.log(desk.visitBy(desk.sam));
    REQUIRE(desk->people.addSupporter(desk.sam, desk.worker));
    for (const char *key : {"toolbox", "set-backs", "please-do", "strengths", "warning-signs", "people", "safer-place"})
        desk.write(key, QString::fromLatin1(key));
    desk.agree({part("visits"), part("supporters"), section("set-backs"), section("please-do"), section("safer-place"),
        section("warning-signs"), section("toolbox"), section("people")});
    const QString text = recordText(desk.share(SharedForm::Summary), desk.words());
    CHECK(standInOrder(text, {"Care now", "They come to", "What keeps them safe", "Heading of warning-signs", "Heading of safer-place",
                                 "What makes things harder", "Heading of set-backs", "What they would like", "Heading of please-do",
                                 "What helps", "Heading of toolbox", "Who to call at the hub", "Dee"}));
    // Who somebody loves has no place in it; strengths were not agreed, nor were goals.
    for (const char *never : {"Heading of people", "Heading of strengths", "What they work towards", "How to reach them"}) {
        INFO(never);
        CHECK_FALSE(text.contains(QString::fromUtf8(never)));
    }
    Papers other;
    other.log(other.visitBy(other.sam));
    other.write("toolbox", QStringLiteral("tea"));
    other.agree({section("toolbox")});
    const QString little = recordText(other.share(SharedForm::Summary), other.words());
    for (const char *never : {"Care now", "What keeps them safe", "What makes things harder", "Who to call", "Canarysam"}) {
        INFO(never);
        CHECK_FALSE(little.contains(QString::fromUtf8(never)));
    }
}
