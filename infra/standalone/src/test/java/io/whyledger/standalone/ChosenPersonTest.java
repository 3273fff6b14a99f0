package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("On the loopback address, the person who acts")
class ChosenPersonTest {

    private static final String HEADER = "Whyledger-Person";

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    @Nested
    @DisplayName("of a program")
    class OfAProgram {

        @Test
        void isTheLocalUserUnlessOneIsChosen() {
            assertThat(actorOf("Nobody chosen")).containsExactly("ada");
        }

        @ParameterizedTest
        @CsvSource({
            "grace, grace",
            "grace.hopper+1@example.org, grace.hopper+1@example.org",
            "Zo%C3%AB, Zoë",
            "'  alan  ', alan"
        })
        void isWhomTheHeaderNames(String header, String actor) {
            assertThat(actorOf("Header " + header, HEADER, header)).containsExactly(actor);
        }

        @Test
        void isWhomTheHeaderNamesWhateverTheCookieSays() {
            assertThat(actorOf("Both", HEADER, "grace", "Cookie", "whyledger-person=alan"))
                    .containsExactly("grace");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two words", "<b>", "%", "%00", "%zz", "../ada", "a%0Ab", "%E2%80%AEada"})
        void isNobodyWhenTheHeaderNamesNobody(String header) {
            Stored.Rows before = stored.rows();

            api.post("/api/technologies", Map.of("name", "Malformed", "category", "Tool"), HEADER, header)
                    .expectProblem(400, "person.malformed-id");
            api.get("/api/technologies", HEADER, header).expectProblem(400, "person.malformed-id");

            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void isNobodyWithANameOfMoreThanAHundredCharacters() {
            api.get("/api/technologies", HEADER, "a".repeat(100)).expect(200);
            api.get("/api/technologies", HEADER, "a".repeat(101)).expectProblem(400, "person.malformed-id");
        }

        private List<String> actorOf(String technology, String... headers) {
            Answer recorded = api.post("/api/technologies", Map.of("name", technology, "category", "Tool"), headers)
                    .expect(201);
            String subject = recorded.header("Location").replace("/api/technologies/", "technology/");
            return api.getAfter(recorded, "/api/activity?subject=" + subject).at("$.items[*].actor");
        }
    }

    @Nested
    @DisplayName("of a browser")
    class OfABrowser {

        @Test
        void isWhomTheFormNamesFromThenOn() {
            Answer chosen = choose("Zoë", "Referer", api.origin() + "/activity?size=5");

            assertThat(chosen.expect(302).header("Location").replace(api.origin(), ""))
                    .isEqualTo("/activity?size=5");
            assertThat(chosen.header("Set-Cookie"))
                    .startsWith("whyledger-person=Zo%C3%AB;")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(reader("Cookie", "whyledger-person=Zo%C3%AB")).isEqualTo("Zoë");
            assertThat(reader()).isEqualTo("ada");
        }

        @Test
        void comesBackToNoPageOfAnother() {
            for (String foreign : List.of("http://evil.example.org/activity", api.origin() + ".evil.example.org/a")) {
                assertThat(choose("grace", "Referer", foreign).expect(302).header("Location"))
                        .isIn("/", api.origin() + "/");
            }
            assertThat(choose("grace").expect(302).header("Location")).isIn("/", api.origin() + "/");
        }

        @Test
        void isNotChosenWithoutTheTokenOfTheForm() {
            Answer refused = api.post("/person", Api.FORM, "person=grace", "Accept", "text/html")
                    .expect(403);

            assertThat(refused.headers().getOrDefault("Set-Cookie", List.of()))
                    .noneMatch(cookie -> cookie.contains("whyledger-person"));
        }

        @Test
        void isNobodyWhenTheFormNamesNobodyAndStandsThereAsItWasTyped() {
            Answer refused = choose("two words", "Accept", "text/html").expect(400);

            assertThat(refused.body()).contains("urn:whyledger:problem:person.malformed-id", "two words");
        }

        @Test
        void isTheLocalUserAgainAfterACookieThatNamesNobody() {
            Answer refused = api.get("/activity", "Accept", "text/html", "Cookie", "whyledger-person=%3Cb%3E")
                    .expect(400);

            assertThat(refused.body()).contains("urn:whyledger:problem:person.malformed-id");
            assertThat(refused.headers().get("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith("whyledger-person=;") && cookie.contains("Max-Age=0"));
        }

        private String reader(String... headers) {
            String page = api.get("/activity", headers).expect(200).body();
            Matcher name = Pattern.compile("You are </span><bdi>([^<]*)</bdi>").matcher(page);
            assertThat(name.find()).as("the page says who looks at it").isTrue();
            return name.group(1);
        }

        private Answer choose(String person, String... headers) {
            Form form = Form.on(api.page("/activity"));
            return form.post(api, "/person", Map.of("person", person), headers);
        }
    }
}
