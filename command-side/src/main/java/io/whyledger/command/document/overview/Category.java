package io.whyledger.command.document.overview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a heading says about the kind of the technologies under it, read from the noun that it is about. */
final class Category {

    static final String NONE = "Uncategorised";

    private static final Pattern CHOICE = Pattern.compile(
            "(?i)\\s+(?:choices?|options?|candidates?|alternatives?|overview|comparison|compared|landscape|survey)$");
    private static final Pattern UNSPECIFIC = Pattern.compile(
            "(?i)(?:the |our |a )?(?:comparison|overview|candidates?|options?|alternatives?|choices?|summary|details?|shortlist|"
                    + "technolog(?:y|ies)|technology radar|at a glance|table|introduction|conclusions?)");
    private static final Map<String, String> KINDS = Stream.of(
                    "Programming language: language languages",
                    "Library or framework: library libraries framework frameworks crate crates package packages toolkit"
                            + " toolkits sdk sdks",
                    "Tool: tool tools tooling",
                    "Platform: platform platforms",
                    "Technique: technique techniques practice practices pattern patterns method methods")
            .map(line -> line.split(": "))
            .flatMap(line -> Stream.of(line[1].split(" ")).map(noun -> Map.entry(noun, line[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> STYLES = Words.phrases(
            """
            style, styles, paradigm, paradigms, architecture, architectures, design, designs
            """);
    private static final Set<String> OTHER_NOUNS = Words.phrases(
            """
            databases, database, datastores, stores, brokers, queues, caches, engines, servers, styles, style,
            bundlers, linters, runners, runtimes, providers, systems, technologies, products, solutions, approaches,
            architectures, protocols, formats, editors, clouds, orms, compilers, managers, gateways, proxies,
            schedulers, orchestrators, services, vendors, clients, drivers, generators, paradigms, registries,
            repositories, stacks, candidates, options, alternatives, choices, components, modules, plugins,
            extensions, implementations, applications
            """);

    private Category() {}

    /** A heading whose main noun is the name of a kind, as "Programming language" or "Relational databases" are. */
    static boolean isKind(String heading) {
        String noun = noun(heading);
        return KINDS.containsKey(noun)
                || OTHER_NOUNS.contains(noun)
                || CHOICE.matcher(heading).find();
    }

    /** A kind of something, as "Python libraries" are; "Kafka alternatives" are not Kafka's. */
    static boolean isKindOf(String heading) {
        return isKind(heading) && !CHOICE.matcher(heading).find();
    }

    static boolean isPluralKind(String heading) {
        return isKind(heading) && noun(heading).endsWith("s");
    }

    /** The category that a heading gives, unless its words are as good as none ("Overview"). */
    static Optional<String> of(String heading) {
        String text = CHOICE.matcher(Names.clean(heading)).replaceFirst("");
        if (text.isBlank()
                || UNSPECIFIC.matcher(text).matches()
                || Names.problem(text).isPresent()) {
            return Optional.empty();
        }
        boolean style = STYLES.contains(noun(text)) && Words.of(text).stream().anyMatch(word -> word.matches("apis?"));
        return Optional.of(style ? "API style" : KINDS.getOrDefault(noun(text), text));
    }

    private static String noun(String heading) {
        return Words.mainNoun(CHOICE.matcher(Names.clean(heading)).replaceFirst(""));
    }
}
