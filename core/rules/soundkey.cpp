// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/soundkey.h"

#include <array>
#include <string_view>

namespace hub {

namespace {

/// A = a; E = e, i, y; O = o, u; then consonants that people mix up: v is F, z inside a word S, th T, ch and sh X.
constexpr std::string_view codeLetters = " AEOBDFGHJKLMNPRSTWXYZ";

struct Spelling {
    std::string_view start;
    std::string_view sounds;
};

/// Names whose letters mislead; the start of a word is read as if it stood there the other way.
constexpr std::array spellings{
    Spelling{"aisling", "ashling"},
    Spelling{"aoife", "eefa"},
    Spelling{"caoimhe", "keeva"},
    Spelling{"ciar", "kiar"},
    Spelling{"eoghan", "owen"},
    Spelling{"eoin", "owen"},
    Spelling{"grainne", "gronya"},
    Spelling{"mc", "mac"},
    Spelling{"michae", "mike"},
    Spelling{"michea", "mike"},
    Spelling{"mohd", "mohamed"},
    Spelling{"niamh", "neev"},
    Spelling{"nichol", "nicol"},
    Spelling{"roisin", "rosheen"},
    Spelling{"saoirse", "seersha"},
    Spelling{"seama", "shama"},
    Spelling{"seamu", "shamu"},
    Spelling{"sean", "shaun"},
    Spelling{"sian", "shan"},
    Spelling{"sinead", "shinead"},
    Spelling{"siob", "shiv"},
    Spelling{"sion", "shon"},
    Spelling{"zach", "zak"},
};

constexpr std::array<std::string_view, 8> slavicEndings{"ski", "ska", "cki", "cka", "wicz", "czyk", "wna", "czka"};

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool isFront(char c)
{
    return c == 'e' || c == 'i' || c == 'y';
}

/// Reads one word from left to right, writing codes.
class SoundReader
{
public:
    explicit SoundReader(QStringView word);
    Sound read();

private:
    char at(int i) const { return i >= 0 && i < m_count ? m_letters[size_t(i)] : '\0'; }
    bool follows(std::string_view text) const;
    bool isGlide(int i) const;
    void write(char code);
    void take(char code, int letters);
    void readVowels();
    void writeVowels(int from, int to);
    char lastVowel(int from, int to) const;
    char vowelClass(int i) const;
    void readConsonant();
    void readC();
    void readG();
    void readS();
    void readT();
    void readHorW();
    void skipSilentStart();

    std::array<char, 40> m_letters{};
    int m_count = 0;
    int m_pos = 0;
    bool m_slavic = false;
    bool m_vowelWritten = false;
    char m_last = '\0'; // the consonant just written, so that a double one counts once
    Sound m_sound;
};

SoundReader::SoundReader(QStringView word)
{
    // A rewritten start is at most three letters longer than what stood there.
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z' && m_count < int(m_letters.size()) - 4)
            m_letters[size_t(m_count++)] = char(c.unicode());
    }
    std::string_view letters(m_letters.data(), size_t(m_count));
    for (const std::string_view ending : slavicEndings)
        m_slavic = m_slavic || letters.ends_with(ending);
    for (const Spelling &spelling : spellings) {
        if (!letters.starts_with(spelling.start))
            continue;
        std::array<char, 40> rest = m_letters;
        size_t n = spelling.sounds.copy(m_letters.data(), m_letters.size());
        for (size_t i = spelling.start.size(); i < letters.size(); ++i)
            m_letters[n++] = rest[i];
        m_count = int(n);
        break;
    }
}

bool SoundReader::follows(std::string_view text) const
{
    return std::string_view(m_letters.data(), size_t(m_count)).substr(size_t(m_pos)).starts_with(text);
}

void SoundReader::write(char code)
{
    if (m_sound.length == Sound::maxLength)
        return;
    ++m_sound.length;
    m_sound.codes |= quint64(codeLetters.find(code)) << (Sound::topBit - 5 * m_sound.length);
}

void SoundReader::take(char code, int letters)
{
    if (code != m_last)
        write(code);
    m_last = code;
    m_sound.stem = m_sound.length;
    m_pos += letters;
}

/// A w after a vowel belongs to it (Lewis, Shawn), as does one between consonants (Twm).
bool SoundReader::isGlide(int i) const
{
    return at(i) == 'w' && !m_slavic && (isVowel(at(i - 1)) || (i > 0 && !isVowel(at(i + 1))));
}

char SoundReader::vowelClass(int i) const
{
    const char c = at(i);
    const char next = at(i + 1);
    if (c == 'a')
        return next == 'u' || isGlide(i + 1) ? 'O' : 'A';
    if (c == 'e' && (next == 'u' || isGlide(i + 1)))
        return 'O';
    return isFront(c) ? 'E' : 'O';
}

void SoundReader::readVowels()
{
    const int from = m_pos;
    while (m_pos < m_count && (isVowel(at(m_pos)) || isGlide(m_pos)))
        ++m_pos;
    const int to = m_pos;
    // h and gh after the last vowel are not heard: Sarah, Leigh.
    if (follows("gh") && m_pos + 2 == m_count)
        m_pos += 2;
    else if (follows("h") && m_pos + 1 == m_count)
        m_pos += 1;
    writeVowels(from, to);
    m_last = '\0';
}

void SoundReader::writeVowels(int from, int to)
{
    const bool ends = m_pos == m_count;
    const bool first = !m_vowelWritten;
    m_vowelWritten = true;
    if (first) {
        write(vowelClass(from));
        m_sound.stem = m_sound.length;
    }
    if (!ends || (first && to - from == 1))
        return;
    const char last = lastVowel(from, to);
    const bool hasGlide = to - from > 2 && (at(to - 2) == 'y' || at(to - 2) == 'w');
    // In one run of vowels the end is a sound of its own only in -ia, -ea, -oa, -io and -aya: Mia is not Mi.
    const bool apart = (at(to - 1) == 'a' || at(to - 1) == 'o') && (last != vowelClass(from) || hasGlide);
    if (last != '\0' && (!first || apart))
        write(last);
}

/// The class of the vowel that a word ends on; none for the silent e of Jane.
char SoundReader::lastVowel(int from, int to) const
{
    const char c = at(to - 1);
    if (c == 'e' && to - from == 1 && m_pos == to)
        return '\0';
    return c == 'a' ? 'A' : isFront(c) ? 'E' : 'O';
}

void SoundReader::skipSilentStart()
{
    for (const std::string_view start : {"kn", "gn", "pn", "wr", "ps"})
        m_pos = m_pos == 0 && follows(start) ? 1 : m_pos;
}

void SoundReader::readC()
{
    if (follows("ch"))
        take(at(m_pos + 2) == 'r' || at(m_pos + 2) == 'l' ? 'K' : 'X', 2);
    else if (follows("cz"))
        take('X', 2);
    else
        take(isFront(at(m_pos + 1)) ? 'S' : 'K', 1);
}

void SoundReader::readG()
{
    if (follows("gh")) {
        const bool silent = m_pos > 0 && (at(m_pos - 1) == 'u' || !isVowel(at(m_pos + 2)));
        if (silent)
            m_pos += 2;
        else
            take('G', 2);
    } else if (follows("gg")) {
        take('G', 2);
    } else {
        take(isFront(at(m_pos + 1)) ? 'J' : 'G', 1);
    }
}

void SoundReader::readS()
{
    if (follows("sch") && at(m_pos + 3) != 'o')
        take('X', 3);
    else if (follows("sh") || follows("sz"))
        take('X', 2);
    else if (follows("sc") && isFront(at(m_pos + 2)))
        take('S', 2);
    else
        take(m_slavic && follows("sni") && isVowel(at(m_pos + 3)) ? 'X' : 'S', 1); // soft ś
}

void SoundReader::readT()
{
    if (follows("tch"))
        take('X', 3);
    else
        take('T', follows("th") ? 2 : 1);
}

/// h and w are heard only before a vowel, h only at the start or between two.
void SoundReader::readHorW()
{
    const char c = at(m_pos);
    if (c == 'w' && m_slavic)
        return take('F', 1);
    const bool heard = isVowel(at(m_pos + 1)) && (c == 'w' || m_pos == 0 || isVowel(at(m_pos - 1)));
    if (heard)
        take(c == 'h' ? 'H' : 'W', 1);
    else if (c == 'w' && m_pos == 0 && at(1) == 'h')
        take('W', 2);
    else
        ++m_pos;
}

void SoundReader::readConsonant()
{
    switch (at(m_pos)) {
    case 'b':
        return m_pos + 1 == m_count && at(m_pos - 1) == 'm' ? void(++m_pos) : take('B', 1);
    case 'c':
        return readC();
    case 'd':
        if (follows("dj") || (follows("dg") && isFront(at(m_pos + 2))))
            return take('J', 2);
        return follows("dt") ? void(++m_pos) : take('D', 1);
    case 'f':
    case 'v':
        return take('F', 1);
    case 'g':
        return readG();
    case 'h':
    case 'w':
        return readHorW();
    case 'p':
        return follows("ph") ? take('F', 2) : take('P', 1);
    case 'q':
        return take('K', follows("qu") ? 2 : 1);
    case 's':
        return readS();
    case 't':
        return readT();
    case 'x':
        if (m_pos == 0)
            return take('Z', 1);
        take('K', 0);
        return take('S', 1);
    case 'z':
        return take(m_pos == 0 ? 'Z' : 'S', 1);
    default: // j k l m n r sound as they are written
        return take(char(at(m_pos) - 'a' + 'A'), 1);
    }
}

Sound SoundReader::read()
{
    skipSilentStart();
    while (m_pos < m_count) {
        const bool yAsInYes = m_pos == 0 && at(0) == 'y' && isVowel(at(1));
        if (yAsInYes)
            take('Y', 1);
        else if (isVowel(at(m_pos)) || isGlide(m_pos))
            readVowels();
        else
            readConsonant();
    }
    return m_sound;
}

} // namespace

Sound soundOf(QStringView foldedWord)
{
    return SoundReader(foldedWord).read();
}

QString soundKey(const QString &foldedWord)
{
    const Sound sound = soundOf(foldedWord);
    QString key(sound.length, Qt::Uninitialized);
    for (int i = 0; i < sound.length; ++i) {
        const size_t code = size_t(sound.codes >> (Sound::topBit - 5 * (i + 1))) & 31;
        key[i] = QLatin1Char(codeLetters[code]);
    }
    return key;
}

} // namespace hub
