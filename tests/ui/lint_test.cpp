// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/looking.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace hub;
using namespace hub::test;

namespace {

/// A page with nothing wrong, to which each test adds one fault.
struct GoodPage : Page {
    GoodPage()
        : Page(QStringLiteral("People"))
    {
        auto *const label = new PlainLabel(QStringLiteral("&Find"), PlainLabel::Look::Text);
        auto *const field = add(new QLineEdit, "find");
        label->setBuddy(field);
        body()->addWidget(label);
        add(new Button(QStringLiteral("&Open")), "open");
    }
    template <typename Widget>
    Widget *add(Widget *widget, const char *name)
    {
        widget->setObjectName(QLatin1String(name));
        body()->addWidget(widget);
        return widget;
    }
    QString faults()
    {
        resize(400, 400);
        test::open(*this);
        return accessibilityFaults(*this).join(u'\n');
    }
};

} // namespace

TEST_CASE("a page with nothing wrong has no faults")
{
    GoodPage page;
    CHECK(page.faults().toStdString() == "");
}

TEST_CASE("a field without a name is found")
{
    GoodPage page;
    page.add(new QLineEdit, "nameless")->setPlaceholderText(QStringLiteral("A placeholder is not a name"));
    CHECK(page.faults() == QStringLiteral("QLineEdit nameless: takes the focus and has no name"));
}

TEST_CASE("a drop-down list without a buddy is found, whatever its accessible name")
{
    GoodPage page;
    page.add(new QComboBox, "box")->setAccessibleName(QStringLiteral("Kind"));
    CHECK(page.faults() == QStringLiteral("QComboBox box: a drop-down list without a buddy"));
}

TEST_CASE("a target that is too small is found")
{
    GoodPage page;
    page.add(new Button(QStringLiteral("x")), "tiny")->setFixedSize(20, 20);
    CHECK(page.faults() == QStringLiteral("hub::Button tiny: 20 by 20 pixels"));
}

TEST_CASE("two things with one Alt key are found")
{
    GoodPage page;
    page.add(new Button(QStringLiteral("&Finish")), "finish");
    CHECK(page.faults().contains(QStringLiteral("Alt+f is also")));
}

TEST_CASE("a text that keeps Tab to itself is found")
{
    GoodPage page;
    page.add(new QPlainTextEdit, "note")->setAccessibleName(QStringLiteral("A note"));
    CHECK(page.faults().contains(QStringLiteral("QPlainTextEdit note: keeps Tab to itself")));
}

TEST_CASE("a second page heading is found, and a missing one")
{
    GoodPage page;
    page.body()->addWidget(new PlainLabel(QStringLiteral("Also"), PlainLabel::Look::PageHeading));
    CHECK(page.faults() == QStringLiteral("2 page headings instead of one"));
    GoodPage without;
    without.heading()->hide();
    CHECK(without.faults() == QStringLiteral("0 page headings instead of one"));
}

TEST_CASE("a control nobody can point at is found")
{
    GoodPage page;
    page.add(new Button(QStringLiteral("Keep")), "");
    CHECK(page.faults() == QStringLiteral("hub::Button ?: no objectName"));
}
