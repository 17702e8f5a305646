package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Divides bytes into lines (LF, CRLF or CR) and never holds more of a line than the limit allows. */
final class LineReader implements Closeable {
    private final InputStream in;
    private final int longest;
    private int number;
    private boolean afterCarriageReturn;

    /** @param longest the limit in bytes */
    LineReader(InputStream in, int longest) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
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
        int b = in.read();
        if (afterCarriageReturn && b == '\n') {
            b = in.read();
        }
        afterCarriageReturn = false;
        if (b < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (b >= 0 && b != '\n' && b != '\r') {
            if (bytes.size() < longest) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
            b = in.read();
        }
        afterCarriageReturn = b == '\r';
        return Optional.of(new Line(++number, bytes.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
