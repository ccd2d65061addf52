// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/functionlengths.h"

#include "tests/support/sourcerules.h"

#include <QRegularExpression>

namespace hub::test {

namespace {

enum class Block {
    Scope,    ///< namespace, class, enum
    Function, ///< its outermost braces
    Inside,   ///< anything within a function or a table
};

/// Walks over the braces of one file.
class Reader
{
public:
    explicit Reader(const QString &code)
        : m_code(code)
    {
    }

    QList<FunctionLength> read()
    {
        for (qsizetype i = 0; i < m_code.size(); ++i) {
            const QChar c = m_code.at(i);
            if (c == u'{')
                open(i);
            else if (c == u'}')
                close(i);
            else if (c == u';' && atScope())
                m_headFrom = i + 1;
        }
        return m_found;
    }

private:
    bool atScope() const { return m_blocks.isEmpty() || m_blocks.last() == Block::Scope; }

    void open(qsizetype at)
    {
        if (!atScope()) {
            m_blocks.push_back(Block::Inside);
            return;
        }
        m_blocks.push_back(kindOf(m_code.mid(m_headFrom, at - m_headFrom)));
        if (m_blocks.last() == Block::Scope)
            m_headFrom = at + 1;
    }

    void close(qsizetype at)
    {
        if (m_blocks.isEmpty())
            return;
        const Block closed = m_blocks.takeLast();
        if (closed == Block::Function && !goesOnAfter(at))
            keep(at);
        if (atScope() && !(closed == Block::Function && goesOnAfter(at)))
            m_headFrom = at + 1;
    }

    /// A constructor that starts its members with braces: what closed was one of them, not the body.
    bool goesOnAfter(qsizetype at) const
    {
        static const QRegularExpression next(QStringLiteral("\\S"));
        const qsizetype following = m_code.indexOf(next, at + 1);
        return following >= 0 && (m_code.at(following) == u',' || m_code.at(following) == u'{');
    }

    void keep(qsizetype end)
    {
        static const QRegularExpression first(QStringLiteral("[^\\s]"));
        const qsizetype begin = m_code.indexOf(first, m_headFrom);
        const qsizetype line = m_code.left(begin).count(u'\n') + 1;
        m_found.push_back({line, m_code.mid(begin, end - begin).count(u'\n') + 1});
    }

    static Block kindOf(QString head)
    {
        static const QRegularExpression scope(
            QStringLiteral("^\\s*(template\\s*<[^{]*>\\s*)?(inline\\s+)?(typedef\\s+)?(namespace|class|struct|enum|"
                           "union|extern)\\b(?![^{]*\\)\\s*(const|noexcept|override|final|\\s)*$)"));
        static const QRegularExpression function(
            QStringLiteral("\\)\\s*((const|noexcept|override|final|mutable|&|\\s)|->.*|:.*)*$"),
            QRegularExpression::DotMatchesEverythingOption);
        if (scope.match(head).hasMatch())
            return Block::Scope;
        return function.match(head).hasMatch() ? Block::Function : Block::Inside;
    }

    QString m_code;
    QList<Block> m_blocks;
    QList<FunctionLength> m_found;
    qsizetype m_headFrom = 0;
};

} // namespace

QList<FunctionLength> functionLengths(const QString &code)
{
    // Directives and access labels stand before a head without being part of it: they become what ends a statement.
    static const QRegularExpression noise(QStringLiteral("^#(?:.*\\\\\\n)*.*$|^\\s*(?:public|protected|private|Q_"
                                                         "SIGNALS)(?:\\s+\\w+)?:$|^\\s*(?:Q_OBJECT|Q_GADGET)$"),
        QRegularExpression::MultilineOption);
    QString read;
    qsizetype from = 0;
    for (auto it = noise.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        read += code.mid(from, match.capturedStart() - from) + QString(match.captured().count(u'\n'), u'\n') + u';';
        from = match.capturedEnd();
    }
    return Reader(read + code.mid(from)).read();
}

QStringList lengthFaults(const QList<SourceFile> &files)
{
    QStringList faults;
    for (const SourceFile &file : files) {
        const qsizetype lines = file.text.count(u'\n');
        const qsizetype most = file.path.endsWith(QLatin1String(".h")) ? 200 : 400;
        if (lines > most)
            faults.push_back(QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(lines).arg(most));
        for (const FunctionLength &function : functionLengths(withoutTextsAndComments(file.text))) {
            if (function.lines > 50)
                faults.push_back(QStringLiteral("%1:%2: a function of %3 lines")
                                     .arg(file.path)
                                     .arg(function.line)
                                     .arg(function.lines));
        }
    }
    return faults;
}

} // namespace hub::test
