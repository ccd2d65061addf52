// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/properties.h"
#include "tests/ui/papers/texttape.h"
#include "ui/papers/paperpages.h"

#include <QGuiApplication>
#include <QPalette>
#include <QPdfWriter>
#include <QSet>

#include <cmath>

using namespace hub;
using namespace hub::test;

namespace {

/// So many words, each of which stands nowhere else.
QString wordsFrom(int &number, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("w%1w").arg(++number);
    return words.join(u' ');
}

PaperBlock headingOf(const QString &text)
{
    PaperBlock heading = plainBlock(text, 14, true);
    heading.above = 16;
    heading.keepsNext = true;
    return heading;
}

std::vector<std::vector<TapeLine>> pagesOf(const Paper &paper)
{
    TextTape tape;
    const PaperPages pages(paper, tape, TextTape::sheet());
    std::vector<std::vector<TapeLine>> drawn;
    for (int i = 0; i < pages.count(); ++i) {
        QPainter painter(&tape);
        pages.draw(i, painter);
        painter.end();
        drawn.push_back(linesOf(tape.take()));
    }
    return drawn;
}

/// The last line of a page is its number.
QString numberOf(const std::vector<TapeLine> &page)
{
    return page.back().text;
}

qreal light(int channel)
{
    const qreal share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// WCAG's contrast on white paper.
qreal contrastOnWhite(const QColor &color)
{
    return 1.05 / (0.2126 * light(color.red()) + 0.7152 * light(color.green()) + 0.0722 * light(color.blue()) + 0.05);
}

} // namespace

TEST_CASE("every word is drawn once and in its place, no heading ends a page, and no line of a paragraph stands alone")
{
    forAll("a column becomes pages", [] {
        Paper paper(false, *rc::gen::element(qreal(12), qreal(24)));
        int number = 0;
        for (int i = *rc::gen::inRange(3, 20); i > 0; --i) {
            for (int headings = *rc::gen::inRange(0, 3); headings > 0; --headings)
                paper.add(headingOf(QStringLiteral("H") + wordsFrom(number, *rc::gen::inRange(1, 20))));
            paper.add(plainBlock(wordsFrom(number, *rc::gen::inRange(1, 120)), paper.points()));
            if (*rc::gen::inRange(0, 2) == 1)
                paper.add(plainBlock(wordsFrom(number, *rc::gen::inRange(1, 30)), paper.points()).asListed(QStringLiteral("•")));
        }
        const auto pages = pagesOf(paper);
        QStringList words;
        bool inHeading = false;
        for (const auto &page : pages) {
            RC_ASSERT(!inHeading);
            for (size_t i = 0; i + 1 < page.size(); ++i) {
                QString text = page[i].text;
                words << text.remove(u'•').split(u' ', Qt::SkipEmptyParts);
                RC_ASSERT(page[i].right <= TextTape::sheet().width() - TextTape::millimetres(19.5));
                RC_ASSERT(page[i].y <= TextTape::sheet().height() - TextTape::millimetres(24.5));
            }
            inHeading = page.size() > 1 && page[page.size() - 2].text.startsWith(u'H');
        }
        RC_ASSERT(!inHeading);
        RC_ASSERT(words.size() == number);
        for (int i = 0; i < number; ++i)
            RC_ASSERT(words[i].remove(u'H') == QStringLiteral("w%1w").arg(i + 1));
    });
}

TEST_CASE("a paragraph is broken between pages with two lines at least on either side")
{
    // So many lines before it that it would be broken after its first, second, ... line.
    for (int before = 30; before < 60; ++before) {
        Paper paper(false);
        for (int i = 0; i < before; ++i)
            paper.add(plainBlock(QStringLiteral("one"), 10));
        int number = 0;
        paper.add(plainBlock(wordsFrom(number, 60), 12));
        const auto pages = pagesOf(paper);
        for (const auto &page : pages) {
            const auto ofParagraph = std::count_if(page.begin(), page.end(), [](const TapeLine &line) { return line.text.startsWith(u'w'); });
            INFO(before << " lines before it, " << ofParagraph << " of it on a page");
            CHECK(ofParagraph != 1);
        }
    }
}

TEST_CASE("a heading as long as it likes is broken into lines, and stays on the paper")
{
    Paper paper(false, 24);
    int number = 0;
    paper.add(headingOf(wordsFrom(number, 40)));
    paper.add(headingOf(QString(300, u'x')));
    paper.add(plainBlock(QStringLiteral("text"), 24));
    const auto pages = pagesOf(paper);
    CHECK(pages.front().size() > 6);
    for (const TapeLine &line : pages.front()) {
        CHECK(line.left >= TextTape::millimetres(19.5));
        CHECK(line.right <= TextTape::sheet().width() - TextTape::millimetres(19.5));
    }
}

TEST_CASE("the second line of a list begins where its first does, and not under its mark")
{
    Paper paper(false);
    int number = 0;
    paper.add(plainBlock(wordsFrom(number, 60), 12).asListed(QStringLiteral("•")));
    TextTape tape;
    const PaperPages pages(paper, tape, TextTape::sheet());
    QPainter painter(&tape);
    pages.draw(0, painter);
    painter.end();
    const auto drawn = tape.take();
    REQUIRE(drawn.size() > 3);
    CHECK(drawn[0].text == QStringLiteral("•"));
    CHECK(drawn[1].at.x() > drawn[0].at.x() + 12);
    CHECK(std::abs(drawn[2].at.x() - drawn[1].at.x()) < 1);
}

TEST_CASE("every page says its number and how many there are, and out of the example, that nothing on it is real")
{
    for (const bool isExample : {false, true}) {
        Paper paper(isExample);
        for (int i = 0; i < 200; ++i)
            paper.add(plainBlock(QStringLiteral("one line"), 12));
        const auto pages = pagesOf(paper);
        REQUIRE(pages.size() > 2);
        for (size_t i = 0; i < pages.size(); ++i) {
            CHECK(numberOf(pages[i]) == QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()));
            const bool isMarked = std::any_of(pages[i].begin(), pages[i].end(),
                [](const TapeLine &line) { return line.text.contains(QStringLiteral("EXAMPLE")); });
            CHECK(isMarked == isExample);
        }
    }
}

TEST_CASE("paper is black on white whatever the screen looks like, and quiet words are read in black and white too")
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    Paper paper(true);
    PaperBlock block = plainBlock(QStringLiteral("black"), 12);
    block.runs.push_back({QStringLiteral(" quiet"), false, true});
    block.asListed(QStringLiteral("•"));
    paper.add(block);
    TextTape tape;
    const PaperPages pages(paper, tape, TextTape::sheet());
    QPainter painter(&tape);
    pages.draw(0, painter);
    painter.end();
    QGuiApplication::setPalette(before);
    REQUIRE(tape.stretches().size() >= 4);
    for (const TextTape::Stretch &stretch : tape.stretches()) {
        INFO(stretch.text.toStdString());
        CHECK((stretch.color == QColor(Qt::black) || stretch.color == quietInk()));
    }
    CHECK(contrastOnWhite(quietInk()) >= 7);
    CHECK(contrastOnWhite(quietInk()) < 12);
}

TEST_CASE("from right to left marks stand on the right of their text, and a page's number on the left")
{
    FromTheRight here;
    Paper paper(false);
    PaperBlock listed = plainBlock(QString::fromUtf8("الشاي يساعدني"), 12);
    paper.add(listed.asListed(QStringLiteral("•")));
    TextTape tape;
    const PaperPages pages(paper, tape, TextTape::sheet());
    QPainter painter(&tape);
    pages.draw(0, painter);
    painter.end();
    const auto drawn = tape.take();
    REQUIRE(drawn.size() >= 3);
    const qreal middle = TextTape::sheet().width() / 2;
    CHECK(drawn[0].text == QStringLiteral("•"));
    CHECK(drawn[0].at.x() > TextTape::sheet().width() - TextTape::millimetres(40));
    CHECK(drawn[1].at.x() + drawn[1].width <= drawn[0].at.x());
    CHECK(drawn[1].at.x() > middle);
    CHECK(drawn.back().at.x() < middle);
}

TEST_CASE("what is printed on a sheet of its own begins one, and none is left empty")
{
    Paper paper(false);
    for (int i = 0; i < 3; ++i) {
        PaperBlock block = plainBlock(QStringLiteral("sheet %1").arg(i), 12);
        block.onNewPage = true;
        paper.add(block);
        paper.add(plainBlock(QStringLiteral("below"), 12));
    }
    const auto pages = pagesOf(paper);
    REQUIRE(pages.size() == 3);
    for (const auto &page : pages)
        CHECK(page.size() == 3);
}
