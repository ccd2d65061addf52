// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secretbytes.h"
#include "tests/support/properties.h"

#include <utility>

using namespace hub;

static_assert(
    !std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>, "a secret has one place");
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);

namespace {

QByteArray words(const QString &typed)
{
    return secretWords(typed).view().toByteArray();
}

} // namespace

TEST_CASE("a secret moves and leaves nothing behind", "[security]")
{
    SecretBytes first = SecretBytes::copyOf("kettle");
    const quint8 *place = first.data();
    SecretBytes second = std::move(first);
    CHECK(second.view() == QByteArrayView("kettle"));
    CHECK(second.data() == place);
    CHECK(first.isEmpty());
    CHECK(first.data() == nullptr);

    first = std::move(second);
    CHECK(first.view() == QByteArrayView("kettle"));
}

TEST_CASE("secrets are equal by their bytes", "[security]")
{
    CHECK(SecretBytes::copyOf("kettle") == SecretBytes::copyOf("kettle"));
    CHECK_FALSE(SecretBytes::copyOf("kettle") == SecretBytes::copyOf("kettlf"));
    CHECK_FALSE(SecretBytes::copyOf("kettle") == SecretBytes::copyOf("kettles"));
    CHECK(SecretBytes() == SecretBytes(0));
    CHECK(SecretBytes(3) == SecretBytes::copyOf(QByteArrayView("\0\0\0", 3)));
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes::random(32));
}

TEST_CASE("words open however they were typed: capitals, spaces, the keyboard's accents", "[security]")
{
    const QByteArray plain = words(QStringLiteral("lantern meadow otter kettle"));
    CHECK(plain == "lantern meadow otter kettle");
    CHECK(words(QStringLiteral("  Lantern\tmeadow  OTTER kettle\n")) == plain);
    CHECK(words(QStringLiteral("lantern meadow otter kettles")) != plain);
    CHECK(words(QStringLiteral("lanternmeadow otter kettle")) != plain);

    const QString composed = QStringLiteral("Blåbær \u00E9t\u00E9");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    CHECK(words(composed) == QStringLiteral("blåbær \u00E9t\u00E9").toUtf8());
    CHECK(words(decomposed) == words(composed));
    CHECK(words(QString()).isEmpty());
    CHECK(words(QStringLiteral(" \n ")).isEmpty());
}

TEST_CASE("plain words and words with accents follow one rule", "[security]")
{
    // The short way for ASCII must give what the long way gives.
    test::forAll("folding", [](const std::string &text) {
        QString ascii;
        for (const char c : text)
            ascii += QLatin1Char(char(c & 0x7f));
        // U+00E9 sends the same text the long way.
        const QByteArray longWay = words(ascii + QStringLiteral(" \u00E9"));
        const QByteArray shortWay = words(ascii + QStringLiteral(" e"));
        RC_ASSERT(longWay.chopped(2) == shortWay.chopped(1));
    });
}

TEST_CASE("wiping a text leaves it empty, and a shared one whole elsewhere", "[security]")
{
    QString text = QStringLiteral("lantern meadow");
    text.detach();
    const QString shared = text;
    wipe(text);
    CHECK(text.isEmpty());
    CHECK(shared == QStringLiteral("lantern meadow"));

    QString alone = QStringLiteral("lantern meadow");
    alone.detach();
    wipe(alone);
    CHECK(alone.isEmpty());
}
