// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/touchedlines.h"

#include <algorithm>

namespace hub {

static QString wholeText(const std::vector<EditedLine> &lines)
{
    QString text;
    for (const EditedLine &line : lines)
        text += line.text + u'\n';
    text.chop(1);
    return text;
}

static bool hasWords(QStringView text)
{
    return !text.trimmed().isEmpty();
}

TouchedLines touchedLines(const std::vector<EditedLine> &before, const std::vector<EditedLine> &after)
{
    const QString was = wholeText(before);
    const QString is = wholeText(after);
    const auto front = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    const qsizetype begin = front.first - was.begin();
    const qsizetype most = std::min(was.size(), is.size()) - begin;
    const auto back = std::mismatch(was.rbegin(), was.rbegin() + most, is.rbegin());
    const qsizetype behind = back.first - was.rbegin();
    const qsizetype end = was.size() - behind;
    const QStringView whole(was);
    const auto lineAt = [](QStringView text) { return size_t(text.count(u'\n')); };
    TouchedLines touched;
    touched.first = lineAt(whole.first(begin));
    touched.lastBefore = lineAt(whole.first(end));
    touched.lastAfter = lineAt(QStringView(is).first(is.size() - behind));
    touched.wordsInFront = hasWords(whole.first(begin).sliced(whole.first(begin).lastIndexOf(u'\n') + 1));
    const qsizetype lineEnd = whole.indexOf(u'\n', end);
    touched.wordsBehind = hasWords(lineEnd < 0 ? whole.sliced(end) : whole.sliced(end, lineEnd - end));
    return touched;
}

} // namespace hub
