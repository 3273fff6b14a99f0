package io.whyledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A slug")
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Python, python",
        "Django REST framework, django-rest-framework",
        "Café, cafe",
        "ＣＡＦＥ, cafe",
        "Actix-WebSocket, actix-websocket",
        "Warp+Juniper, warp-juniper",
        "C, c",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "F#/.NET, f-sharp-net",
        ".NET, dotnet",
        "Node.js, node-js",
        "日本語, 日本語",
        "ガ, ガ",
        "한국어, 한국어",
        "technology/a%2Fb, technology-a-2fb"
    })
    void isReadable(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
        assertThat(Slug.of(slug)).as("its own slug").isEqualTo(slug);
    }

    @Test
    void ofASimpleNameIsThatOfAnyName() {
        Random random = new Random(20261130);
        for (int number = 0; number < 50_000; number++) {
            String name = random.ints(random.nextInt(12), 0, 128)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(Slug.of(name)).as(name).isEqualTo(Slug.ofAny(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+++", "###", "...", "\u0301", "🙂"})
    void isEmptyWithoutLettersAndDigits(String name) {
        assertThat(Slug.of(name)).isEmpty();
    }
}
