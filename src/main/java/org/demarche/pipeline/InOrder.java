package org.demarche.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.model.Diagnostic;
import org.demarche.model.Reporter;

/**
 * Does one piece of work for each of many inputs, several at a time, and hands over results and messages in the order of the
 * inputs: whoever looks on cannot tell how many threads there were.
 *
 * @param <I> what the work is done on
 * @param <O> what it makes
 */
final class InOrder<I, O> {
    /**
     * How many inputs are read ahead. The number is the same for any number of threads, so that the messages of the reader
     * and those of the work come in the same order too.
     */
    static final int AHEAD = 32;

    private final int threads;
    private final Work<I, O> work;
    private final Rescue<I> rescue;

    /** What is done on one input; safe to share between threads. */
    @FunctionalInterface
    interface Work<I, O> {
        O on(I input, Reporter reporter);
    }

    /** Turns a failure at one input into a message. */
    @FunctionalInterface
    interface Rescue<I> {
        Diagnostic explain(I input, Throwable failure);
    }

    private record Outcome<O>(Optional<O> result, List<Diagnostic> messages) {}

    private record Pending<I, O>(I input, Future<Outcome<O>> future) {}

    InOrder(int threads, Work<I, O> work, Rescue<I> rescue) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.work = work;
        this.rescue = rescue;
    }

    /**
     * Works through all inputs; those that fail are reported and have no result.
     *
     * @param reporter called by this thread only; if it throws, the work ends with that exception
     */
    List<O> on(Iterable<? extends I> inputs, Reporter reporter) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, InOrder::thread);
        try {
            List<O> results = new ArrayList<>();
            Deque<Pending<I, O>> pending = new ArrayDeque<>();
            for (Iterator<? extends I> rest = inputs.iterator(); rest.hasNext(); ) {
                if (pending.size() == AHEAD) {
                    finish(pending.remove(), reporter).ifPresent(results::add);
                }
                I input = rest.next();
                pending.add(new Pending<>(input, executor.submit(task(input))));
            }
            while (!pending.isEmpty()) {
                finish(pending.remove(), reporter).ifPresent(results::add);
            }
            return List.copyOf(results);
        } finally {
            executor.shutdownNow();
        }
    }

    private Callable<Outcome<O>> task(I input) {
        return () -> {
            List<Diagnostic> messages = new ArrayList<>();
            return new Outcome<>(Optional.of(work.on(input, messages::add)), messages);
        };
    }

    private Optional<O> finish(Pending<I, O> pending, Reporter reporter) {
        try {
            Outcome<O> outcome = pending.future().get();
            outcome.messages().forEach(reporter::report);
            return outcome.result();
        } catch (ExecutionException e) {
            Throwable failure = e.getCause();
            // A text may nest too deep for one document; lack of memory concerns all of them.
            if (failure instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            reporter.report(rescue.explain(pending.input(), failure));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were read", e);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "demarche");
        thread.setDaemon(true);
        return thread;
    }
}
