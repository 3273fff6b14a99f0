package io.whyledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("The folder of the data")
class DataFolderTest {

    private static final String NAME = "whyledger.data";

    @ParameterizedTest
    @ValueSource(strings = {"data/training", "./data/training", "data/../data/training"})
    void isRelativeToWhereTheCommandWasGiven(String given) {
        Path expected = Path.of("data", "training").toAbsolutePath();

        assertThat(processed(given).getProperty(NAME)).isEqualTo(expected.toString());
    }

    @Test
    void staysWhereItWasPut() {
        String absolute = Path.of("data").toAbsolutePath().toString();

        assertThat(processed(absolute).getProperty(NAME)).isEqualTo(absolute);
        assertThat(processed("~/data").getProperty(NAME)).isEqualTo("~/data");
    }

    @Test
    void isNotInventedForAnApplicationThatHasNone() {
        MockEnvironment environment = new MockEnvironment();

        new DataFolder().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.containsProperty(NAME)).isFalse();
    }

    private static MockEnvironment processed(String given) {
        MockEnvironment environment = new MockEnvironment().withProperty(NAME, given);
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
