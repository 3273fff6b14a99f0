package io.whyledger.querytest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Asks the running application. */
@Lazy
public class Client {

    /** The header that says who asks; ada when it is absent. */
    public static final String PERSON = "Person";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    Client(Environment environment) {
        this.environment = environment;
    }

    /** @param headers names and values in turn */
    public Answer get(String address, String... headers) {
        HttpResponse<String> response = send(request(address, headers), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The answer without its body. */
    public Answer head(String address) {
        HttpRequest request = HttpRequest.newBuilder(request(address), (name, value) -> true)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The lines of a stream as they come, until it is closed. */
    public InputStream follow(String address, String... headers) {
        return send(request(address, headers), BodyHandlers.ofInputStream()).body();
    }

    private HttpRequest request(String address, String... headers) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(Duration.ofSeconds(20));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
