package org.demarche.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * The words of a sentence as the grammar of time reads them: in small letters, without the stops of abbreviations, and
 * without the square brackets of editors. Positions count these words.
 */
final class Words {
    private static final Set<String> BRACKETS = Set.of("[", "]");

    private final Sentence sentence;
    private final TimeWords lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    Words(Sentence sentence, TimeWords lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        for (Token token : sentence.tokens()) {
            if (!BRACKETS.contains(token.form())) {
                tokens.add(token);
                lower.add(withoutStops(token.form().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static String withoutStops(String word) {
        boolean abbreviated =
                word.indexOf('.') > 0 && Character.isLetter(word.charAt(word.indexOf('.') - 1)) && !word.contains("..");
        return abbreviated ? word.replace(".", "") : word;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    /** The words in small letters. */
    List<String> lower() {
        return lower;
    }

    /** The word at a position in small letters, or the empty string beyond the ends. */
    String lower(int i) {
        return i >= 0 && i < size() ? lower.get(i) : "";
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String form(int i) {
        return i >= 0 && i < size() ? tokens.get(i).form() : "";
    }

    /** The Penn tag at a position, or the empty string beyond the ends. */
    String tag(int i) {
        return i >= 0 && i < size() ? tokens.get(i).tag() : "";
    }

    boolean isCapital(int i) {
        return i >= 0
                && i < size()
                && Character.isUpperCase(tokens.get(i).form().charAt(0));
    }

    boolean is(int i, String... words) {
        String word = lower(i);
        for (String each : words) {
            if (word.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int i) {
        return is(i, "-", "\u2013", "\u2014", "\u2010", "\u2011", "--");
    }

    boolean isPossessive(int i) {
        return is(i, "'s", "'") && !isQuoteAfterSpace(i);
    }

    private boolean isQuoteAfterSpace(int i) {
        return i > 0 && tokens.get(i - 1).span().end() != tokens.get(i).span().start();
    }

    /** The longest entry of a list of the lexicon that begins at a position. */
    Optional<TimeWords.Hit> hit(String list, int i) {
        return lexicon.longest(list, lower, i);
    }

    /** Whether the one word at a position is an entry of a list. */
    boolean in(String list, int i) {
        return i >= 0 && i < size() && lexicon.has(list, lower.get(i));
    }

    /** Whether the dictionary form of the word at a position is an entry of a list. */
    boolean lemmaIn(String list, int i) {
        return i >= 0
                && i < size()
                && (lexicon.has(list, tokens.get(i).lemma().toLowerCase(Locale.ROOT))
                        || lexicon.has(list, lower.get(i)));
    }

    TimeWords lexicon() {
        return lexicon;
    }
}
