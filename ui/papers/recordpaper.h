// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "ui/models/paperpieces.h"
#include "ui/papers/paper.h"

namespace hub {

/// How large its letters are, in points: as ever, or the large prints that the field's standard knows.
enum class PaperSize { Usual = 12, Large20 = 20, Large = 24, Large28 = 28 };

/// What the person needs of a paper to themself; of several, the largest.
PaperSize paperSizeFor(const PersonPaper &paper);

/// Something about a person on paper: what the gate gave, for a recipient or for the person themself, and nothing besides.
Paper recordPaper(const Disclosure &disclosure, const PaperWords &words, PaperSize size = PaperSize::Usual);
/// The same as plain text, for a file or for being read out.
QString recordText(const Disclosure &disclosure, const PaperWords &words);

} // namespace hub
