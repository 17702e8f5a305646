package org.demarche.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decompresses gzip, and stops where the content grows out of all proportion: a file of a few kilobytes can be made to hold
 * terabytes of one letter. News in text or HTML grows by a factor of three to ten.
 */
final class Gunzip extends FilterInputStream {
    /** By how much the content may be larger than the file. */
    static final int GROWTH = 200;

    /** How much content is let through whatever the proportion, in bytes. */
    static final long HARMLESS = 50_000_000;

    private final Counted compressed;
    private long count;

    Gunzip(InputStream in) throws IOException {
        this(new Counted(in));
    }

    private Gunzip(Counted compressed) throws IOException {
        super(new GZIPInputStream(compressed));
        this.compressed = compressed;
    }

    /** The content grows out of all proportion. */
    static final class BombException extends ZipException {
        private static final long serialVersionUID = 1L;

        BombException() {
            super("grows to more than " + GROWTH + " times its size when it is decompressed");
        }
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    private void count(long more) throws BombException {
        count += more;
        if (count > HARMLESS && count > GROWTH * compressed.count) {
            throw new BombException();
        }
    }

    /** Counts the bytes of the file. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
