// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/looking.h"
#include "tests/ui/plans/besideseat.h"

#include <QLineEdit>
#include <QScrollArea>

namespace hub::test {

/// Dee and Sam at "Who may know", with two lines in Sam's toolbox.
struct ShareSeat : BesideSeat {
    ShareSeat()
    {
        write("toolbox", {"tea", "walks"});
        enter();
    }
    void enter()
    {
        push("goSharing");
        REQUIRE(page() == QLatin1String("sharing"));
    }
    void write(const char *key, std::initializer_list<const char *> texts, bool keptBack = false)
    {
        std::vector<EditedLine> lines;
        for (const char *const text : texts)
            lines.push_back({{}, QString::fromUtf8(text), Whose::Person, false, keptBack});
        REQUIRE(hub().plans.keepSection(sam, {QString::fromLatin1(key), {}, {}, lines}));
    }
    PlanLine line(const char *key, size_t number) { return plan().section(QString::fromLatin1(key))->lines[number]; }
    SharingView now() { return *hub().sharing.of(sam); }

    void fill(const char *field, const QString &text)
    {
        auto *const line = find<QLineEdit>(field);
        REQUIRE(line);
        line->setFocus();
        type(text);
    }
    /// Opens the part of the plan that a row stands in, unless it is open.
    void open(const char *key)
    {
        if (!find((QByteArray("item-section:") + key).constData()))
            push((QByteArray("open-") + key).constData());
    }
    void tick(const SharedItem &item) { push((QStringLiteral("item-") + toCode(item)).toLatin1().constData()); }
    void agree(const QString &whom, const SharedItem &item, const char *part = "toolbox")
    {
        fill("agreeWhom", whom);
        open(part);
        tick(item);
        push("purpose-housing");
        push("agree");
    }
    void promiseNever(const QString &whom)
    {
        fill("neverWhom", whom);
        press(Qt::Key_Return);
    }

    /// What the last act in a card answered; empty where nothing stands there.
    QString answerIn(const char *card)
    {
        settle();
        auto *const within = find(card);
        auto *const line = within ? within->findChild<QLabel *>(QStringLiteral("sharingAnswer")) : nullptr;
        return line && line->isVisible() ? bare(line->text()) : QString();
    }
    QString promised() { return answerIn("promisesCard"); }
    QString agreed() { return answerIn("agreementsCard"); }
    QString left() { return answerIn("handOnCard"); }
    /// The answer in a card can be read without scrolling.
    bool isAnswerInView(const char *card)
    {
        settle();
        auto *const line = find(card)->findChild<QLabel *>(QStringLiteral("sharingAnswer"));
        auto *const room = find<QScrollArea>("pageScroll");
        return line && room->viewport()->rect().contains(QRect(line->mapTo(room->viewport(), QPoint()), line->size()));
    }
    QString readIn(const char *name)
    {
        auto *const within = find(name);
        QStringList lines;
        for (const auto *const label : within ? within->findChildren<QLabel *>() : QList<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return bare(lines.join(u'\n'));
    }
    /// Without the marks that keep a name's direction to itself.
    static QString bare(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
};

} // namespace hub::test
