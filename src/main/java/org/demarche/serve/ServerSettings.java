package org.demarche.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * How a server listens and how much one question may cost.
 *
 * @param host the name or address to listen at; an address of this machine alone keeps others out
 * @param port from 1, or 0 for any that is free
 * @param timeout how long a query may take
 * @param maxRows how many rows or triples an answer may have; what is beyond them is cut, and the answer says so
 */
public record ServerSettings(String host, int port, Duration timeout, int maxRows) {
    private static final int MAX_PORT = 65_535;

    /** @throws IllegalArgumentException if a figure is out of bounds */
    public ServerSettings {
        Objects.requireNonNull(host);
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("a port lies between 0 and " + MAX_PORT);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a query needs some time: at least 1 second");
        }
        if (maxRows < 1) {
            throw new IllegalArgumentException("an answer needs at least 1 row");
        }
    }
}
