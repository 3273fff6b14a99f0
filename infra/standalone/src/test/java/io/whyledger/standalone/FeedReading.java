package io.whyledger.standalone;

import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows the feed as a careful client does: by the position of the last event, whenever it is cut off. */
class FeedReading implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final Api api;
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read, "feed-reading");
    private volatile String position = "0";
    private volatile int connections;
    private volatile boolean closed;

    FeedReading(Api api) {
        this.api = api;
        reader.setDaemon(true);
        reader.start();
    }

    /** All events by their ids, from batch to batch. */
    static List<String> all(Api api) {
        List<String> ids = new ArrayList<>();
        Answer batch = api.get("/api/feed?limit=1000").expect(200);
        while (!batch.body().equals("[]")) {
            ids.addAll(JsonPath.<List<String>>read(batch.body(), "$[*].id"));
            batch = api.get(batch.header("Link").replaceFirst("<(.*)>.*", "$1")).expect(200);
        }
        return ids;
    }

    /** In the order in which they came. */
    List<String> ids() {
        return ids;
    }

    int connections() {
        return connections;
    }

    private void read() {
        while (!closed) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    api.follow("/api/feed/stream", "Last-Event-ID", position), StandardCharsets.UTF_8))) {
                connections++;
                lines.lines().forEach(this::take);
            } catch (IOException | UncheckedIOException cutOff) {
                pause();
            }
        }
    }

    /** The data of an event come after its id, so an event that was cut off counts as not received. */
    private void take(String line) {
        if (line.startsWith("data: ")) {
            String data = line.substring("data: ".length());
            String sequence = JsonPath.read(data, "$.sequence");
            ids.add(JsonPath.read(data, "$.id"));
            position = String.valueOf(Long.parseLong(sequence));
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        reader.interrupt();
    }
}
