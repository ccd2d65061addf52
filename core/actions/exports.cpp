// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exports.h"

#include "core/base/wholefile.h"

namespace hub {

Result<size_t> Exports::writeForTheHouse(const QString &path, const ConsentGate::HouseRequest &request,
                                         const QStringList &title, const ConsentGate::Progress &progress)
{
    const auto disclosure = ConsentGate(m_context.store, m_context.session).forTheHouse(request, progress);
    if (!disclosure)
        return disclosure.error();
    const QByteArray csv = houseCsv(*disclosure, title, m_context.civilTime());
    if (const auto written = writeWhole(path, csv); !written)
        return written.error();
    return disclosure->table().rows();
}

} // namespace hub
