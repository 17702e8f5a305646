package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Optional;

/** What {@code train} does for one kind of model. */
interface Training {
    /**
     * Takes in a file to train on.
     *
     * @param source the file, as it is named in messages
     * @return what is in it, as in "168 sentences"
     */
    String add(Reader text, String source) throws IOException;

    /** Trains on all that was taken in and writes the model. */
    void write(OutputStream model) throws IOException;

    /**
     * Makes ready to measure a model.
     *
     * @param model a file that {@link #write} wrote, or nothing for the model of the jar
     */
    Measure measure(Optional<InputStream> model) throws IOException;

    /** Compares what a model finds with what is marked. */
    @FunctionalInterface
    interface Measure {
        /** A table of figures for one file. */
        String of(Reader text, String source) throws IOException;
    }
}
