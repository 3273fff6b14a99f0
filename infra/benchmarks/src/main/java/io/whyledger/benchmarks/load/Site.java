package io.whyledger.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** An application on this machine, over HTTP, with persons who act. */
public final class Site {

    private static final Set<Integer> GOOD = Set.of(200, 201, 204);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final AtomicLong newest = new AtomicLong();

    public Site(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** Reads a page or an answer to its end. */
    public void get(String path, String person) {
        send(request(path, person).GET().build());
    }

    /** Sends a command, and answers where the new thing is, or nothing. */
    public String post(String path, String person, String json) {
        HttpHeaders answer = send(request(path, person)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build())
                .headers();
        answer.firstValueAsLong("Whyledger-Position")
                .ifPresent(position -> newest.accumulateAndGet(position, Math::max));
        return answer.firstValue("Location").orElse("");
    }

    /** Reads a field of JSON that stands once in an answer, which knows of all commands before. */
    public String field(String path, String person, String name) {
        String body = send(request(path, person)
                        .header("Whyledger-At-Least", newest.toString())
                        .GET()
                        .build())
                .body();
        int start = body.indexOf('"' + name + "\":\"") + name.length() + 4;
        return body.substring(start, body.indexOf('"', start));
    }

    private HttpRequest.Builder request(String path, String person) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Whyledger-Person", person);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (!GOOD.contains(answer.statusCode())) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(request.uri().toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
