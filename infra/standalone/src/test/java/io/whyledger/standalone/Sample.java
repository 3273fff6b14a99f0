package io.whyledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The sample overview, its candidates renamed so that each test has a corner of the ledger to itself. */
final class Sample {

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final String[] CANDIDATES = {"Cedar", "Juniper", "Bluegreen", "Rolling", "Lantern", "Beacon"};

    private final int copy = COPIES.incrementAndGet();

    String document() {
        return "orders-" + copy;
    }

    String text() {
        String text = read();
        for (String candidate : CANDIDATES) {
            text = text.replace(candidate, name(candidate));
        }
        return text;
    }

    String name(String candidate) {
        return candidate + copy;
    }

    String slug(String candidate) {
        return name(candidate).toLowerCase(Locale.ROOT);
    }

    private static String read() {
        try (InputStream in = Sample.class.getResourceAsStream("/overviews/storing-orders.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
