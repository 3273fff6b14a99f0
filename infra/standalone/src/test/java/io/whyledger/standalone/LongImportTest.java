package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@JourneyTest
@TestPropertySource(properties = "whyledger.import.answer-within=0s")
@DisplayName("An import that takes longer than its request waits")
class LongImportTest {

    @Autowired
    private Api api;

    private final Sample sample = new Sample();

    @Test
    void isAnsweredAsRunningAndFollowedToItsEnd() {
        Answer answer = api.importDocument(sample.document(), sample.text()).expect(202);

        assertThat(answer.<String>at("$.status")).isEqualTo("running");
        assertThat(answer.<Integer>at("$.counts.recorded")).isZero();
        String progress = answer.header("Location");
        assertThat(api.getAfter(answer, progress).expect(200).<Integer>at("$.summary.total"))
                .isPositive();
        await().untilAsserted(() -> assertThat(api.get(progress).<List<String>>at("$..completedAt"))
                .singleElement()
                .isNotNull());
        assertThat(api.get(progress).<Integer>at("$.summary.counts.recorded")).isEqualTo(12);
        api.get("/api/technologies/" + sample.slug("Cedar")).expect(200);
    }
}
