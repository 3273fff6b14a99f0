package io.whyledger.command.document.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an English word or turn of phrase does to the sense of a sentence; of several, the longest one counts. */
enum Tone {
    /** Against the candidate even among its advantages. */
    CLEARLY_BAD(
            """
            slow, slower, slowest, slowly, sluggish, inefficient, inefficiently, poor, poorly, weak, weaker, bad, badly,
            worse, worst, fragile, unreliable, unstable, insecure, unsafe, vulnerable, immature, outdated, obsolete, deprecated,
            abandoned, unmaintained, expensive, painful, cumbersome, clumsy, tedious, awkward, unsuitable, bloated,
            lack, lacks, lacking, fail, fails, suffer, suffers, struggle, struggles, bottleneck, bottlenecks,
            not the best, not ideal, not suitable, not suited, not recommended, not designed for, not a good,
            not as fast, not as good, not support, not offer, not provide, not scale, can not, unable to,
            no support, no built in, no official, no native, no way, without support, missing, never really,
            too slow, too many, too much, too large, too big, hard to, harder to, difficult to, runtime errors,
            vendor lock in, single point of failure, data loss, breaking changes, hurts, degrades,
            reduces performance, reduce performance, reduces flexibility, reduced performance
            """),
    /** Usually against the candidate. */
    BAD(
            """
            steep, steeper, challenge, challenges, challenging, complex, complexity, complicated, complicates, difficult,
            difficulty, hard, harder, limit, limits, limited, limiting, limitation, limitations, restrict, restricts,
            restricted, restrictive, error, errors, bug, bugs, regression, regressions, conflict, conflicts, risk, risks,
            risky, cost, costs, costly, overhead, latency spikes, verbose, boilerplate, heavy, heavyweight, bulky,
            long build, long builds, longer, time consuming, invest time, need to, needs to, have to, has to, must be,
            requires more, require more, requires careful, requires manual, requires additional, requires extra,
            requires a separate, requires separate, require resources, requires experience, requires expertise,
            small community, smaller community, smaller ecosystem, small ecosystem, fewer libraries, few libraries,
            not yet, less common, less known, tightly coupled, tight coupling, lock in, single threaded, duplication,
            duplicated, memory hungry, resource hungry, hungry, consume more, consumes more, drawback, drawbacks,
            disadvantage, disadvantages, downside, downsides, problem, problems, issue, issues, vulnerability,
            vulnerabilities, unfamiliar, confusing, unpredictable, inconsistent, rigid, inflexible, overkill, tricky,
            cold start, cold starts, manual tuning, leak, leaks, delay, delays, delayed, only available, only on,
            paid only, commercial only, crash, crashes, at the expense of, steeply, wasteful, waste, wastes
            """),
    /** For the candidate. */
    GOOD(
            """
            fast, faster, fastest, quick, quickly, quicker, easy, easier, easily, ease, simple, simpler, simplicity,
            simply, intuitive, flexible, flexibility, powerful, efficient, efficiently, efficiency, lightweight,
            high performance, scalable, scalability, robust, reliable, reliability, safe, safer, safety, secure, mature,
            popular, popularity, rich, extensive, excellent, excels, ideal, well suited, suitable, extensible, modular,
            productive, productivity, resilient, comprehensive, modern, composable, minimalist, minimalistic, built in,
            widely used, wide range, active community, large community, well documented, good, great, best, better,
            strong, speed, concise, readable, readability, stable, stability, portable, durable, cheap, cheaper, free,
            open source, out of the box, preferred, convenient, elegant, familiar, battle tested, proven, low latency,
            maximize, maximise, automatic, automatically, allows, enables, helps, improves, improved, flawless
            """),
    /** Makes the rest of its clause harmless: the candidate takes a bad thing away. */
    MITIGATES(
            """
            mitigate, mitigates, mitigating, mitigated, reduce, reduces, reducing, avoid, avoids, avoiding, prevent,
            prevents, preventing, eliminate, eliminates, eliminating, minimize, minimizes, minimise, minimises,
            simplify, simplifies, simplifying, simplified, less likely, protect, protects, guards against, catch,
            catches, catching, detect, detects, hide, hides, lower, lowers, lowering, no need, not need, not have to,
            without having, without needing, instead of, rather than, recover, recovers, tolerate, tolerates, survive,
            survives, handle, handles, handling, solve, solves, fix, fixes, address, addresses, remove, removes, removing,
            cut, cuts, saves, even for, even in, even under, designed for, built for, ideal for, suited for, suitable for
            """),
    /** Makes what its clause said before harmless. */
    RESOLVES(
            """
            is mitigated, are mitigated, is reduced, are reduced, is avoided, are avoided, is prevented, are prevented,
            are caught, is caught, are found early, are detected, are rare, is rare, is low, are low, is minimal,
            are minimal, is negligible, are negligible, are hidden, is hidden, are handled, is handled
            """),
    /** Turns the sense of the next few words round. */
    NEGATES(
            """
            no, not, never, nor, without, hardly, rarely, seldom, less, fewer, zero, free of, nothing, none
            """),
    /** Sounds bad but says nothing against the candidate. */
    HARMLESS(
            """
            not only, not just, cost savings, cost saving, cost effective, cost efficient, low cost, lower cost, lower costs,
            error handling, error message, error messages, error reporting, clear errors, complex queries, complex data,
            complex event, complex types, complex applications, complex workflows, complex domains, hard real time,
            hard drive, risk free, low overhead, minimal overhead, little overhead, low risk, fault tolerance, free software,
            rate limits, rate limiting, issue tracker, bug fixes, bug reports, conflict resolution, conflict free,
            problem solving, no longer, limited only by, not limited to, low latency, problem free, heavy load, heavy loads,
            heavy traffic, heavy use, at scale without
            """);

    private static final Map<String, Tone> BY_PHRASE = new HashMap<>();
    private static final Map<String, Integer> LONGEST_FROM = new HashMap<>();

    static {
        for (Tone tone : values()) {
            Words.phrases(tone.phrases).forEach(phrase -> {
                List<String> words = List.of(phrase.split(" "));
                BY_PHRASE.put(phrase, tone);
                LONGEST_FROM.merge(words.get(0), words.size(), Math::max);
            });
        }
    }

    private final String phrases;

    Tone(String phrases) {
        this.phrases = phrases;
    }

    record Found(Tone tone, int length) {}

    /** The longest phrase that starts at a word. */
    static Optional<Found> at(List<String> words, int start) {
        int longest = LONGEST_FROM.getOrDefault(words.get(start), 0);
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            Tone tone = BY_PHRASE.get(String.join(" ", words.subList(start, start + length)));
            if (tone != null) {
                return Optional.of(new Found(tone, length));
            }
        }
        return Optional.empty();
    }
}
