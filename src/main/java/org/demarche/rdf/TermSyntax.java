package org.demarche.rdf;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Writes terms in the syntax that N-Triples, N-Quads, Turtle and TriG share, escaped as canonical N-Quads are (W3C, 2024). */
final class TermSyntax {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int ASCII = 0x80;
    /** What an IRI and a string may not hold as it is; beyond ASCII that is nothing. */
    private static final boolean[] IN_IRI = characters(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);

    private static final boolean[] IN_STRING = characters(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f);

    /** By code points; {@link String#compareTo} compares code units, and has characters beyond U+FFFF too early. */
    static final Comparator<String> CODE_POINTS = TermSyntax::compareCodePoints;

    private TermSyntax() {}

    /** The term in full. */
    static String full(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isBlank()) {
            return blank(node);
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("not a term of RDF 1.1: " + node);
        }
        String quoted = quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        String datatype = node.getLiteralDatatypeURI();
        return datatype.equals(XSD.xstring.getURI()) ? quoted : quoted + "^^" + iri(datatype);
    }

    /** A blank node under its own label, made safe. */
    static String blank(Node node) {
        StringBuilder label = new StringBuilder("_:b");
        node.getBlankNodeLabel().codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                label.appendCodePoint(c);
            } else {
                label.append('x').append(Integer.toHexString(c));
            }
        });
        return label.toString();
    }

    static String iri(String iri) {
        if (isPlain(iri, IN_IRI)) {
            return "<" + iri + ">";
        }
        StringBuilder out = new StringBuilder(iri.length() + 2).append('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c < IN_IRI.length && IN_IRI[c]) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        return out.append('>').toString();
    }

    /** Whether nothing is to be escaped, as in almost all terms; these are not copied character by character. */
    private static boolean isPlain(String value, boolean[] escaped) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < escaped.length && escaped[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] characters(IntPredicate escaped) {
        boolean[] table = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            table[c] = escaped.test(c);
        }
        return table;
    }

    static String quoted(String value) {
        if (isPlain(value, IN_STRING)) {
            return "\"" + value + "\"";
        }
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        escape(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u").append(HEX.toHexDigits(c));
    }

    private static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothOrNone = Character.isSurrogate(x) == Character.isSurrogate(y);
                return bothOrNone ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
