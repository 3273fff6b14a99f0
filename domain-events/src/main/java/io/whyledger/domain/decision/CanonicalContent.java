package io.whyledger.domain.decision;

import io.whyledger.domain.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reviewers approve, in a form of which there is only one: the JSON that the events hold of a content, without
 * absent parts, put in order by the JSON Canonicalization Scheme (RFC 8785). Anybody who has the event can make it again.
 *
 * @param text the JSON; its UTF-8 bytes are what is hashed
 */
public record CanonicalContent(String text) {

    private static final JsonMapper JSON = mapper();

    public static CanonicalContent of(DecisionContent content) {
        try {
            return new CanonicalContent(new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.customize(builder);
        return builder.build();
    }
}
