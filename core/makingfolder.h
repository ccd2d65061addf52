// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hub {

/// The folder in which a store is made; gone with everything in it unless it was moved to its place.
class MakingFolder
{
public:
    /// "FINAL.new-a1b2c3d4", which others who use this computer cannot look into. StoreReadOnly.
    static Result<MakingFolder> beside(const QString &final);
    MakingFolder(MakingFolder &&other) noexcept;
    ~MakingFolder();

    const QString &path() const { return m_path; }

    /// Brings the names in it to the disk and gives it its own, never over anything that is there (StoreExists).
    Result<void> moveTo(const QString &final);

private:
    explicit MakingFolder(QString path);

    QString m_path;
};

} // namespace hub
