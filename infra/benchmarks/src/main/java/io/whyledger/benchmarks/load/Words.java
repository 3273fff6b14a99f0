package io.whyledger.benchmarks.load;

import java.util.Random;

/** Sentences of a given length; the same seed gives the same. */
final class Words {

    private static final String[] ALL = ("adapter batch broker cache client cluster commit consumer cost driver event"
                    + " failover gateway index latency ledger library log memory migration network node operator"
                    + " partition protocol query queue replica retry schema server snapshot storage stream team"
                    + " throughput timeout topic transaction upgrade")
            .split(" ");

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    String sentence(int length) {
        StringBuilder text = new StringBuilder(length + 16).append("In trial ").append(random.nextInt(1_000_000));
        while (text.length() < length) {
            text.append(' ').append(ALL[random.nextInt(ALL.length)]);
        }
        return text.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
