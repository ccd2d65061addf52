// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listwords.h"

#include "ui/shell/say.h"
#include "ui/shell/starterwords.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

#include <array>

namespace hub {

// In the order of HubList.
static constexpr std::array<const char *, hubListCount> titles{
    QT_TRANSLATE_NOOP("hub::ListTitles", "Kinds of support"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "How things are"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "How a visit came about"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Whether it took place"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Ways to reach people"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Reasons to use the hub"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Reasons to make the hub"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "How people found us"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Jobs here"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Places"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "What helps people take part"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "What we hope for people"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "What we hope for those who work here"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "What we hope for the town"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Who else is around"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Parts of a wellbeing plan"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "What something is shared for"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Who something can be shared with"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Numbers to call by day"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Numbers to call by night"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Why we ask"),
    QT_TRANSLATE_NOOP("hub::ListTitles", "Who sees it"),
};

static ListWord inWords(HubList list, const ListedEntry &entry)
{
    if (!entry.label.isEmpty())
        return {entry.code, entry.key, visible(entry.label), visible(entry.label)};
    const auto starter = starterWord(list, entry.code);
    return {entry.code, entry.key, starter ? starter->shortLabel : QString(), starter ? starter->longLabel : QString()};
}

std::vector<ListWord> offeredWords(const HubLists &lists, HubList list)
{
    std::vector<ListWord> words;
    for (const ListedEntry &entry : lists.entries(list)) {
        if (!entry.hidden)
            words.push_back(inWords(list, entry));
    }
    return words;
}

QString shortWord(const HubLists &lists, HubList list, const QString &code)
{
    constexpr qsizetype most = 30;
    if (const ListedEntry *const entry = lists.entry(list, code))
        return inWords(list, *entry).shortLabel;
    return code.size() > most ? visible(code.left(most)) + u'…' : visible(code);
}

static bool goesBy(HubList list, const ListedEntry &entry, const QString &text)
{
    const ListWord words = inWords(list, entry);
    for (const QString &word : {entry.label, words.shortLabel, words.longLabel}) {
        if (!word.isEmpty() && word.compare(text, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString listTitle(HubList list)
{
    return QCoreApplication::translate("hub::ListTitles", titles[size_t(list)]);
}

QString listSentence(const Error &error)
{
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(hub::ListWords)
    };
    if (error.kind == Error::Kind::NameMissing)
        return Words::tr("A word is needed here. One or two are enough; it will stand on the bar.");
    if (error.kind == Error::Kind::Ambiguous)
        return Words::tr("The list has that word already. Nothing was changed; choose another word, or rename the one that is "
                         "there.");
    if (error.kind == Error::Kind::NotAllowed && error.detail == QLatin1String("filled-in"))
        return Words::tr("Hubdesk fills this in by itself, so it stays in the list. Nothing was changed; you can rename it.");
    return sentence(error);
}

Result<QString> addWord(Lists &lists, HubList list, const QString &word, const QString &after)
{
    const QString text = word.simplified();
    for (const ListedEntry &entry : lists.now().entries(list)) {
        if (!goesBy(list, entry, text))
            continue;
        if (!entry.hidden)
            return Error::Kind::Ambiguous;
        const auto back = lists.bringBack(list, entry.code);
        return back ? Result<QString>(QString(entry.code)) : Result<QString>(back.error());
    }
    return lists.add(list, text, after);
}

Result<void> renameWord(Lists &lists, HubList list, const QString &code, const QString &word)
{
    const QString text = word.simplified();
    for (const ListedEntry &entry : lists.now().entries(list)) {
        if (entry.code != code && !entry.hidden && goesBy(list, entry, text))
            return Error::Kind::Ambiguous;
    }
    return lists.rename(list, code, text);
}

std::optional<QString> codeMeant(const HubLists &lists, HubList list, const QString &said)
{
    const QString text = said.simplified();
    if (text.isEmpty())
        return std::nullopt;
    for (const ListedEntry &entry : lists.entries(list)) {
        if (text == entry.code || text == entry.key)
            return entry.code;
    }
    for (const ListedEntry &entry : lists.entries(list)) {
        if (goesBy(list, entry, text))
            return entry.code;
    }
    return std::nullopt;
}

} // namespace hub
