package io.whyledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running application as any program would. Headers are names and values in turn. */
@Lazy
class Api {

    static final String JSON = "application/json";
    static final String MARKDOWN = "text/markdown";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    @Autowired
    Api(Environment environment) {
        this(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    Api(int port) {
        this.port = port;
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    Answer get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    /** Asks as soon as the views show what an answer recorded. */
    Answer getAfter(Answer recorded, String address) {
        return get(address, "Whyledger-At-Least", String.valueOf(recorded.position()));
    }

    /** A page as a browser asks for it. */
    Answer page(String address) {
        return get(address, "Accept", "text/html");
    }

    Answer post(String address, Map<String, ?> body, String... headers) {
        return post(address, JSON, MAPPER.writeValueAsString(body), headers);
    }

    Answer post(String address, String contentType, String body, String... headers) {
        return post(address, contentType, BodyPublishers.ofString(body), headers);
    }

    Answer post(String address, String contentType, BodyPublisher body, String... headers) {
        return send("POST", address, body, with(headers, "Content-Type", contentType));
    }

    Answer register(String name) {
        return post("/api/technologies", Map.of("name", name, "category", "Tool"));
    }

    Answer recordFinding(String slug, String statement, String... headers) {
        return post(
                "/api/technologies/" + slug + "/findings",
                Map.of("criterion", "Speed", "stance", "strength", "statement", statement),
                headers);
    }

    Answer preview(String name, String markdown) {
        return post("/api/imports/preview?name=" + encoded(name), MARKDOWN, markdown);
    }

    Answer importDocument(String name, String markdown) {
        return importDocument(name, BodyPublishers.ofString(markdown));
    }

    Answer importDocument(String name, BodyPublisher document) {
        return post("/api/imports?name=" + encoded(name), MARKDOWN, document);
    }

    Answer send(String method, String address, BodyPublisher body, String... headers) {
        return Answer.of(exchange(request(method, address, body, headers), BodyHandlers.ofString()));
    }

    /** The lines of a stream as they come, until it is closed. */
    InputStream follow(String address, String... headers) {
        return exchange(request("GET", address, BodyPublishers.noBody(), headers), BodyHandlers.ofInputStream())
                .body();
    }

    /** Sends what no HTTP client would: the lines before the empty one, as they are. */
    Answer wire(String... lines) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String method, String address, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + address))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
