package org.demarche.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;

/**
 * The years that the entries of a timeline stand under, for days written without one: "January 2009: Israel declared a truce on
 * Jan. 17", or a heading "January 2009" above. The heading holds until the next one.
 */
final class TimelineYears {
    private static final String WHEN = "(?:(?:\\p{Lu}\\p{L}{2,8}\\.?|\\d{1,2}|[,–-])\\s*){0,5}((?:19|20)\\d\\d)";
    private static final Pattern ENTRY = Pattern.compile("^\\s*" + WHEN + "\\s*[:–—]\\s.*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^\\s*" + WHEN + "\\s*:?\\s*$");

    private final List<OptionalInt> years = new ArrayList<>();

    TimelineYears(AnnotatedDocument document) {
        OptionalInt headed = OptionalInt.empty();
        for (Block block : document.blocks()) {
            String text = block.span().of(document.document().text());
            OptionalInt entry = year(ENTRY, text);
            if (!block.kind().isProse()) {
                headed = year(HEADING, text);
            }
            years.add(entry.isPresent() ? entry : headed);
        }
    }

    /** The year of a block; empty where it stands under none. */
    OptionalInt of(int block) {
        return block < years.size() ? years.get(block) : OptionalInt.empty();
    }

    private static OptionalInt year(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
