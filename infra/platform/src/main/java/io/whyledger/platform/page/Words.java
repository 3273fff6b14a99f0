package io.whyledger.platform.page;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words and numbers beside marks; templates know it as {@code #words}. */
@Component
public class Words {

    /** The constant as data and addresses write it, such as {@code adopt}. */
    public String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant as a label, such as {@code Adopt}. */
    public String label(Enum<?> constant) {
        return constant.name().charAt(0) + key(constant).substring(1);
    }

    /** The name of a part of some data as a heading, such as {@code Relies on} for {@code reliesOn}. */
    public String spaced(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A number with its noun, such as {@code 1 finding} or {@code 1,204 findings}. */
    public String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    public String number(long number) {
        // Most numbers of a page are small, and looking up how English groups digits costs more than writing them.
        return Math.abs(number) < 1000 ? Long.toString(number) : String.format(Locale.ENGLISH, "%,d", number);
    }
}
