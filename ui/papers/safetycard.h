// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/hublists.h"
#include "core/sharing/disclosure.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPainter;

namespace hub {

/// A safety plan as one A4 page to be folded twice: four panels, so that the folded card fits a pocket with its first step
/// in front; black on white, whatever the screen looks like. Takes what the gate gave for the person.
void drawSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPainter &painter);
void printSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPagedPaintDevice &device);
QByteArray safetyCardPdf(const Disclosure &disclosure, const HubLists &lists);

} // namespace hub
