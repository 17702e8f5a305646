package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * A moment of a run.
 *
 * @param clock in nanoseconds
 * @param processor what all threads of the process have taken, compilers and collectors among them, in nanoseconds
 */
record Moment(long clock, long processor) {
    static Moment now() {
        return new Moment(
                System.nanoTime(),
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }

    double secondsTo(Moment later) {
        return (later.clock - clock) / 1e9;
    }

    /** What the process took of all cores, in milliseconds. */
    double processorTo(Moment later) {
        return (later.processor - processor) / 1e6;
    }
}
