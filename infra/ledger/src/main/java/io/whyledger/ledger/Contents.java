package io.whyledger.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps bytes under their SHA-256: equal bytes are kept once, and nothing kept is ever changed. */
public class Contents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Contents(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Keeps the bytes, durably once this returns, and answers their hash. */
    public String keep(byte[] bytes, String mediaType) {
        String hash = hash(bytes);
        if (find(hash).isEmpty()) {
            try {
                transactions.executeWithoutResult(transaction -> insert(hash, bytes, mediaType));
            } catch (DuplicateKeyException somebodyElseKeptIt) {
                return hash;
            }
        }
        return hash;
    }

    private void insert(String hash, byte[] bytes, String mediaType) {
        jdbc.sql("insert into content (hash, media_type, size) values (?, ?, ?)")
                .params(hash, mediaType, bytes.length)
                .update();
        for (int from = 0, number = 0; from < bytes.length; from += PIECE, number++) {
            jdbc.sql("insert into content_piece (hash, number, bytes) values (?, ?, ?)")
                    .params(hash, number, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)))
                    .update();
        }
    }

    /** What is known about kept bytes, if they are kept. */
    public Optional<Content> find(String hash) {
        return jdbc.sql("select hash, media_type, size from content where hash = ?")
                .params(hash)
                .query((row, number) -> new Content(row.getString(1), row.getString(2), row.getLong(3)))
                .optional();
    }

    /**
     * Writes kept bytes, a piece at a time.
     *
     * @throws NoSuchElementException when they are not kept here; nothing must be taken for an empty document
     */
    public void copy(String hash, OutputStream to) throws IOException {
        find(hash).orElseThrow(() -> new NoSuchElementException("nothing is kept here under " + hash));
        Optional<byte[]> piece = piece(hash, 0);
        for (int number = 1; piece.isPresent(); number++) {
            to.write(piece.get());
            piece = piece(hash, number);
        }
    }

    private Optional<byte[]> piece(String hash, int number) {
        return jdbc.sql("select bytes from content_piece where hash = ? and number = ?")
                .params(hash, number)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /**
     * What is known about kept bytes.
     *
     * @param size in bytes
     */
    public record Content(String hash, String mediaType, long size) {}
}
