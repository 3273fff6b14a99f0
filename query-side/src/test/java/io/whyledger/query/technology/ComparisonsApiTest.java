package io.whyledger.query.technology;

import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class ComparisonsApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Nested
    class ComparingTechnologies {

        @Test
        void putsFindingsSideBySideAndShowsGaps() {
            TechnologyId left = TechnologyId.ofName("Left");
            TechnologyId right = TechnologyId.ofName("Right");
            ledger.tell(
                    registered("Left"),
                    registered("Right"),
                    recorded(right, 1, "Speed", Stance.STRENGTH, "Fast"),
                    recorded(left, 1, "Size", Stance.STRENGTH, "Small"),
                    recorded(left, 2, "Speed", Stance.WEAKNESS, "Slow"),
                    recorded(left, 3, "Gone", Stance.WEAKNESS, "Retracted"),
                    retracted(left, 3));

            Answer answer = client.get("/api/comparisons?of=left&of=right");

            assertThat(answer.<List<String>>at("$.candidates[*].name")).containsExactly("Left", "Right");
            assertThat(answer.<List<String>>at("$.rows[*].criterion")).containsExactly("Speed", "Size");
            assertThat(answer.<List<String>>at("$.rows[0].cells[0][*].statement"))
                    .containsExactly("Slow");
            assertThat(answer.<List<String>>at("$.rows[0].cells[1][*].statement"))
                    .containsExactly("Fast");
            assertThat(answer.<List<String>>at("$.rows[1].cells[1]")).isEmpty();
        }

        @Test
        void saysWhichOneIsUnknown() {
            ledger.tell(registered("Known"));

            Answer answer = client.get("/api/comparisons?of=known&of=unknown-one");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("unknown-one");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "?of=", "?of=left", "?of=left&of=left", "?of=left&of=technology/left"})
        void refusesFewerThanTwo(String parameters) {
            assertThat(client.get("/api/comparisons" + parameters).status()).isEqualTo(400);
        }

        @Test
        void refusesMoreThanTwenty() {
            String many = IntStream.range(0, 21).mapToObj(it -> "of=t" + it).collect(Collectors.joining("&", "?", ""));

            assertThat(client.get("/api/comparisons" + many).status()).isEqualTo(400);
        }
    }
}
