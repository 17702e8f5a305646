package org.demarche.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the readable ends of IRIs, and the short hashes that tell two of them apart. */
final class Slugs {
    private static final int HASH_DIGITS = 8;
    /** One for each thread, as to look one up takes as long as to use it. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Slugs::sha256);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʿʾ`]");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<String, String> WHOLE_LETTERS = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("ə", "a"),
            Map.entry("ħ", "h"));

    private Slugs() {}

    /** Lower case without accents, apostrophes and ligatures; other characters stay. */
    static String fold(String words) {
        if (isAscii(words)) {
            String lower = words.toLowerCase(Locale.ROOT);
            return lower.indexOf('\'') < 0 && lower.indexOf('`') < 0
                    ? lower
                    : APOSTROPHES.matcher(lower).replaceAll("");
        }
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        // "İ" in lower case is an i with a mark of its own.
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        for (Map.Entry<String, String> letter : WHOLE_LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return APOSTROPHES.matcher(plain).replaceAll("");
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Words as they may stand in an IRI: [a-z0-9-]; a hash where the words hold no such character. */
    static String slug(String words) {
        String slug = isAscii(words)
                ? plainSlug(words)
                : EDGES.matcher(NOT_SLUG.matcher(fold(words)).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? hash(words) : slug;
    }

    /** The slug of words in ASCII, as most are; in a fraction of the time that patterns take. */
    private static String plainSlug(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        boolean parted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                if (parted && slug.length() > 0) {
                    slug.append('-');
                }
                parted = false;
                slug.append(lower);
            } else if (c != '\'' && c != '`') {
                parted = true;
            }
        }
        return slug.toString();
    }

    /** The words' slug, cut between words where it is longer than the limit. */
    static String slug(String words, int limit) {
        String slug = slug(words);
        if (slug.length() <= limit) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', limit);
        return slug.substring(0, cut > limit / 2 ? cut : limit);
    }

    /** Eight hexadecimal digits of the SHA-256 of the content. */
    static String hash(String content) {
        return hash(content, HASH_DIGITS);
    }

    /** Sixteen digits, for what has no other name: among 100,000 things eight are likely to be those of two. */
    static String longHash(String content) {
        return hash(content, 2 * HASH_DIGITS);
    }

    private static String hash(String content, int digits) {
        byte[] digest = SHA_256.get().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, digits / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
