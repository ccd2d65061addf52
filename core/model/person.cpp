// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person.h"

#include <array>

namespace hub {

static constexpr std::array nameKinds{"known", "nickname", "other"};

QString toElement(const PersonName &name)
{
    return QLatin1String(nameKinds[size_t(name.kind)]) + u':' + name.text;
}

PersonName personNameFromElement(const QString &element)
{
    const qsizetype colon = element.indexOf(u':');
    for (size_t i = 0; i < nameKinds.size(); ++i) {
        if (colon > 0 && QStringView(element).left(colon) == QLatin1String(nameKinds[i]))
            return {element.mid(colon + 1), PersonName::Kind(i)};
    }
    return {element.mid(colon + 1), PersonName::Kind::Other};
}

} // namespace hub
