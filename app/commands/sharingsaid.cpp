// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sharingsaid.h"

#include "core/model/shortcode.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"

#include <QFileInfo>

namespace hub {

using enum WrongUsage::Kind;

static QString withDashes(const char *option)
{
    return QStringLiteral("--") + QLatin1String(option);
}

static QStringList codesOf(const HubLists &lists, HubList list)
{
    QStringList codes;
    for (const ListWord &word : offeredWords(lists, list))
        codes << word.code;
    return codes;
}

std::optional<WrongUsage> missing(const Arguments &arguments, std::initializer_list<const char *> options)
{
    for (const char *const option : options) {
        if (arguments.value(option).trimmed().isEmpty())
            return WrongUsage{OptionMissing, withDashes(option)};
    }
    return std::nullopt;
}

Outcome<Recipient> recipientSaid(const Arguments &arguments, const char *option, const Hub &hub, bool everybody)
{
    const HubLists &lists = hub.lists.now();
    const QString said = arguments.value(option);
    const auto recipient = recipientMeant(said, lists, everybody ? RecipientFor::Promise : RecipientFor::Agreement);
    if (recipient)
        return *recipient;
    if (recipient.error().kind == Error::Kind::TwoRecipients)
        return recipient.error();
    QStringList kinds = codesOf(lists, HubList::RecipientKinds);
    if (everybody)
        kinds << QStringLiteral("everyone");
    return WrongUsage{NotOnTheList, said, withDashes(option), kinds};
}

QStringList sharedKeys(const HubLists &lists)
{
    QStringList keys = codesOf(lists, HubList::PlanSections);
    for (const QString &part : sharedParts())
        keys << part;
    return keys;
}

Outcome<SharedItems> itemsSaid(const Arguments &arguments, const Hub &hub)
{
    SharedItems items;
    for (const QString &one : arguments.value("parts").split(u',', Qt::SkipEmptyParts)) {
        const QString key = one.trimmed();
        const auto &parts = sharedParts();
        if (const auto exact = sharedItemFromCode(key))
            items.push_back(*exact);
        else if (hub.lists.now().entry(HubList::PlanSections, key))
            items.push_back(SharedItem::section(key));
        else if (key == QLatin1String("plan") || std::find(parts.begin(), parts.end(), key) != parts.end())
            items.push_back(SharedItem::part(key));
        else
            return WrongUsage{NotOnTheList, key, QStringLiteral("--parts"), sharedKeys(hub.lists.now())};
    }
    return items;
}

Outcome<Purpose> purposeSaid(const Arguments &arguments, const Hub &hub)
{
    const QString said = arguments.value("purpose");
    const auto code = codeMeant(hub.lists.now(), HubList::Purposes, said);
    if (code)
        return Purpose{*code};
    return WrongUsage{NotOnTheList, said, QStringLiteral("--purpose"), codesOf(hub.lists.now(), HubList::Purposes)};
}

Outcome<ConsentId> consentMeant(const QString &text, Hub &hub)
{
    if (const auto id = ConsentId::fromHex(text))
        return *id;
    const auto id = hub.sharing.consentByCode(text);
    return id ? Outcome<ConsentId>(*id) : Outcome<ConsentId>(id.error());
}

Outcome<PromiseId> promiseMeant(const QString &text, Hub &hub)
{
    if (const auto id = PromiseId::fromHex(text))
        return *id;
    const auto id = hub.sharing.promiseByCode(text);
    return id ? Outcome<PromiseId>(*id) : Outcome<PromiseId>(id.error());
}

Result<void> checkCanWrite(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool can = folder.isDir() && folder.isWritable() && !file.isDir();
    return can ? Result<void>() : Result<void>(Error::Kind::FileUnwritable);
}

} // namespace hub
