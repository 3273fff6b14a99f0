package io.whyledger.ledger.publication;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.published.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 of the name: without the key nobody can find a name by trying all that there are. */
class KeyedPseudonyms implements Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final SecretKeySpec key;

    KeyedPseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String of(PersonId person) {
        byte[] code = mac().doFinal(person.value().getBytes(StandardCharsets.UTF_8));
        return "p-" + HexFormat.of().formatHex(code, 0, BYTES);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
