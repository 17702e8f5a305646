package org.demarche.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.OptionalInt;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.model.Document;

/** Shows on a terminal how many documents have been read. */
final class Progress implements AutoCloseable {
    private static final int INTERVAL_MILLIS = 200;

    private final ProgressBar bar;

    Progress(Streams streams, OptionalInt atMost) {
        PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
        bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" documents", 1)
                .setInitialMax(atMost.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    /** The same documents, counted as they are taken. */
    Iterable<Document> counting(Iterable<Document> documents) {
        return () -> {
            Iterator<Document> inner = documents.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return inner.hasNext();
                }

                @Override
                public Document next() {
                    Document document = inner.next();
                    bar.step();
                    return document;
                }
            };
        };
    }

    @Override
    public void close() {
        bar.close();
    }
}
