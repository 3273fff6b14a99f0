package io.whyledger.projection.processing;

import java.lang.management.ManagementFactory;
import java.util.concurrent.ThreadLocalRandom;

/** What this process signs its claims with: number and machine for people, a random end so that no other is taken for it. */
final class ProcessName {

    private ProcessName() {}

    static String unique() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
    }
}
