// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcerules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hub::test {

namespace {

/// Which rooms a room may include besides itself. `core/` stands for all of core. The house's order (core/README.md):
/// base <- model <- rules, security <- store <- outcomes, sharing, sync <- actions <- hub.h <- ui, app.
struct Room {
    const char *path;
    QStringList below;
};

const QList<Room> &rooms()
{
    static const QStringList values{QStringLiteral("core/base"), QStringLiteral("core/model")};
    static const QStringList store
        = values + QStringList{QStringLiteral("core/rules"), QStringLiteral("core/security")};
    static const QStringList aboveStore = store + QStringList{QStringLiteral("core/store")};
    static const QStringList forScreens = values
        + QStringList{QStringLiteral("core/rules"), QStringLiteral("core/outcomes"), QStringLiteral("core/sharing"),
            QStringLiteral("core/actions"), QStringLiteral("core/hub.h"), QStringLiteral("core/opening.h"),
            QStringLiteral("core/restoring.h"),
            QStringLiteral("core/examplehub.h")};
    // Who starts the program hands it the world: the key derivation too.
    static const QStringList forStarting
        = forScreens + QStringList{QStringLiteral("core/security"), QStringLiteral("ui/"), QStringLiteral("app/")};
    static const QStringList forPages = forScreens
        + QStringList{QStringLiteral("ui/widgets"), QStringLiteral("ui/shell"), QStringLiteral("ui/models")};
    static const QList<Room> all{
        {"core/base", {}},
        {"core/model", {QStringLiteral("core/base")}},
        {"core/rules", values},
        {"core/security", values},
        {"core/store", store},
        {"core/outcomes", aboveStore},
        {"core/sharing", aboveStore},
        {"core/sync", aboveStore},
        {"core/actions", {QStringLiteral("core/")}},
        {"ui/widgets", values},
        {"ui/shell", values + QStringList{QStringLiteral("ui/widgets"), QStringLiteral("core/hub.h")}},
        {"ui/models", forScreens + QStringList{QStringLiteral("ui/shell")}},
        // Which page follows which.
        {"ui/program", forScreens + QStringList{QStringLiteral("ui/")}},
        {"ui/", forPages + QStringList{QStringLiteral("ui/papers")}},
        {"app/", forStarting},
    };
    return all;
}

/// What stands outside and belongs to one room only.
struct Outside {
    const char *pattern;
    QStringList owners;
};

const QList<Outside> &outsides()
{
    static const QList<Outside> all{
        {"^(QSql|QtSql|sqlite3|sqlcipher)", {QStringLiteral("core/store")}},
        {"^sodium", {QStringLiteral("core/security")}},
        {"^(QChart|QtCharts)", {QStringLiteral("ui/outcomes")}},
        {"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl)", {}},
        {"^(QtGui|QtWidgets|QApplication|QGuiApplication|QWidget|QColor|QFont|QPainter|QImage|QPixmap|QIcon|QPalette|"
         "QLabel)",
            {QStringLiteral("ui/widgets"), QStringLiteral("ui/shell"), QStringLiteral("ui/b"), QStringLiteral("ui/desk"),
                QStringLiteral("ui/p"), QStringLiteral("ui/s"), QStringLiteral("ui/t"), QStringLiteral("ui/g"),
                QStringLiteral("ui/o"), QStringLiteral("ui/letters"), QStringLiteral("ui/members"), QStringLiteral("ui/house"),
                QStringLiteral("app/")}},
    };
    return all;
}

const Room *roomOf(const QString &path)
{
    // What stands in no folder of core is its face: it may see all of it.
    static const Room face{"core/", {QStringLiteral("core/")}};
    if (path.startsWith(QLatin1String(face.path)) && path.count(u'/') == 1)
        return &face;
    for (const Room &room : rooms()) {
        if (path.startsWith(QLatin1String(room.path)))
            return &room;
    }
    return nullptr;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QString faultAt(const SourceFile &file, const QString &text, qsizetype position, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(text.left(position).count(u'\n') + 1).arg(what);
}

bool startsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &b) { return text.startsWith(b); });
}

} // namespace

QList<SourceFile> sourcesUnder(const QStringList &folders)
{
    const QString top = QStringLiteral(HUBDESK_SOURCE);
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(top + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({it.filePath().mid(top.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList includeFaults(const QList<SourceFile> &files)
{
    static const QRegularExpression include(
        QStringLiteral("^#include ([\"<])([^\">]+)[\">]"), QRegularExpression::MultilineOption);
    QStringList faults;
    for (const SourceFile &file : files) {
        const Room *const room = roomOf(file.path);
        if (!room) {
            faults.push_back(file.path + QStringLiteral(": in no room"));
            continue;
        }
        for (auto it = include.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            const QString wanted = match.captured(2);
            bool allowed = true;
            if (match.captured(1) == QStringLiteral("\"")) {
                allowed = wanted.endsWith(QLatin1String(".moc")) || folderOf(wanted) == folderOf(file.path)
                    || startsWithAny(wanted, room->below);
            } else {
                for (const Outside &outside : outsides()) {
                    if (QRegularExpression(QLatin1String(outside.pattern)).match(wanted).hasMatch())
                        allowed = allowed && startsWithAny(file.path, outside.owners);
                }
            }
            if (!allowed)
                faults.push_back(faultAt(file, file.text, match.capturedStart(),
                    QStringLiteral("%1 may not include %2").arg(folderOf(file.path), wanted)));
        }
    }
    return faults;
}

namespace {

/// Something only a few files may write.
struct Ban {
    const char *pattern;
    const char *why;
    QStringList allowed;
};

QStringList bannedIn(const QList<SourceFile> &files, const QList<Ban> &bans)
{
    QStringList faults;
    for (const SourceFile &file : files) {
        QString code = withoutTextsAndComments(file.text);
        static const QRegularExpression directives(QStringLiteral("^#.*$"), QRegularExpression::MultilineOption);
        code.replace(directives, QString());
        for (const Ban &ban : bans) {
            if (startsWithAny(file.path, ban.allowed))
                continue;
            for (auto it = QRegularExpression(QLatin1String(ban.pattern)).globalMatch(code); it.hasNext();)
                faults.push_back(faultAt(file, code, it.next().capturedStart(), QLatin1String(ban.why)));
        }
    }
    return faults;
}

} // namespace

QStringList plainTextFaults(const QList<SourceFile> &files)
{
    static const QString label = QStringLiteral("ui/widgets/plainlabel");
    static const QString prompts = QStringLiteral("ui/shell/prompts.cpp");
    static const QList<Ban> bans{
        {"\\bnew\\s+QLabel\\b|\\bQLabel\\s+\\w+\\s*[({;]|\\bQLabel\\s*\\(", "a label is a PlainLabel", {label}},
        {"\\bQMessageBox\\b(?!;)", "boxes go through Prompts", {prompts}},
        {"\\b(QErrorMessage|QInputDialog|QProgressDialog)\\b(?!;)", "boxes go through Prompts", {}},
        {"\\bsetTextFormat\\s*\\(", "text is plain", {label, prompts}},
        {"\\bset(ToolTip|WhatsThis|StatusTip)\\s*\\((?!\\s*plainTip\\()", "a tip is a plainTip()", {}},
        {"\\bToolTipRole\\b(?![^;]*plainTip\\()", "a tip is a plainTip()", {}},
        {"\\bQToolTip::showText\\b", "a tip is a plainTip()", {}},
        {"\\b(setHtml|insertHtml|appendHtml)\\s*\\(", "stored text is no markup", {QStringLiteral("ui/papers/")}},
        {"\\bsetMarkdown\\s*\\(", "stored text is no markup", {QStringLiteral("ui/shell/helppanel.cpp")}},
    };
    return bannedIn(files, bans);
}

QStringList blockingFaults(const QList<SourceFile> &files)
{
    static const QList<Ban> bans{
        {"(\\.|->)exec\\s*\\(", "open(), never exec()", {}},
        {"\\bQEventLoop\\b(?!;)", "nothing waits in a loop of its own", {}},
        {"\\bsetStyleSheet\\s*\\(", "the style draws, no style sheet", {}},
    };
    return bannedIn(files, bans);
}

QStringList waysOutFaults(const QList<SourceFile> &files)
{
    const auto in = [](std::initializer_list<const char *> paths) {
        QStringList list;
        for (const char *const path : paths)
            list << QString::fromLatin1(path);
        return list;
    };
    // Each of these renders a Disclosure, or recovery sheets, settings and pictures of the example, which are no record.
    static const QStringList renderers = in({"ui/papers/", "ui/tour/tourpapers.cpp", "ui/people/registerview", "ui/plans/safetypage", "ui/sharing/handoncard",
        "ui/members/sheetscard", "ui/shell/prompts", "app/commands/share.cpp", "app/commands/myrecord.cpp",
        "app/commands/recoverysheets.cpp"});
    // Sealed or for the house, each behind the gate or a key.
    static const QStringList writers = renderers
        + in({"core/base/partfile", "core/base/wholefile", "core/actions/exports", "core/actions/backupfolder", "core/actions/sheets",
            "core/security/deskidentity", "core/security/membersfile", "core/sharing/backupmaking", "core/store/", "app/commands/tour"});
    static const QList<Ban> bans{
        {"\\bQClipboard\\b(?!;)|\\bclipboard\\s*\\(", "only the gate's own text is copied", in({"ui/sharing/handoncard"})},
        {"\\b(QPrinter|QPdfWriter|QPicture|QSvgGenerator|QTextDocumentWriter)\\b(?!;)", "only what the gate gave is printed", renderers},
        {"\\b(WriteOnly|ReadWrite|Append)\\b|\\b(QSaveFile|QTemporaryFile|PartFile|QTextStream|fopen|ofstream)\\b(?!;)|\\bwriteWhole\\s*\\(",
            "only the gate's own files are written", writers},
        {"\\b(QProcess|QDesktopServices|QDBusMessage::createMethodCall|popen|(?<!::)system(?=\\s*\\()|execv[pe]*|posix_spawn)\\b(?!;)",
            "nothing is handed to another program", in({"ui/shell/desktopwatch"})},
        {"\\bQDrag\\b(?!;)|\\bsetMimeData\\s*\\(", "nothing is dragged out", {}},
    };
    return bannedIn(files, bans);
}

QString withoutTextsAndComments(const QString &source)
{
    // A raw text, a text, a character, a comment to the end of the line, a comment in marks; digits 1'000 are no text.
    static const QRegularExpression pattern(QStringLiteral(
        "R\"([^(]*)\\((?:.|\\n)*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\\\n])*'"
        "|//[^\\n]*|/\\*(?:.|\\n)*?\\*/"));
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += source.mid(from, match.capturedStart() - from);
        const QString text = match.captured();
        if (text.startsWith(u'\''))
            result += QStringLiteral("''");
        else if (!text.startsWith(u'/'))
            result += QStringLiteral("\"\"");
        result += QString(text.count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return result + source.mid(from);
}

} // namespace hub::test
