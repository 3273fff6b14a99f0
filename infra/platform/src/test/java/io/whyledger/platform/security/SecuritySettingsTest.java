package io.whyledger.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The local user")
class SecuritySettingsTest {

    @ParameterizedTest
    @CsvSource({
        "ada, ada",
        "ada.lovelace@example.org, ada.lovelace@example.org",
        "Ada Lovelace, Ada-Lovelace",
        "CORP\\ada, CORP-ada",
        "'  ада ', ада",
        "_www, www",
        "$, local",
        "'', local"
    })
    void isAPersonWhateverTheOperatingSystemCallsThem(String name, String person) {
        SecuritySettings settings = new SecuritySettings(name);

        assertThat(settings.localUser()).isEqualTo(person);
        assertThat(PersonId.parse(settings.localUser()).value()).isEqualTo(person);
    }
}
