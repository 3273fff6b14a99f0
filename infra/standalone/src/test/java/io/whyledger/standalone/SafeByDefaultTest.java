package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@JourneyTest
@DisplayName("Safe by default:")
class SafeByDefaultTest {

    private static final String EVIL = "http://evil.example.org";

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    @Nested
    @DisplayName("browsers")
    class Browsers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/technologies",
                    "/technologies/nobody",
                    "/nothing-here",
                    "/api/technologies",
                    "/api/technologies/nobody",
                    "/api/nothing-here",
                    "/api/technologies/a%2Fb",
                    "/v3/api-docs",
                    "/swagger-ui/index.html",
                    "/actuator/health"
                })
        void areToldToLoadNothingFromOutsideAndToGuessNothing(String address) {
            Answer answer = api.page(address);

            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval", "http:", "https:", "*")
                    .doesNotContainPattern("script-src[^;]*unsafe-inline");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.headers()).doesNotContainKeys("Server", "X-Powered-By");
        }

        @Test
        void mayStyleInlineOnlyInSwaggerUi() {
            assertThat(api.page("/technologies").header("Content-Security-Policy"))
                    .doesNotContain("unsafe");
            assertThat(api.page("/swagger-ui/index.html").header("Content-Security-Policy"))
                    .contains("style-src 'self' 'unsafe-inline'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/technologies", "/register", "/imports", "/import", "/activity"})
        void getPagesThatNameNothingFromOutside(String address) {
            String page = api.page(address).expect(200).body();

            assertThat(page).doesNotContainPattern("(src|action)=\"(https?:)?//");
            assertThat(page).doesNotContainPattern("<link[^>]+href=\"(https?:)?//");
            assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
            assertThat(page).doesNotContainPattern("\\son\\w+=\"").doesNotContain("style=\"");
        }
    }

    @Nested
    @DisplayName("a Host")
    class HostName {

        @ParameterizedTest
        @ValueSource(
                strings = {"evil.example.org", "127.0.0.1.evil.example.org", "localhost.evil.example.org", "192.0.2.1"})
        void thatIsNotLoopbackIsRefused(String host) {
            api.wire("GET /api/technologies HTTP/1.0", "Host: " + host).expectProblem(400, "request.refused");
            api.wire("GET /technologies HTTP/1.0", "Accept: text/html", "Host: " + host)
                    .expectProblem(400, "request.refused");
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "127.1.2.3:80", "[::1]:8080"})
        void thatIsLoopbackIsServed(String host) {
            api.wire("GET /api/technologies HTTP/1.0", "Host: " + host).expect(200);
        }
    }

    @Nested
    @DisplayName("a command")
    class Command {

        @ParameterizedTest
        @ValueSource(strings = {EVIL, "null", "https://127.0.0.1", "http://127.0.0.1:1"})
        void fromAPageOfAnotherOriginIsRefused(String origin) {
            Stored.Rows before = stored.rows();

            api.post("/api/technologies", Map.of("name", "Foreign", "category", "Tool"), "Origin", origin)
                    .expectProblem(403, "http.forbidden");
            api.post("/api/imports?name=foreign", Api.MARKDOWN, new Sample().text(), "Origin", origin)
                    .expectProblem(403, "http.forbidden");

            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void fromAPageOfOursIsTaken() {
            api.post("/api/technologies", Map.of("name", "Own origin", "category", "Tool"), "Origin", api.origin())
                    .expect(201);
        }

        @Test
        void thatABrowserCouldSendFromAnyPageIsNoCommandOfTheApi() {
            Stored.Rows before = stored.rows();

            api.post("/api/technologies", Api.FORM, "name=Simple&category=Tool").expect(415);
            api.post("/api/technologies", "text/plain", "{\"name\":\"Simple\",\"category\":\"Tool\"}")
                    .expect(415);

            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void isAllowedToNoOtherOriginBeforehand() {
            Answer answer = api.wire(
                    "OPTIONS /api/technologies HTTP/1.0",
                    "Host: localhost",
                    "Origin: " + EVIL,
                    "Access-Control-Request-Method: POST");

            assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
            assertThat(api.get("/api/technologies", "Origin", EVIL).headers())
                    .doesNotContainKey("Access-Control-Allow-Origin");
        }
    }

    @Nested
    @DisplayName("a form")
    class Form {

        @Test
        void withoutItsTokenIsRefused() {
            Stored.Rows before = stored.rows();

            Answer refused = api.post("/technologies", Api.FORM, "name=Tokenless&category=Tool", "Accept", "text/html")
                    .expect(403);

            assertThat(refused.body())
                    .contains("urn:whyledger:problem:http.forbidden", "token")
                    .contains("action=\"/technologies\"", "value=\"Tokenless\"");
            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void withTheTokenOfAnotherIsRefused() {
            Answer form = api.page("/register");

            api.post("/technologies", Api.FORM, "name=Guessed&category=Tool&_csrf=guessed", "Cookie", cookie(form))
                    .expect(403);
        }

        @Test
        void withItsTokenIsTakenAndLeadsToThePageThatShowsIt() {
            Answer form = api.page("/register").expect(200);

            Answer taken = api.post(
                    "/technologies",
                    Api.FORM,
                    "name=Tokened&category=Tool&_csrf=" + Api.encoded(token(form)),
                    "Cookie",
                    cookie(form));

            String shown = taken.expect(302).header("Location").replace(api.origin(), "");
            assertThat(shown).startsWith("/technologies/tokened?atLeast=");
            assertThat(api.page(shown).expect(200).body()).contains("Tokened");
        }

        @Test
        void thatUploadsADocumentIsTakenWithItsToken() {
            Answer form = api.page("/import").expect(200);
            Sample sample = new Sample();

            Answer taken = upload("/imports", form, sample.document(), sample.text());

            assertThat(taken.expect(302).header("Location")).contains("/imports/" + sample.document() + "?atLeast=");
        }

        @Test
        void thatUploadsADocumentIsRefusedWithoutItsToken() {
            Stored.Rows before = stored.rows();
            Sample sample = new Sample();

            api.post("/imports", MULTIPART, multipart("none", sample.document(), sample.text()))
                    .expect(403);

            assertThat(stored.rows()).isEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(ints = {26_000_000, 55_000_000})
        void thatUploadsTooMuchIsToldSo(int bytes) {
            Answer form = api.page("/import").expect(200);
            Stored.Rows before = stored.rows();

            Answer refused = upload("/imports/preview", form, "large", "x".repeat(bytes));

            refused.expect(413);
            assertThat(stored.rows()).isEqualTo(before);
        }

        private Answer upload(String address, Answer form, String name, String document) {
            return api.post(
                    address,
                    MULTIPART,
                    multipart(token(form), name, document),
                    "Cookie",
                    cookie(form),
                    "Accept",
                    "text/html");
        }

        private static final String MULTIPART = "multipart/form-data; boundary=boundary";

        private static String multipart(String token, String name, String document) {
            String part = "--boundary\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
            return part.formatted("_csrf", "", token)
                    + part.formatted("name", "", name)
                    + part.formatted("file", "; filename=\"a.md\"\r\nContent-Type: text/markdown", document)
                    + "--boundary--\r\n";
        }

        @Test
        void givesItsTokenToNoScript() {
            assertThat(api.page("/register").header("Set-Cookie")).contains("HttpOnly");
        }

        private static String cookie(Answer form) {
            return form.header("Set-Cookie").split(";")[0];
        }

        private static String token(Answer form) {
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
            assertThat(token.find()).as("the form has a token").isTrue();
            return token.group(1);
        }
    }

    @Nested
    @DisplayName("the actor")
    class Actor {

        @Test
        void isNeverTakenFromABody() {
            api.post("/api/technologies", Map.of("name", "Forged", "category", "Tool", "actor", "mallory"))
                    .expectProblem(400, "request.malformed-json");
        }

        @Test
        void isThePrincipalWhateverElseTheRequestSays() {
            Answer recorded = api.post(
                            "/api/technologies?actor=mallory&user=mallory",
                            Map.of("name", "Forged twice", "category", "Tool"),
                            "X-User",
                            "mallory",
                            "X-Forwarded-User",
                            "mallory",
                            "Authorization",
                            "Basic bWFsbG9yeTptYWxsb3J5")
                    .expect(201);

            assertThat(api.getAfter(recorded, "/api/activity?subject=technology/forged-twice")
                            .<List<String>>at("$.items[*].actor"))
                    .containsExactly("ada");
        }
    }

    @Nested
    @ExtendWith(OutputCaptureExtension.class)
    @DisplayName("starting")
    class Starting {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--server.address=0.0.0.0",
                    "--server.address=::",
                    "--server.address=192.0.2.1",
                    "--server.address=",
                    "--management.server.address=0.0.0.0",
                    "--management.server.port=0"
                })
        void whereOthersCanReachItIsRefusedWithWhatToDo(String setting, CapturedOutput output) {
            assertThatThrownBy(() -> new SpringApplicationBuilder(Whyledger.class).run(setting, "--server.port=0"))
                    .hasMessageContaining("server.address=")
                    .hasMessageContaining("no loopback address");

            assertThat(output).contains("APPLICATION FAILED TO START", "set it to 127.0.0.1");
        }
    }
}
