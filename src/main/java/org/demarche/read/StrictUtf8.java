package org.demarche.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.demarche.model.Code;

/** Decodes UTF-8 without guessing: a wrong byte is reported where it stands, never replaced. */
final class StrictUtf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private StrictUtf8() {}

    /**
     * Decodes bytes and makes every line end a single line feed; a byte order mark at the start is left out.
     *
     * @param start the place of the first byte; a line of 0 stands for line 1
     */
    static String decode(byte[] bytes, Place start) throws UnreadableException {
        refuseBinary(bytes, start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw invalid(unifyLineEnds(out.toString()), bytes[in.position()], start);
        }
        String text = out.toString();
        return unifyLineEnds(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    private static UnreadableException invalid(String before, byte wrong, Place start) {
        int lastLineFeed = before.lastIndexOf('\n');
        int line = Math.max(1, start.line())
                + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(lastLineFeed + 1, before.length()) + 1;
        return new UnreadableException(
                Code.INPUT_NOT_UTF8,
                start.at(line, column),
                String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", wrong),
                "save the file as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8");
    }

    private static void refuseBinary(byte[] bytes, Place start) throws UnreadableException {
        for (byte b : bytes) {
            if (b == 0) {
                throw notText(start, "holds NUL bytes, so it is not text in UTF-8");
            }
        }
        if (bytes.length >= PDF.length && java.util.Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length)) {
            throw notText(start, "is a PDF file");
        }
    }

    private static UnreadableException notText(Place place, String message) {
        return new UnreadableException(
                Code.INPUT_NOT_TEXT, place, message, "save the report as plain text in UTF-8, or leave the file out");
    }

    private static String unifyLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
