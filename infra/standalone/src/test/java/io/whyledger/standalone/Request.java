package io.whyledger.standalone;

import java.util.Map;
import java.util.UUID;

/** A command to send, with the key under which it is sent, and sent again when no answer came. */
record Request(String address, Map<String, String> body, String key) {

    static Request toRegister(String name) {
        return new Request("/api/technologies", Map.of("name", name, "category", "Tool"), newKey());
    }

    static Request toRecordAFinding(String technology) {
        String statement = "Statement " + newKey() + ".";
        return new Request(
                "/api/technologies/" + technology + "/findings",
                Map.of("criterion", "Speed", "stance", "strength", "statement", statement),
                newKey());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    Answer send(Api api) {
        return api.post(address, body, "Idempotency-Key", key);
    }
}
