package io.whyledger.query.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers of results as people read them; templates of evaluations know it as {@code figures}. */
final class Figures {

    static final Figures INSTANCE = new Figures();

    private static final double WHOLE = 100;

    private Figures() {}

    /** With two decimals, such as {@code 4.20}. */
    public String two(double number) {
        return String.format(Locale.ENGLISH, "%.2f", number);
    }

    /** A share of 1 as percent, such as {@code 42 %}. */
    public String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f\u00a0%%", share * WHOLE);
    }

    /** A weight as people write it: at most two decimals, none that say nothing. */
    public String weight(double weight) {
        BigDecimal rounded = BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public String weight(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}. */
    public String place(int rank) {
        int lastTwo = rank % 100;
        boolean teen = lastTwo > 10 && lastTwo < 14;
        return rank
                + switch (teen ? 0 : rank % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
