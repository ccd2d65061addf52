// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub {

/// The form under which names are looked up and held to be equal: Latin letters without accents, small, single spaces,
/// straight apostrophes and hyphens, nothing invisible. "Siân  Pryce" -> "sian pryce", "Łukasz" -> "lukasz",
/// "Grace A–B" -> "grace a-b". ICU's Any-Latin; Latin-ASCII; Lower (NFKD alone would leave ł and ø). What has no Latin
/// form, such as an emoji, stays as it is. Folding twice gives the same as folding once.
/// Ids of imported people are made from this form, so a change here changes what a repeated import recognises.
QString foldName(const QString &name);

/// Equal names once case, accents, spaces and typographic signs are put aside. A name of nothing visible equals none.
bool sameAfterFolding(const QString &a, const QString &b);

/// The name as it may be shown beside others: control characters as their pictures (U+2400 and on), everything that
/// turns the writing direction, joins lines or shows nothing as an open box (U+2423). A name cannot then hide that
/// it differs from its neighbour, nor rearrange the line it stands in. Ordinary names come back untouched.
QString visibleName(const QString &name);

} // namespace hub
