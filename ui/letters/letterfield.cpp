// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterfield.h"

#include "ui/letters/lettereditor.h"
#include "ui/letters/textchoice.h"
#include "ui/shell/say.h"
#include "ui/widgets/formparts.h"

#include <QVBoxLayout>

namespace hub {
namespace {

constexpr int draftEveryMs = 1000;
constexpr int letterLines = 14;
constexpr int additionLines = 8;

QString headingOf(LetterPart part)
{
    return part == LetterPart::Text ? LetterField::tr("The letter") : LetterField::tr("What I want to add");
}

// Of somebody who was erased, or whose letter this member may not write any more, no words are kept: staying would not help.
bool isOver(const Error &error)
{
    using enum Error::Kind;
    return error.kind == NotFound || error.kind == NotAllowed || error.kind == KeptToSupporters || error.kind == RecordRestricted;
}

} // namespace

LetterField::LetterField(Hub &hub, LetterPart part)
    : Card(headingOf(part))
    , m_hub(hub)
    , m_part(part)
    , m_editor(new LetterEditor(part == LetterPart::Text ? letterLines : additionLines))
    , m_choice(new QVBoxLayout)
{
    const bool isText = part == LetterPart::Text;
    setObjectName(isText ? QStringLiteral("letterTextCard") : QStringLiteral("letterAdditionsCard"));
    m_editor->setObjectName(isText ? QStringLiteral("letterText") : QStringLiteral("letterAdditions"));
    m_editor->setAccessibleName(headingOf(part));
    body()->addLayout(m_choice);
    body()->addWidget(m_editor, 1);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEveryMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &LetterField::keepDraft);
    connect(m_editor, &LetterEditor::touched, this, [this] {
        m_dirty = true;
        m_inDraft = false;
        // Started once and not again with every key, or fast typing would put it off for ever.
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
        Q_EMIT touched();
    });
    connect(m_editor, &LetterEditor::left, this, [this](bool forGood) {
        (void)(forGood ? keep() : keepDraft());
        Q_EMIT left();
    });
    connect(m_editor, &LetterEditor::tooLong, this, [this] { Q_EMIT trouble({Error::Kind::TooLong}); });
}

void LetterField::show(PersonId person, const Letter &letter, const std::optional<LetterDraft> &typed)
{
    forget();
    m_person = person;
    m_letter = letter.id;
    const std::vector<QString> &standing = letter.of(m_part);
    m_opened = standing.empty() ? QString() : standing.back();
    const bool unkept = typed && typed->edited != typed->opened && typed->edited != m_opened;
    m_choosing = standing.size() > 1 || (unkept && typed->opened != m_opened);
    m_editor->setVisible(!m_choosing);
    if (m_choosing)
        return offer(standing, unkept ? typed : std::nullopt);
    m_editor->setWords(unkept ? typed->edited : m_opened);
    m_dirty = unkept;
    m_inDraft = unkept;
    if (typed)
        m_editor->setCursor(typed->cursor);
}

void LetterField::offer(const std::vector<QString> &standing, const std::optional<LetterDraft> &typed)
{
    auto *const both = new TextChoice(
        typed ? tr("It was changed elsewhere while it was being typed here. Both are kept until somebody chooses.")
              : tr("Written on two desks before they met. Both are kept until somebody chooses."));
    const auto add = [&](const QString &heading, const QString &text) {
        both->add(heading, text, [this, text] { choose(text); });
    };
    for (const QString &text : standing)
        //: Heading of one of two versions
        add(typed ? tr("As it stands now") : QString(), text);
    if (typed && standing.empty())
        //: Heading of one of two versions
        add(tr("As it stands now"), {});
    if (typed)
        //: Heading of one of two versions. %1 is a time of day
        add(tr("As it was typed at %1").arg(Say(m_hub.civilTime()).time(typed->kept)), typed->edited);
    m_choice->addWidget(both);
}

void LetterField::choose(const QString &text)
{
    const auto chosen = m_hub.letters.choose(*m_person, m_letter, m_part, text);
    if (!chosen)
        return Q_EMIT trouble(chosen.error());
    Q_EMIT outdated();
}

void LetterField::focusMain()
{
    auto *const choose = m_choosing ? findChild<QWidget *>(QStringLiteral("keepText1")) : nullptr;
    (choose ? choose : m_editor)->setFocus(Qt::OtherFocusReason);
}

LetterDraft LetterField::typed() const
{
    return {*m_person, m_letter, m_part, m_opened, m_editor->words(), m_editor->cursor(), {}};
}

bool LetterField::keepDraft()
{
    m_draftTimer.stop();
    if (!m_person || !m_dirty)
        return true;
    const auto drafted = m_hub.letters.drafts().keep(typed());
    // What was in it before still is, where only the cursor is elsewhere.
    m_inDraft = m_inDraft || drafted.has_value();
    if (drafted)
        Q_EMIT kept();
    else
        Q_EMIT trouble(drafted.error());
    return m_inDraft || isOver(drafted.error());
}

bool LetterField::keep()
{
    if (!m_person || !m_dirty)
        return true;
    const bool isSafe = keepDraft();
    const LetterDraft words = typed();
    if (const auto done = m_hub.letters.keep(words); !done) {
        // Read anew, the field would show what stands in the letter and in the draft, and nothing of what is in neither.
        if (done.error().kind == Error::Kind::Ambiguous && isSafe)
            Q_EMIT outdated();
        else
            Q_EMIT trouble(done.error());
        return isSafe || isOver(done.error());
    }
    m_opened = words.edited;
    m_dirty = false;
    Q_EMIT kept();
    return true;
}

void LetterField::keepPlace()
{
    // Words that could not be kept for good stand in the draft already.
    if (m_person && isEnabled() && !m_dirty && !m_choosing)
        (void)m_hub.letters.drafts().keep(typed());
}

bool LetterField::says(const Letter &letter) const
{
    const std::vector<QString> &standing = letter.of(m_part);
    const QString text = standing.empty() ? QString() : standing.back();
    const bool same = text == m_opened || (text.trimmed().isEmpty() && m_opened.trimmed().isEmpty());
    return !m_dirty && !m_choosing && same;
}

void LetterField::forget()
{
    m_draftTimer.stop();
    m_person.reset();
    m_opened.clear();
    m_dirty = false;
    m_inDraft = false;
    m_choosing = false;
    clear(m_choice);
    m_editor->setWords({});
    m_editor->show();
}

} // namespace hub
