// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/recordpaper.h"
#include "ui/sharing/sharingcard.h"

#include <functional>

namespace hub {

class Button;
class ChoiceGroup;
class PlainLabel;
class Prompts;

/// Handing something on: to whom something was agreed, in which form, and then the very page that would leave. What has
/// gone stands below.
class HandOnCard final : public SharingCard
{
    Q_OBJECT
public:
    HandOnCard(Hub &hub, Prompts &prompts);

    void show(PersonId person, const SharingView &view, const Plan &plan) override;
    void forget() override;

private:
    using Use = std::function<Result<void>(const Disclosure &, const PaperWords &)>;
    void fillRecipients(const SharingView &view);
    void makeActs();
    void closePreview();
    QString whyNot(const Error &error) const;
    void fillGone(const SharingView &view);
    SharedForm form() const;
    void look();
    void handOn(const QString &way, const Use &use, const QString &said);
    void save();
    void print(PaperSize size);
    void copy();

    Prompts &m_prompts;
    std::optional<PersonId> m_person;
    std::optional<ConsentGate::RecipientRequest> m_looked; ///< what was looked at, with its digest
    ChoiceGroup *m_recipients;
    PlainLabel *m_none;
    ChoiceGroup *m_forms;
    QVBoxLayout *m_preview;
    QWidget *m_acts;
    QVBoxLayout *m_gone;
};

} // namespace hub
