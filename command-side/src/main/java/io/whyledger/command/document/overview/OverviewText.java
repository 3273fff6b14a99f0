package io.whyledger.command.document.overview;

import io.whyledger.domain.MalformedInput;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes an uploaded overview strictly: a wrong guess at its encoding would change what people wrote. */
public final class OverviewText {

    private static final String SAVE_AS_UTF_8 = "Save it as UTF-8 and try again.";

    private OverviewText() {}

    /**
     * The text of a UTF-8 document, without its byte order mark.
     *
     * @throws MalformedInput {@code document.empty}, {@code document.binary} or {@code document.not-utf-8}
     */
    public static String decode(byte[] bytes) {
        if (bytes.length == 0) {
            throw new MalformedInput(
                    "document.empty", "The document is empty. Choose a Markdown file that has text in it.");
        }
        refuseUtf16(bytes);
        refuseBinary(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 is known by its mark or, as Markdown begins with an ASCII character, by one zero among the first two bytes. */
    private static void refuseUtf16(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0xFF;
        boolean marked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        boolean ascii = first == 0 && second >= '\t' && second < 0x7F || second == 0 && first >= '\t' && first < 0x7F;
        if (marked || ascii) {
            throw new MalformedInput("document.not-utf-8", "The document is encoded as UTF-16. " + SAVE_AS_UTF_8);
        }
    }

    private static void refuseBinary(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new MalformedInput(
                        "document.binary",
                        "The document has a NUL byte at offset %d, so it is no text. Choose a Markdown file."
                                .formatted(i));
            }
        }
    }

    private static MalformedInput notUtf8(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new MalformedInput(
                "document.not-utf-8",
                "Line %d is not UTF-8: the byte at offset %d is 0x%02X. %s"
                        .formatted(line, offset, bytes[offset], SAVE_AS_UTF_8));
    }
}
