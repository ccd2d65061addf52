// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace hub::test {

/// What a run of the program said, and how it left.
struct Run {
    int code = -1;
    QString out;
    QString err;

    QJsonObject object() const;
    QJsonArray array() const;
    /// One sentence on stderr and nothing else anywhere.
    bool saidOneSentence() const;
};

/// A home of its own for the program, with stores in it. What it runs has no terminal, no display and no settings of
/// whoever runs the tests.
class Home
{
public:
    Home();

    QString path(const QString &name = {}) const;
    /// A file with words in it, to be handed over.
    QString wordsFile(const QByteArray &content = "seven quiet lamps beside the river door\n") const;

    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started by another program, which gets the program and its arguments as its own.
    Run runUnder(const QStringList &starter, const QStringList &arguments) const;
    /// The same as a user without any right here.
    Run runAsNobody(const QStringList &arguments) const;
    /// Started and still running, for tests that talk to it.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// More or other variables for what runs from now on.
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    void prepare(QProcess &process, bool asNobody) const;

    QTemporaryDir m_folder;
    QMap<QString, QString> m_environment;
};

/// The example hub, made once and copied: it opens without words.
QString copyOfExample(const Home &home);
/// A hub with words (wordsFile()), made once and copied. Its lead is called Robin.
QString copyOfHub(const Home &home);

/// Every file below the folder, byte for byte.
QMap<QString, QByteArray> everyFile(const QString &folder);
void copyFolder(const QString &from, const QString &to);

} // namespace hub::test
