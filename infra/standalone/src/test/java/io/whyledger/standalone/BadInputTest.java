package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("Bad input is refused with what to do about it, and nothing is stored:")
class BadInputTest {

    private static final String MALFORMED_JSON = "request.malformed-json";
    private static final String NO_SUCH_DAY = "day.out-of-range";
    private static final String INVALID = "request.invalid";
    private static final String REFUSED = "request.refused";
    private static final String UNREADABLE = "request.unreadable";

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    /** One way to get it wrong, and how that is refused. */
    record Wrong(String what, Function<Api, Answer> request, int status, String rule) {

        @Override
        public String toString() {
            return what;
        }
    }

    private void expectRefusal(Wrong wrong) {
        Stored.Rows before = stored.rows();

        wrong.request().apply(api).expectProblem(wrong.status(), wrong.rule());

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Nested
    @DisplayName("documents")
    class Documents {

        static final List<Wrong> DOCUMENTS = Stream.of(
                        document("empty", bytes(""), 400, "document.empty"),
                        document("blank", bytes(" \n\t\r\n "), 400, "document.empty"),
                        document("a byte order mark alone", bytes("\uFEFF"), 400, "document.empty"),
                        document("binary", everyByte(), 400, "document.binary"),
                        document("NUL inside", bytes("# A\n\n### C\n\n- Speed: fa\0st\n"), 400, "document.binary"),
                        document(
                                "not UTF-8",
                                "# Überblick\n\n### C\n\n- Speed: fast\n".getBytes(StandardCharsets.ISO_8859_1),
                                400,
                                "document.not-utf-8"),
                        document(
                                "UTF-16",
                                "# A\n\n### C\n\n- Speed: fast\n".getBytes(StandardCharsets.UTF_16),
                                400,
                                "document.not-utf-8"),
                        document("lists in lists", nestedLists(2_000), 400, "document.too-deep"),
                        document("quotes in quotes", bytes(">".repeat(10_000) + " a"), 400, "document.too-deep"),
                        document("brackets in brackets", bytes("[".repeat(50_000)), 400, "document.too-deep"),
                        document("100,000 headings", headings(100_000), 400, "document.no-candidates"),
                        document(
                                "headings without content",
                                bytes("# A\n\n## Tools\n\n### B\n\n### C\n"),
                                400,
                                "document.no-candidates"),
                        document("prose only", bytes("It rained all day.\n"), 400, "document.no-candidates"),
                        document(
                                "a candidate with a name of 300 characters, alone",
                                bytes("# A\n\n## Tools\n\n### " + "n".repeat(300) + "\n\n- Speed: fast.\n"),
                                400,
                                "document.no-candidates"),
                        document(
                                "a candidate whose slug is empty, alone",
                                bytes("# A\n\n## Tools\n\n### !!!\n\n- Speed: fast.\n"),
                                400,
                                "document.no-candidates"))
                .flatMap(List::stream)
                .toList();

        @ParameterizedTest(name = "{0}")
        @FieldSource("DOCUMENTS")
        void that(Wrong wrong) {
            expectRefusal(wrong);
        }

        static final List<Wrong> TOO_LARGE = Stream.of(
                        document("50 MB", BodyPublishers.ofByteArray(new byte[50_000_000]), 413, "document.too-large"),
                        document("50 MB of unknown length", streamed(50), 413, "document.too-large"))
                .flatMap(List::stream)
                .toList();

        @ParameterizedTest(name = "{0}")
        @FieldSource("TOO_LARGE")
        void thatAreTooLarge(Wrong wrong) {
            expectRefusal(wrong);
        }

        static final List<Wrong> NAMED = List.of(
                named("no name at all", "", 400, "http.bad-request"),
                named("a blank name", "?name=%20", 400, "text.malformed"),
                named("a name without letters", "?name=!!", 400, "document.name-without-letters"),
                named("a name of 300 characters", "?name=" + "n".repeat(300), 400, "text.malformed"),
                named(
                        "a name that is spelt out as too many",
                        "?name=" + Api.encoded("㎒".repeat(100)),
                        400,
                        "text.malformed"),
                named("a name with NUL", "?name=a%00b", 400, "text.malformed"),
                named("a day that does not exist", "?name=a&observedOn=2026-02-30", 400, INVALID),
                named("a day of another format", "?name=a&observedOn=01.02.2026", 400, INVALID),
                named("a day that no database can keep", "?name=a&observedOn=%2B9999999-01-01", 400, NO_SUCH_DAY));

        @ParameterizedTest(name = "{0}")
        @FieldSource("NAMED")
        void with(Wrong wrong) {
            expectRefusal(wrong);
        }

        @Test
        void ofAnotherContentType() {
            expectRefusal(new Wrong(
                    "JSON",
                    api -> api.post("/api/imports?name=a", Map.of("a", 1)),
                    415,
                    "http.unsupported-media-type"));
        }
    }

    @Nested
    @DisplayName("JSON that is")
    class Json {

        static final List<Wrong> REGISTRATIONS = List.of(
                registration("empty", "", 400, MALFORMED_JSON),
                registration("no JSON", "name: Kotlin", 400, MALFORMED_JSON),
                registration("cut off", "{\"name\":\"Kotlin\",", 400, MALFORMED_JSON),
                registration("null", "null", 400, MALFORMED_JSON),
                registration("a list", "[]", 400, MALFORMED_JSON),
                registration("two objects", "{\"name\":\"A\",\"category\":\"Tool\"} {}", 400, MALFORMED_JSON),
                registration(
                        "with an unknown field", "{\"name\":\"A\",\"category\":\"Tool\",\"x\":1}", 400, MALFORMED_JSON),
                registration(
                        "with a field twice",
                        "{\"name\":\"A\",\"name\":\"B\",\"category\":\"Tool\"}",
                        400,
                        MALFORMED_JSON),
                registration("with a number for a text", "{\"name\":7,\"category\":\"Tool\"}", 400, MALFORMED_JSON),
                registration("with a boolean for a text", "{\"name\":true,\"category\":\"Tool\"}", 400, MALFORMED_JSON),
                registration("with a list for a text", "{\"name\":[\"A\"],\"category\":\"Tool\"}", 400, MALFORMED_JSON),
                registration(
                        "with an object for a text", "{\"name\":{\"A\":1},\"category\":\"Tool\"}", 400, MALFORMED_JSON),
                registration("of 1,000 lists", nested("[", "]"), 400, MALFORMED_JSON),
                registration("of 1,000 objects", nested("{\"a\":", "}"), 400, MALFORMED_JSON),
                registration(
                        "nested 1,000 deep in a field", "{\"name\":" + nested("[", "]") + "}", 400, MALFORMED_JSON),
                registration(
                        "nested 1,000 deep in an unknown field",
                        "{\"x\":" + nested("[", "]") + "}",
                        400,
                        MALFORMED_JSON),
                registration("without a name", "{\"category\":\"Tool\"}", 400, INVALID),
                registration("with a blank name", "{\"name\":\" \",\"category\":\"Tool\"}", 400, INVALID),
                registration(
                        "with a name of 300 characters",
                        "{\"name\":\"" + "n".repeat(300) + "\",\"category\":\"Tool\"}",
                        400,
                        INVALID),
                registration(
                        "with a name that is spelt out as too many",
                        "{\"name\":\"" + "㎒".repeat(100) + "\",\"category\":\"Tool\"}",
                        400,
                        "text.malformed"),
                registration(
                        "with a name whose slug is empty",
                        "{\"name\":\"!!!\",\"category\":\"Tool\"}",
                        400,
                        "technology.name-without-letters"),
                registration("with NUL", "{\"name\":\"a\\u0000b\",\"category\":\"Tool\"}", 400, "text.malformed"),
                registration(
                        "with half a character",
                        "{\"name\":\"a\\ud800\",\"category\":\"Tool\"}",
                        400,
                        "text.malformed"),
                registration(
                        "with text that turns its direction",
                        "{\"name\":\"a\\u202eb\",\"category\":\"Tool\"}",
                        400,
                        "text.malformed"),
                registration(
                        "with a homepage that is a script",
                        "{\"name\":\"A\",\"category\":\"Tool\",\"homepage\":\"javascript:alert(1)\"}",
                        400,
                        "text.malformed"),
                registration(
                        "with a parent that is no id",
                        "{\"name\":\"A\",\"category\":\"Tool\",\"parent\":\"../x\"}",
                        400,
                        "technology.malformed-id"),
                registration(
                        "with a parent that there is not",
                        "{\"name\":\"A\",\"category\":\"Tool\",\"parent\":\"nobody\"}",
                        404,
                        "technology.parent-not-found"));

        @ParameterizedTest(name = "{0}")
        @FieldSource("REGISTRATIONS")
        void registers(Wrong wrong) {
            expectRefusal(wrong);
        }

        static final List<Wrong> FINDINGS = List.of(
                finding("with an unknown stance", "\"stance\":\"great\",\"statement\":\"A.\"", 400, MALFORMED_JSON),
                finding("with a number for the stance", "\"stance\":0,\"statement\":\"A.\"", 400, MALFORMED_JSON),
                finding("without a stance", "\"statement\":\"A.\"", 400, INVALID),
                finding("with a blank statement", "\"stance\":\"strength\",\"statement\":\" \"", 400, INVALID),
                finding(
                        "with a statement of 5,001 characters",
                        "\"stance\":\"strength\",\"statement\":\"" + "n".repeat(5_001) + "\"",
                        400,
                        INVALID),
                finding(
                        "with a day that does not exist",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"observedOn\":\"2026-02-30\"",
                        400,
                        MALFORMED_JSON),
                finding(
                        "with a day of another format",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"observedOn\":\"30/03/2026\"",
                        400,
                        MALFORMED_JSON),
                finding(
                        "with a day that no database can keep",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"observedOn\":\"+9999999-01-01\"",
                        400,
                        NO_SUCH_DAY),
                finding(
                        "with a day before all calendars",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"observedOn\":\"-4800-01-01\"",
                        400,
                        NO_SUCH_DAY),
                finding(
                        "with evidence that tells a password",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"evidence\":[\"https://a:b@example.org\"]",
                        400,
                        "text.malformed"),
                finding(
                        "with evidence that ends in half a character",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"evidence\":[\"https://example.org/\\ud800\"]",
                        400,
                        "text.malformed"),
                finding(
                        "with a number for a day",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"observedOn\":20000",
                        400,
                        MALFORMED_JSON),
                finding(
                        "with evidence that is null",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"evidence\":[null]",
                        400,
                        INVALID),
                finding(
                        "with evidence that is a script",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"evidence\":[\"javascript:alert(1)\"]",
                        400,
                        "text.malformed"),
                finding(
                        "with too much evidence",
                        "\"stance\":\"strength\",\"statement\":\"A.\",\"evidence\":["
                                + String.join(",", Collections.nCopies(21, "\"https://example.org\"")) + "]",
                        400,
                        INVALID));

        @Test
        void movesToARingOnADayThatNoDatabaseCanKeep() {
            api.register("Bad input");
            Map<String, String> move = Map.of("ring", "trial", "rationale", "Late", "effectiveOn", "+9999999-01-01");

            expectRefusal(
                    new Wrong("a move", api -> api.post("/api/technologies/bad-input/ring", move), 400, NO_SUCH_DAY));
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("FINDINGS")
        void records(Wrong wrong) {
            api.register("Bad input");
            expectRefusal(wrong);
        }

        @Test
        void ofFiftyMegabytes() {
            BodyPublisher large = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                    List.of(in("{\"category\":\"Tool\",\"name\":\""), megabytes(50), in("\"}")))));
            expectRefusal(new Wrong(
                    "50 MB", api -> api.post("/api/technologies", Api.JSON, large), 413, "request.too-large"));
        }

        @Test
        void isToldInTheLanguageOfThePagesWhateverTheBrowserPrefers() {
            Answer answer = api.post("/api/technologies", Map.of("category", "Tool"), "Accept-Language", "de");

            assertThat(answer.expectProblem(400, INVALID).<String>at("$.detail"))
                    .contains("name must not be blank");
        }

        @Test
        void withAKeyThatHoldsAControlCharacter() {
            expectRefusal(new Wrong(
                    "a key in UTF-8",
                    api -> api.wire(
                            "POST /api/technologies HTTP/1.0",
                            "Host: localhost",
                            "Connection: close",
                            "Content-Type: application/json",
                            "Idempotency-Key: \u00C3\u0084",
                            "Content-Length: 29",
                            "",
                            "{\"name\":\"Key\",\"category\":\"T\"}"),
                    400,
                    REFUSED));
        }

        @Test
        void sentAsText() {
            expectRefusal(new Wrong(
                    "text",
                    api -> api.post("/api/technologies", "text/plain", "Kotlin"),
                    415,
                    "http.unsupported-media-type"));
        }
    }

    @Nested
    @DisplayName("addresses")
    class Addresses {

        static final List<Wrong> ADDRESSES = List.of(
                wire("a slash in an id", "GET /api/technologies/a%2Fb", 400, REFUSED),
                wire("a prefixed id", "GET /api/technologies/technology%2Fpython", 400, REFUSED),
                wire("a percent sign in an id", "GET /api/technologies/%25", 400, REFUSED),
                wire("an escaped escape", "GET /api/technologies/a%252Fb", 400, REFUSED),
                wire("no hexadecimal digits", "GET /api/technologies/%zz", 400, UNREADABLE),
                wire("half an escape", "GET /api/technologies/%2", 400, UNREADABLE),
                wire("a percent sign in a question", "GET /api/technologies?text=100%", 400, UNREADABLE),
                wire("no hexadecimal digits in a question", "GET /api/technologies?text=%zz", 400, UNREADABLE),
                wire("NUL", "GET /api/technologies/%00", 400, UNREADABLE),
                wire("broken UTF-8", "GET /api/technologies/%E0%80%80", 400, UNREADABLE),
                wire("a backslash", "GET /api/technologies/a\\b", 400, UNREADABLE),
                wire("the folder above", "GET /api/technologies/../technologies", 400, REFUSED),
                wire("the folder above, escaped", "GET /api/technologies/%2e%2e", 400, REFUSED),
                wire("nothing for an id", "GET /api/technologies//findings", 400, REFUSED),
                wire("a matrix parameter", "GET /api/technologies/a;b=c", 400, REFUSED),
                wire("a space", "GET /api/technologies/a b", 400, UNREADABLE),
                wire("a slash in a command's id", "POST /api/technologies/a%2Fb/retire", 400, REFUSED),
                wire("upper case", "GET /api/technologies/Python", 400, "technology.malformed-id"),
                wire("an empty id", "GET /api/technologies/", 404, "http.not-found"),
                wire("nothing that there is", "GET /api/nothing", 404, "http.not-found"),
                wire(
                        "a method that is not supported",
                        "DELETE /api/technologies/python",
                        405,
                        "http.method-not-allowed"));

        @ParameterizedTest(name = "{0}")
        @FieldSource("ADDRESSES")
        void with(Wrong wrong) {
            expectRefusal(wrong);
        }
    }

    @Nested
    @DisplayName("questions with")
    class Questions {

        static final List<Wrong> QUESTIONS = List.of(
                question("a page size of 0", "/api/technologies?size=0", INVALID),
                question("a page size of −1", "/api/technologies?size=-1", INVALID),
                question("a page size of 10⁹", "/api/technologies?size=1000000000", INVALID),
                question("a page size of 10¹²", "/api/technologies?size=1000000000000", INVALID),
                question("a page size that is a word", "/api/technologies?size=many", INVALID),
                question("a page of −1", "/api/technologies?page=-1", INVALID),
                question("a page of 10⁹", "/api/technologies?page=1000000000", INVALID),
                question("a page size of 0 of the activity", "/api/activity?size=0", INVALID),
                question("a page size of 10⁹ of the activity", "/api/activity?size=1000000000", INVALID),
                question("a page size of 10⁹ of the imports", "/api/imports?size=1000000000", INVALID),
                question("an unknown order", "/api/technologies?sort=age", INVALID),
                question("an unknown ring", "/api/technologies?ring=outer", INVALID),
                question("a retired that is neither", "/api/technologies?retired=perhaps", INVALID),
                question("a parent that is no id", "/api/technologies?parent=%2F", "technology.malformed-id"),
                question("a text of 300 characters", "/api/technologies?text=" + "n".repeat(300), INVALID),
                question("one technology to compare", "/api/comparisons?of=python", INVALID),
                question(
                        "the same technology twice to compare",
                        "/api/comparisons?of=python&of=python",
                        "comparison.repeated"),
                question("no technology to compare", "/api/comparisons", "http.bad-request"),
                question("no UTF-8", "/api/technologies?text=%E4", UNREADABLE),
                question("a position that is none", "/api/technologies?atLeast=soon", "position.malformed"),
                question("a negative position", "/api/technologies?atLeast=-1", "position.malformed"));

        @ParameterizedTest(name = "{0}")
        @FieldSource("QUESTIONS")
        void wrong(Wrong wrong) {
            expectRefusal(wrong);
        }

        @Test
        void aPageBeyondTheLastIsEmpty() {
            assertThat(api.get("/api/technologies?page=10000").expect(200).<List<?>>at("$.items"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/technologies?page=-1",
                    "/technologies?sort=age",
                    "/technologies?ring=outer",
                    "/compare?of=python",
                    "/compare?of=%2F",
                    "/technologies/Python",
                    "/technologies/nobody",
                    "/imports/nothing",
                    "/activity?page=-1",
                    "/activity?page=50000000",
                    "/technologies?page=2147483647",
                    "/decisions?q=%E4"
                })
        void arePutToPagesWithoutAFailure(String address) {
            Answer page = api.page(address);

            assertThat(page.status()).isBetween(200, 404);
            assertThat(page.body()).doesNotContainPattern("(?i)exception|Whitelabel|\\bat org\\.");
        }
    }

    @Nested
    @DisplayName("names that differ only by")
    class Names {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"QUETZAL", "Quétzal", "Ｑｕｅｔｚａｌ", "Que\u0301tzal", " quetzal ", "Quetzal!"})
        void caseAccentsWidthOrPunctuationAreTaken(String name) {
            api.register("Quetzal");

            expectRefusal(new Wrong(name, api -> api.register(name), 409, "stream.already-exists"));
        }

        @Test
        void caseAccentsOrWidthAreOneCandidateOfADocument() {
            String document =
                    """
                    # Tools to write with

                    ## Tools

                    ### Nib

                    - Speed: It is fast.

                    ### NIB

                    - Speed: It is slow at first.
                    - Speed: It is fast.

                    ### Níb

                    - Price: It is cheap.

                    ### Ｎｉｂ

                    - Look: It is good to look at.
                    """;

            Answer imported = api.importDocument("nibs", document).expect(201);

            assertThat(imported.<Integer>at("$.counts.registered")).isEqualTo(1);
            assertThat(imported.<Integer>at("$.counts.recorded")).isEqualTo(4);
            assertThat(api.getAfter(imported, "/api/technologies/nib")
                            .<List<String>>at("$.criteria[*].findings[*].statement"))
                    .containsExactlyInAnyOrder(
                            "It is fast.", "It is slow at first.", "It is cheap.", "It is good to look at.");
        }

        @Test
        void thatAreTooLongOrHaveNoSlugAreLeftOutAndReported() {
            String document = "# A\n\n## Tools\n\n### Stylus\n\n- Speed: fast.\n\n### " + "n".repeat(300)
                    + "\n\n- Speed: slow.\n\n### !!!\n\n- Speed: unknown.\n";

            Answer imported = api.importDocument("styli", document).expect(201);

            assertThat(imported.<Integer>at("$.counts.registered")).isEqualTo(1);
            Answer details = api.getAfter(imported, "/api/imports/styli");
            assertThat(details.<List<Integer>>at("$.firstUnread[*].line")).contains(9, 13);
        }
    }

    @Nested
    @DisplayName("HTML and scripts")
    class Markup {

        private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

        @Test
        void areTextInAFindingAndEscapedOnEveryPage() {
            api.register("Inkwell");
            api.register("Inkwell <b>two</b>");
            Answer recorded = api.recordFinding("inkwell", SCRIPT).expect(201);

            assertThat(api.getAfter(recorded, "/api/technologies/inkwell/findings/f1")
                            .<String>at("$.statement"))
                    .isEqualTo(SCRIPT);
            for (String address : List.of(
                    "/technologies/inkwell", "/compare?of=inkwell&of=inkwell-b-two-b", "/activity", "/technologies")) {
                String page = api.page(address + (address.contains("?") ? "&" : "?") + "atLeast=" + recorded.position())
                        .expect(200)
                        .body();
                assertThat(page).doesNotContain("<script>alert", "<img src=x", "<b>two");
            }
            assertThat(api.page("/technologies/inkwell").body()).contains("&lt;script&gt;alert(1)");
        }

        @Test
        void ofADocumentNeverBecomeMarkup() {
            String document =
                    """
                    # Tools to print with

                    ## Tools

                    ### Platen

                    - Speed: It is fast <script>alert(1)</script> and <b>good</b>.
                    - Look: `<img src=x onerror=alert(2)>` is easy to read.
                    - Help: [The manual](javascript:alert(3)) is easy to read.

                    <div onclick="alert(4)">A block</div>
                    """;

            Answer imported = api.importDocument("platens", document).expect(201);

            Answer platen = api.getAfter(imported, "/api/technologies/platen");
            assertThat(platen.<List<String>>at("$.criteria[?(@.criterion=='Look')].findings[0].statement"))
                    .containsExactly("<img src=x onerror=alert(2)> is easy to read.");
            assertThat(platen.body()).doesNotContain("javascript:");
            for (String address : List.of("/technologies/platen", "/imports/platens", "/activity")) {
                assertThat(api.page(address).expect(200).body())
                        .doesNotContain("<script>alert", "<img src=x", "<div onclick", "href=\"javascript:");
            }
        }
    }

    private static List<Wrong> document(String what, byte[] bytes, int status, String rule) {
        return document(what, BodyPublishers.ofByteArray(bytes), status, rule);
    }

    /** Previewed and imported. */
    private static List<Wrong> document(String what, BodyPublisher body, int status, String rule) {
        return List.of(
                new Wrong(
                        what + ", previewed",
                        api -> api.post("/api/imports/preview?name=bad-input", Api.MARKDOWN, body),
                        status,
                        rule),
                new Wrong(what + ", imported", api -> api.importDocument("bad-input", body), status, rule));
    }

    private static Wrong named(String what, String query, int status, String rule) {
        String document = "# A\n\n## Tools\n\n### Burin\n\n- Speed: fast.\n";
        return new Wrong(what, api -> api.post("/api/imports" + query, Api.MARKDOWN, document), status, rule);
    }

    private static Wrong registration(String what, String json, int status, String rule) {
        return new Wrong(what, api -> api.post("/api/technologies", Api.JSON, json), status, rule);
    }

    private static Wrong finding(String what, String fields, int status, String rule) {
        String json = "{\"criterion\":\"Speed\"," + fields + "}";
        return new Wrong(what, api -> api.post("/api/technologies/bad-input/findings", Api.JSON, json), status, rule);
    }

    private static Wrong wire(String what, String line, int status, String rule) {
        return new Wrong(what, api -> api.wire(line + " HTTP/1.0", "Host: localhost"), status, rule);
    }

    private static Wrong question(String what, String address, String rule) {
        return new Wrong(what, api -> api.get(address), 400, rule);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[1_024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7 + 1);
        }
        return bytes;
    }

    private static byte[] nestedLists(int depth) {
        return bytes(IntStream.range(0, depth)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining()));
    }

    private static byte[] headings(int count) {
        return bytes(IntStream.range(0, count)
                .mapToObj(number -> "## Heading " + number + "\n\n")
                .collect(Collectors.joining()));
    }

    private static String nested(String open, String close) {
        return open.repeat(1_000) + "1" + close.repeat(1_000);
    }

    private static BodyPublisher streamed(int megabytes) {
        return BodyPublishers.ofInputStream(() -> megabytes(megabytes));
    }

    private static InputStream megabytes(int count) {
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) 'x');
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, count)
                .mapToObj(number -> new ByteArrayInputStream(megabyte))
                .toList()));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(bytes(text));
    }
}
