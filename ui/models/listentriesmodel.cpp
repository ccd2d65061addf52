// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listentriesmodel.h"

#include "ui/shell/listwords.h"
#include "ui/shell/say.h"

#include <algorithm>

namespace hub {

ListEntriesModel::ListEntriesModel(const Hub &hub, QObject *parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
{
    reload();
}

void ListEntriesModel::show(HubList list)
{
    m_list = list;
    reload();
}

void ListEntriesModel::reload()
{
    beginResetModel();
    const HubLists &lists = m_hub.lists.now();
    m_entries = isOfLines(m_list) ? std::vector<ListedEntry>() : lists.entries(m_list);
    for (int i = 0; isOfLines(m_list) && i < questionCount; ++i) {
        const QString code = toCode(Question(i));
        const ListedEntry *const own = lists.entry(m_list, code);
        m_entries.push_back(own ? *own : ListedEntry{code, {}, {}, {}, false, true});
    }
    endResetModel();
}

int ListEntriesModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const ListedEntry &e) { return e.code == code; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int ListEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ListEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ListedEntry &entry = entryAt(index.row());
    if (isOfLines(m_list)) {
        const QString title = questionTitle(questionAt(index.row()));
        const bool asItCame = m_list == HubList::WhyWeAsk && entry.label.isEmpty();
        const QString line = asItCame ? whyWeAsk(questionAt(index.row())) : visible(entry.label);
        //: A question of the desk, and the line that stands with it: "Where: so that the hub knows …"
        return line.isEmpty() ? title : tr("%1: %2").arg(title, line);
    }
    const QString word = shortWord(m_hub.lists.now(), m_list, entry.code);
    if (entry.hidden)
        //: An entry of a list that is no longer offered; %1 is its word
        return tr("%1 (hidden)").arg(word);
    //: An entry of a list: %1 is its word, %2 the digit on the keyboard that chooses it
    return entry.key.isEmpty() ? word : tr("%1, key %2").arg(word, entry.key);
}

} // namespace hub
