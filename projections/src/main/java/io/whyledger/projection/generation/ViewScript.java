package io.whyledger.projection.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The tables of a view as this release wants them, in {@code db/views}. */
final class ViewScript {

    private static final int LENGTH = 8;

    private ViewScript() {}

    static Resource of(String view) {
        return new ClassPathResource("db/views/" + view + ".sql");
    }

    /** Tells whether two releases want the same tables; comments and layout do not matter. */
    static String fingerprint(String view) {
        try {
            String script = of(view).getContentAsString(StandardCharsets.UTF_8);
            String words = script.replaceAll("--[^\n]*", " ").strip().replaceAll("\\s+", " ");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
