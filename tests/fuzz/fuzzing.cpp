// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include "tests/fuzz/mutator.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

// There with the address sanitizer only.
extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));
// Undefined behaviour ends the run instead of scrolling by.
extern "C" const char *__ubsan_default_options();
const char *__ubsan_default_options()
{
    return "halt_on_error=1:print_stacktrace=1";
}

namespace hub::test {

namespace {

constexpr unsigned longestSeconds = 10;

struct Options {
    quint64 count = 0;
    quint64 seed = 1;
    quint64 only = 0;
    QString file;
};

std::optional<Options> parse(int argc, char **argv, quint64 usualCount)
{
    Options options;
    options.count = usualCount;
    for (int i = 1; i + 1 < argc; i += 2) {
        const QByteArray name(argv[i]);
        const QByteArray value(argv[i + 1]);
        bool isNumber = true;
        if (name == "--count")
            options.count = value.toULongLong(&isNumber);
        else if (name == "--times")
            options.count = usualCount * value.toULongLong(&isNumber);
        else if (name == "--seed")
            options.seed = value.toULongLong(&isNumber);
        else if (name == "--only")
            options.only = value.toULongLong(&isNumber);
        else if (name == "--write")
            options.file = QFile::decodeName(value);
        else
            return std::nullopt;
        if (!isNumber)
            return std::nullopt;
    }
    return argc % 2 ? std::optional(options) : std::nullopt;
}

// For the signal handler, which may touch little else: which input was being read when the program died.
volatile quint64 currentInput = 0;
volatile quint64 currentSeed = 0;

void sayWhichInput()
{
    char line[120];
    const int length = std::snprintf(line, sizeof line, "died reading: --seed %llu --only %llu\n",
        static_cast<unsigned long long>(currentSeed), static_cast<unsigned long long>(currentInput));
    [[maybe_unused]] const auto written = write(STDERR_FILENO, line, size_t(length));
}

void onSignal(int number)
{
    sayWhichInput();
    if (number == SIGALRM)
        _exit(1);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void watchForDeath()
{
    std::signal(SIGALRM, onSignal);
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(sayWhichInput);
        return;
    }
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL})
        std::signal(number, onSignal);
}

void keep(const QString &path, const QByteArray &input)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        std::fprintf(stderr, "could not write the input\n");
}

} // namespace

FuzzCount feed(const FuzzTarget &target, quint64 seed, quint64 first, quint64 last)
{
    Mutator mutator(target.corpus, target.dictionary, seed);
    mutator.setLargest(target.largest);
    currentSeed = seed;
    FuzzCount count;
    for (quint64 number = first; number <= last; ++number) {
        const QByteArray input = mutator.input(number);
        currentInput = number;
        alarm(longestSeconds);
        const Verdict verdict = target.read(input);
        alarm(0);
        count.accepted += verdict.kind == Verdict::Kind::Accepted;
        count.refused += verdict.kind == Verdict::Kind::Refused;
        count.wrong += verdict.kind == Verdict::Kind::Wrong;
        if (verdict.kind == Verdict::Kind::Wrong && count.examples.size() < 10)
            count.examples << QStringLiteral("--only %1: %2").arg(number).arg(verdict.what);
    }
    return count;
}

int fuzz(const FuzzTarget &target, int argc, char **argv)
{
    const auto options = parse(argc, argv, target.count);
    if (!options) {
        std::fprintf(stderr, "usage: %s [--count N | --times N] [--seed N] [--only N [--write FILE]]\n", argv[0]);
        return 2;
    }
    if (options->only && !options->file.isEmpty()) {
        Mutator mutator(target.corpus, target.dictionary, options->seed);
        mutator.setLargest(target.largest);
        keep(options->file, mutator.input(options->only));
    }
    watchForDeath();
    QElapsedTimer timer;
    timer.start();
    const FuzzCount count = feed(
        target, options->seed, options->only ? options->only : 1, options->only ? options->only : options->count);
    for (const QString &example : count.examples)
        std::fprintf(
            stderr, "--seed %llu %s\n", static_cast<unsigned long long>(options->seed), qUtf8Printable(example));
    std::printf("accepted %llu, refused %llu, in %.1f s\n", static_cast<unsigned long long>(count.accepted),
        static_cast<unsigned long long>(count.refused), double(timer.elapsed()) / 1000);
    std::printf("%llu passed, %llu failed\n", static_cast<unsigned long long>(count.accepted + count.refused),
        static_cast<unsigned long long>(count.wrong));
    return count.wrong ? 1 : 0;
}

} // namespace hub::test
