// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace hub::test {

static constexpr int patienceMs = 120'000;

QJsonObject Run::object() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Run::array() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isArray());
    return document.array();
}

bool Run::saidOneSentence() const
{
    UNSCOPED_INFO("stdout: " << out.toStdString() << "\nstderr: " << err.toStdString());
    const QString line = err.chopped(err.endsWith(u'\n') ? 1 : 0);
    return out.isEmpty() && err.endsWith(u'\n') && !line.contains(u'\n') && line.size() > 10 && line.size() < 400
        && (line[0].isUpper() || line.startsWith(u'“')) && (line.endsWith(u'.') || line.endsWith(QLatin1String(".)")));
}

Home::Home()
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("home")));
}

QString Home::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Home::wordsFile(const QByteArray &content) const
{
    const QString name = path(QStringLiteral("words-%1").arg(qHash(content)));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return name;
}

void Home::prepare(QProcess &process, bool asNobody) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &name : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")}) {
        if (qEnvironmentVariableIsSet(name.toLocal8Bit().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLocal8Bit().constData()));
    }
    for (auto variable = m_environment.begin(); variable != m_environment.end(); ++variable)
        environment.insert(variable.key(), *variable);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(HUBDESK_PROGRAM));
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([asNobody] {
        // Away from the terminal of whoever runs the tests.
        ::setsid();
        constexpr uid_t nobody = 65534;
        if (asNobody && ::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(126);
    });
}

static Run finish(QProcess &process, const QByteArray &input)
{
    REQUIRE(process.waitForStarted(patienceMs));
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Run Home::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, false);
    process.setArguments(arguments);
    process.start();
    return finish(process, input);
}

Run Home::runUnder(const QStringList &starter, const QStringList &arguments) const
{
    QProcess process;
    prepare(process, false);
    process.setProgram(starter.first());
    process.setArguments(starter.mid(1) + QStringList{QStringLiteral(HUBDESK_PROGRAM)} + arguments);
    process.start();
    return finish(process, {});
}

Run Home::runAsNobody(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, true);
    process.setArguments(arguments);
    process.start();
    return finish(process, {});
}

std::unique_ptr<QProcess> Home::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, false);
    process->setArguments(arguments);
    process->start();
    REQUIRE(process->waitForStarted(patienceMs));
    return process;
}

QString copyOfExample(const Home &home)
{
    static const Home maker;
    static const QString made = [] {
        const QString store = maker.path(QStringLiteral("example.hubdesk"));
        const Run run = maker.run({QStringLiteral("example"), store});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return store;
    }();
    copyFolder(maker.path(QStringLiteral("home")), home.path(QStringLiteral("home")));
    const QString copy = home.path(QStringLiteral("example.hubdesk"));
    copyFolder(made, copy);
    // A copied store says so once, when it is first opened.
    REQUIRE(home.run({QStringLiteral("people"), copy}).code == 0);
    return copy;
}

QString copyOfHub(const Home &home)
{
    static const Home maker;
    static const QString made = [] {
        const QString store = maker.path(QStringLiteral("hub.hubdesk"));
        const Run run = maker.run({QStringLiteral("new"), store, QStringLiteral("--hub"), QStringLiteral("The Open Door"),
                                   QStringLiteral("--worker"), QStringLiteral("Robin"), QStringLiteral("--passphrase-file"),
                                   maker.wordsFile()});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return store;
    }();
    copyFolder(maker.path(QStringLiteral("home")), home.path(QStringLiteral("home")));
    const QString copy = home.path(QStringLiteral("hub.hubdesk"));
    copyFolder(made, copy);
    REQUIRE(home.run({QStringLiteral("people"), copy, QStringLiteral("--passphrase-file"), home.wordsFile()}).code == 0);
    return copy;
}

QMap<QString, QByteArray> everyFile(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    const auto files = everyFile(from);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = QDir(to).filePath(file.key());
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile copy(path);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        REQUIRE(copy.write(*file) == file->size());
    }
}

} // namespace hub::test
