package org.demarche.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Divides bytes into lines (LF, CRLF or CR) and never holds more of a line than the limit allows. */
final class LineReader implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private int number;
    private boolean afterCarriageReturn;

    /** @param longest the limit in bytes */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes its bytes; those up to the limit if it is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not kept
    record Line(int number, byte[] bytes, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        if (afterCarriageReturn && hasMore() && chunk[from] == '\n') {
            from++;
        }
        afterCarriageReturn = false;
        if (!hasMore()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = from;
            while (end < to && chunk[end] != '\n' && chunk[end] != '\r') {
                end++;
            }
            int kept = Math.min(end - from, longest - bytes.size());
            tooLong |= kept < end - from;
            bytes.write(chunk, from, kept);
            ended = end < to;
            afterCarriageReturn = ended && chunk[end] == '\r';
            from = ended ? end + 1 : end;
        }
        return Optional.of(new Line(++number, bytes.toByteArray(), tooLong));
    }

    private boolean hasMore() throws IOException {
        while (from == to) {
            from = 0;
            to = in.read(chunk);
            if (to < 0) {
                to = 0;
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
