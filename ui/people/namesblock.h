// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/block.h"

class QLineEdit;

namespace hub {

class Echo;

/// Their names, pronouns and date of birth. Read in the heading of the card; this block stands there only while they are
/// edited.
class NamesBlock final : public Block
{
    Q_OBJECT
public:
    explicit NamesBlock(OpenPerson &person);

    bool maySee() const override { return true; }
    bool mayEdit() const override { return detail().mayEdit; }
    bool isEmpty() const override { return false; }

Q_SIGNALS:
    void removeWanted();

protected:
    void fillView(QVBoxLayout &) override { }
    void fillEditor(QVBoxLayout &editor) override;
    void refreshEditor() override;
    bool keepTyped() override;

private:
    void addNewName(QVBoxLayout &editor);
    void addFacts(QVBoxLayout &editor);
    void addRouteIn(QVBoxLayout &editor);
    void addBorn(QVBoxLayout &editor);
    void addEnds(QVBoxLayout &editor);
    void addNameRow(const PersonName &name);
    bool keepName(bool shown);
    bool keepPronouns();
    /// Writes the same day again where two desks differ: that one stands then.
    enum class Again { No, Yes };
    bool keepBorn(Again again = Again::No);
    void echoBorn();

    QVBoxLayout *m_names = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_pronouns = nullptr;
    QLineEdit *m_born = nullptr;
    Echo *m_bornEcho = nullptr;
    QString m_bornBefore;
};

} // namespace hub
