package io.whyledger.standalone;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine, and the driver that belongs to it. */
record InstalledBrowser(Path browser, Path driver) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/usr/lib/chromium",
            "/usr/lib/chromium-browser",
            "/snap/bin",
            "/opt/google/chrome",
            "/opt/homebrew/bin");

    static Optional<InstalledBrowser> find() {
        return program(BROWSERS).flatMap(browser -> program(List.of("chromedriver"))
                .map(driver -> new InstalledBrowser(browser, driver)));
    }

    private static Optional<Path> program(List<String> names) {
        List<Path> places = places();
        return names.stream()
                .flatMap(name -> places.stream().map(place -> place.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static List<Path> places() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .toList();
    }
}
