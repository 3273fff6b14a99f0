package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the application answered. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)exception|stack ?trace|\\bat \\w+\\.|\\b(io\\.whyledger|java|javax|jakarta|tools|org\\.\\w+)\\.\\w+"
                    + "|\\w+(Controller|Handler|Requests)\\b|static resource|select |insert ");

    static Answer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** Reads an answer that was not chunked. */
    static Answer parse(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.stream().skip(1).map(line -> line.split(": ", 2)).forEach(line -> headers.put(line[0], List.of(line[1])));
        return new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), headers, parts[1]);
    }

    /** The value of a header that must be there. */
    String header(String name) {
        assertThat(headers).as("headers of %s %s", status, body).containsKey(name);
        return headers.get(name).get(0);
    }

    /** Where in the ledger the last event behind this answer stands. */
    long position() {
        return Long.parseLong(header("Whyledger-Position"));
    }

    /** The value at a JSON path. */
    <T> T at(String path) {
        return JsonPath.read(body, path);
    }

    /** This answer, provided that it has this status. */
    Answer expect(int expected) {
        assertThat(status).as("status of the answer %s", body).isEqualTo(expected);
        return this;
    }

    /** This answer, provided that it refuses by this rule in the way that every refusal has. */
    Answer expectProblem(int expected, String rule) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(this.<String>at("$.type")).isEqualTo("urn:whyledger:problem:" + rule);
        assertThat(this.<Integer>at("$.status")).isEqualTo(expected);
        assertThat(this.<String>at("$.title")).isNotBlank();
        assertThat(detail()).as("detail").hasSizeGreaterThan(20).endsWith(".");
        assertThat(body).as("a problem tells nothing of how we work").doesNotContainPattern(INTERNALS);
        return this;
    }

    String detail() {
        return at("$.detail");
    }
}
