// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcerules.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub::test;

namespace {

std::string joined(const QStringList &faults)
{
    return faults.join(u'\n').toStdString();
}

/// One made-up file, to show that a rule catches what it is for.
SourceFile sample(const char *path, const char *text)
{
    return {QLatin1String(path), QString::fromUtf8(text)};
}

QString manyLines(int count)
{
    return QStringLiteral("x;\n").repeated(count);
}

} // namespace

TEST_CASE("rooms include only rooms below them")
{
    const auto files = sourcesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    REQUIRE(files.size() > 50);
    CHECK(joined(includeFaults(files)) == "");
}

TEST_CASE("an arrow back between rooms is caught")
{
    CHECK(includeFaults({sample("core/model/a.h", "#include \"core/base/id.h\"\n#include <QString>\n")}).isEmpty());
    for (const auto &[path, text] : {
             std::pair{"core/base/a.h", "#include \"core/model/person.h\"\n"},
             std::pair{"core/model/a.cpp", "#include \"core/store/store.h\"\n"},
             std::pair{"core/rules/a.cpp", "#include \"core/security/keys.h\"\n"},
             std::pair{"core/store/a.cpp", "#include \"core/actions/contacts.h\"\n"},
             std::pair{"core/actions/a.cpp", "#include \"ui/shell/words.h\"\n"},
             std::pair{"ui/desk/a.cpp", "#include \"core/store/store.h\"\n"},
             std::pair{"ui/desk/a.cpp", "#include \"core/security/keys.h\"\n"},
             std::pair{"ui/shell/a.cpp", "#include \"core/sync/importer.h\"\n"},
             std::pair{"ui/shell/a.cpp", "#include \"ui/desk/dropinbar.h\"\n"},
             std::pair{"ui/widgets/a.cpp", "#include \"ui/shell/theme.h\"\n"},
             std::pair{"core/nowhere/a.cpp", "#include \"core/base/id.h\"\n"},
             std::pair{"core/base/a.cpp", "#include \"id.h\"\n"},
             std::pair{"core/model/a.h", "#include <QWidget>\n"},
             std::pair{"ui/models/a.h", "#include <QColor>\n"},
         }) {
        INFO(path << ' ' << text);
        CHECK(includeFaults({sample(path, text)}).size() == 1);
    }
}

TEST_CASE("what others wrote is shown by the few files that show it as plain text")
{
    const auto files = sourcesUnder({QStringLiteral("ui"), QStringLiteral("app")});
    REQUIRE(files.size() > 30);
    CHECK(joined(plainTextFaults(files)) == "");
}

TEST_CASE("a way to show text as markup is caught")
{
    for (const char *line : {"auto *l = new QLabel(name);", "QLabel label(name);", "QMessageBox::question(this, a, b);",
             "button->setToolTip(name);", "label->setTextFormat(Qt::RichText);", "edit->setHtml(name);",
             "edit->insertHtml(name);", "QToolTip::showText(p, name);", "document.setMarkdown(name);",
             "widget->setWhatsThis(name);", "item.setData(name, Qt::ToolTipRole);", "QErrorMessage box;"}) {
        INFO(line);
        CHECK(plainTextFaults({sample("ui/desk/a.cpp", line)}).size() == 1);
    }
    CHECK(plainTextFaults(
        {sample("ui/desk/a.cpp", "// a QLabel would guess rich text\nconst auto s = \"QMessageBox::about\";")})
              .isEmpty());
    CHECK(plainTextFaults({sample("ui/widgets/plainlabel.cpp", ": QLabel(parent)")}).isEmpty());
}

TEST_CASE("nothing waits in a loop of its own, and no style sheet stops the palettes")
{
    const auto files = sourcesUnder({QStringLiteral("ui"), QStringLiteral("app")});
    CHECK(joined(blockingFaults(files)) == "");
    CHECK(blockingFaults({sample("ui/desk/a.cpp", "dialog.exec();")}).size() == 1);
    CHECK(blockingFaults({sample("ui/desk/a.cpp", "menu->exec(at);")}).size() == 1);
    CHECK(blockingFaults({sample("ui/desk/a.cpp", "QEventLoop loop;")}).size() == 1);
    CHECK(blockingFaults({sample("ui/desk/a.cpp", "qApp->setStyleSheet(sheet);")}).size() == 1);
    CHECK(blockingFaults({sample("app/main.cpp", "return QApplication::exec();")}).isEmpty());
    CHECK(blockingFaults({sample("ui/desk/a.cpp", "dialog->open(); // never exec()")}).isEmpty());
}

TEST_CASE("every way out of the program goes through the gate")
{
    const auto files = sourcesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    CHECK(joined(waysOutFaults(files)) == "");
}

TEST_CASE("another way out is caught")
{
    for (const char *line : {"QGuiApplication::clipboard()->setText(name);", "QPrinter printer;", "QPdfWriter writer(path);",
             "file.open(QIODevice::WriteOnly);", "writeWhole(path, bytes);", "QSaveFile file(path);", "QProcess::startDetached(a);",
             "QDesktopServices::openUrl(url);", "auto *drag = new QDrag(this);", "std::ofstream out(path);"}) {
        INFO(line);
        CHECK(waysOutFaults({sample("ui/desk/a.cpp", line)}).size() >= 1);
    }
    CHECK(waysOutFaults({sample("ui/desk/a.h", "class QPrinter;\nclass QClipboard;\n")}).isEmpty());
    CHECK(waysOutFaults({sample("ui/papers/a.cpp", "QPdfWriter writer(&buffer);")}).isEmpty());
}

TEST_CASE("files, headers and functions stay short enough to read")
{
    const auto files = sourcesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
        QStringLiteral("tests"), QStringLiteral("translations")});
    REQUIRE(files.size() > 80);
    CHECK(joined(lengthFaults(files)) == "");
}

TEST_CASE("what is too long is caught")
{
    CHECK(lengthFaults({{QStringLiteral("ui/desk/a.cpp"), manyLines(400)}}).isEmpty());
    CHECK(lengthFaults({{QStringLiteral("ui/desk/a.cpp"), manyLines(401)}}).size() == 1);
    CHECK(lengthFaults({{QStringLiteral("ui/desk/a.h"), manyLines(200)}}).isEmpty());
    CHECK(lengthFaults({{QStringLiteral("ui/desk/a.h"), manyLines(201)}}).size() == 1);

    const auto function = [](const QString &head, int lines) {
        const QString body = head + QStringLiteral("\n{\n") + manyLines(lines - 3) + QStringLiteral("}\n");
        return SourceFile{
            QStringLiteral("ui/desk/a.cpp"), QStringLiteral("namespace hub {\n") + body + QStringLiteral("}\n")};
    };
    for (const char *head :
        {"void f()", "Page::Page()\n    : QWidget{nullptr}\n    , m_a(1)", "TEST_CASE(\"a { brace\")",
            "template <typename T>\nauto C::f(int a) const -> T", "int operator()(int) const noexcept"}) {
        const int headLines = int(QString::fromUtf8(head).count(u'\n')) + 1;
        INFO(head);
        CHECK(lengthFaults({function(QLatin1String(head), 51 - headLines)}).isEmpty());
        CHECK(lengthFaults({function(QLatin1String(head), 53 - headLines)}).size() == 1);
    }
}

TEST_CASE("a long table, enum or class is no function")
{
    for (const char *head :
        {"constexpr Row table[] =", "enum class Kind", "class Page final : public QWidget", "struct Theme"}) {
        const QString text = QLatin1String(head) + QStringLiteral("\n{\n")
            + QStringLiteral("    {1, f(2)},\n").repeated(80) + QStringLiteral("};\n");
        INFO(head);
        CHECK(lengthFaults({{QStringLiteral("ui/desk/a.cpp"), text}}).isEmpty());
    }
}

TEST_CASE("braces in texts and comments are no braces")
{
    CHECK(withoutTextsAndComments(QStringLiteral("a(\"{\\\"{\"); // {\n/* { */ b('{'); R\"x({\")\")x\";"))
        == QStringLiteral("a(\"\"); \n b(''); \"\";"));
}

TEST_CASE("every source file says under which licence it is")
{
    const auto files = sourcesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
        QStringLiteral("tests"), QStringLiteral("translations")});
    for (const SourceFile &file : files) {
        INFO(file.path.toStdString());
        CHECK(file.text.startsWith(QLatin1String("// SPDX-FileCopyrightText: Hubdesk contributors\n"
                                                 "// SPDX-License-Identifier: GPL-3.0-or-later\n")));
    }
}
