package io.whyledger.query.http;

import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class AtLeastTest {

    private static final String HEADER = "Whyledger-At-Least";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Test
    void aWriteIsReadAtItsPosition() {
        long position = ledger.enter(registered("Own write"));

        Answer answer = client.get("/api/technologies/own-write", HEADER, String.valueOf(position));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Long.parseLong(answer.header("Whyledger-Position"))).isGreaterThanOrEqualTo(position);
    }

    @Test
    void aPageAsksByParameter() {
        long position = ledger.enter(registered("Own form"));

        assertThat(client.get("/api/technologies/own-form?atLeast=" + position).status())
                .isEqualTo(200);
        assertThat(client.get("/api/technologies?atLeast=" + (position + 1000)).status())
                .isEqualTo(503);
    }

    @Test
    void theFutureIsNotAwaitedForEver() {
        long position = ledger.tell(registered("Present"));

        Answer answer = client.get("/api/technologies", HEADER, String.valueOf(position + 1000));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:whyledger:problem:view.behind");
        assertThat(answer.<String>at("$.detail")).contains("position " + position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "1.5", "99999999999999999999", ""})
    void whatIsNoPositionIsRefused(String position) {
        Answer answer = client.get("/api/technologies", HEADER, position);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:whyledger:problem:position.malformed");
    }
}
