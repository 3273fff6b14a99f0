package io.whyledger.command.document.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text in lower case; hyphens divide words, and what ends a clause stands as {@link #CLAUSE_END}. */
final class Words {

    static final String CLAUSE_END = ".";

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[.,;:!?()](?![\\p{L}\\p{N}])");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?i)\\s+(?:for|in|of|to|with|we|under|by|from|on|at|and (?:how|why|when|what|where))\\s.*$",
            Pattern.DOTALL);
    private static final Set<String> TURNS = Set.of("but", "however", "although", "though", "yet", "whereas");

    private Words() {}

    /** The phrases of a list that is divided by commas. */
    static Set<String> phrases(String list) {
        return Pattern.compile(",")
                .splitAsStream(list)
                .map(phrase -> phrase.strip().replaceAll("\\s+", " "))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(expanded(text));
        while (tokens.find()) {
            String token = tokens.group();
            words.add(isClauseEnd(token) ? CLAUSE_END : token);
        }
        return words;
    }

    /** The noun that a heading or label is about: the last one before a purpose such as "for the backend". */
    static String mainNoun(String label) {
        List<String> words = of(PURPOSE.matcher(label).replaceFirst(""));
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static boolean isClauseEnd(String token) {
        return TURNS.contains(token) || !Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static String expanded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("can't", "can not")
                .replace("cannot", "can not")
                .replace("won't", "will not")
                .replace("n't", " not");
    }
}
