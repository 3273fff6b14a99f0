package io.whyledger.query.analytics;

import java.util.List;
import java.util.stream.LongStream;

/** The whole numbers beside a chart, few and round. */
final class Axis {

    private static final int[] ROUND = {1, 2, 5};
    private static final int MOST_STEPS = 4;

    private final long step;
    private final long top;

    private Axis(long step, long top) {
        this.step = step;
        this.top = top;
    }

    static Axis to(double largest) {
        for (long power = 1; ; power *= 10) {
            for (int round : ROUND) {
                long step = round * power;
                if (step * MOST_STEPS >= largest) {
                    long steps = Math.max(1, (long) Math.ceil(largest / step));
                    return new Axis(step, steps * step);
                }
            }
        }
    }

    long top() {
        return top;
    }

    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).mapToObj(it -> it * step).toList();
    }
}
