// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of one shot, with that of the collector. Unlike the clock it does not count the time that the machine gives to
 * others. <b>Not thread-safe.</b>
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private static final long NANOS_IN_MICRO = 1000;

    /** Microseconds of the last shot; JMH reads it. */
    public long cpuMicros;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long start;

    /** Starts at nothing; JMH does. */
    public CpuTime() {}

    /** Starts the shot. */
    @Setup(Level.Invocation)
    public void start() {
        start = system.getProcessCpuTime();
    }

    /** Ends the shot. */
    @TearDown(Level.Invocation)
    public void stop() {
        cpuMicros = (system.getProcessCpuTime() - start) / NANOS_IN_MICRO;
    }
}
