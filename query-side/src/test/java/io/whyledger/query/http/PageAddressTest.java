package io.whyledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void encodesWhatPeopleType() {
        assertThat(PageAddress.of("/technologies").with("q", "C++ & <b>é").toString())
                .isEqualTo("/technologies?q=C%2B%2B%20%26%20%3Cb%3E%C3%A9");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(PageAddress.of("/activity")
                        .with("subject", null)
                        .with("actor", "")
                        .page(0)
                        .toString())
                .isEqualTo("/activity");
    }

    @Test
    void countsPagesFromOneAndTakesNonsenseForTheFirst() {
        assertThat(PageAddress.of("/imports").page(1).toString()).isEqualTo("/imports?page=2");
        assertThat(PageAddress.index(2)).isEqualTo(1);
        assertThat(PageAddress.index(-5)).isZero();
        assertThat(PageAddress.index(null)).isZero();
    }

    @Test
    void repeatsAName() {
        assertThat(PageAddress.of("/compare")
                        .with("of", "python")
                        .with("of", "rust")
                        .toString())
                .isEqualTo("/compare?of=python&of=rust");
    }
}
