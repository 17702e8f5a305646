package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Block;
import org.demarche.model.EntityMention;
import org.demarche.vocab.Dip;

/**
 * Whom the title of a document sets against each other: "Baku and Yerevan accuse each other of breaking the truce". Titles name
 * the main actors and few others; where two act and the words are of war or truce, they are the sides.
 */
final class WarTitle {
    private static final List<String> OF_WAR = List.of("side", "conflict", "fighting", "attack");
    private static final List<String> PLACING = List.of(" in ", " at ", " near ", " from ", " to ", " over ", " for ");
    private static final Pattern BACKED = Pattern.compile("[-–][a-z]+(ed|led|en)\\b");
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}\\p{Ll}+[-–]\\p{Lu}\\p{Ll}+");
    private static final Pattern BREAK = Pattern.compile("\\W+");
    private static final int PLAN_WITHIN = 2;
    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed");

    private final Reading reading;
    private final Set<Integer> named = new TreeSet<>();
    private final boolean doubtful;

    WarTitle(Reading reading, Sides sides) {
        this.reading = reading;
        Optional<Block> title = reading.document().annotated().blocks().stream()
                .limit(1)
                .filter(b -> b.kind() == Block.Kind.HEADLINE)
                .filter(this::isOfWar)
                .findFirst();
        title.ifPresent(t -> reading.document().mentions().stream()
                .filter(m -> t.span().contains(m.span()) && !isPlaced(m) && !isBacker(m))
                .flatMap(m -> m.entities().stream())
                .filter(e -> !reading.isPerson(e) && reading.isActor(e))
                .forEach(e -> named.addAll(sides.parties(List.of(e)))));
        this.doubtful = title.filter(t -> isAsking(t) || isJoining(t)).isPresent();
    }

    /** Two that the title names, others left aside. */
    Optional<Set<Integer>> two(Set<Integer> others) {
        Set<Integer> two = new TreeSet<>(named);
        two.removeAll(others);
        return two.size() == 2 ? Optional.of(two) : Optional.empty();
    }

    /** The only two that the title names, unless one asks something, or a compound may name the sides: "the Irish-British truce". */
    Optional<Set<Integer>> enemies() {
        return doubtful ? Optional.empty() : two(Set.of());
    }

    /** "Talks in America". */
    private boolean isPlaced(EntityMention mention) {
        String before = reading.text().substring(0, mention.span().start()).toLowerCase(Locale.ROOT);
        return PLACING.stream().anyMatch(before::endsWith);
    }

    /** "A Qatar-brokered truce", "the U.S. truce plan". */
    private boolean isBacker(EntityMention mention) {
        String behind = reading.text().substring(mention.span().end());
        return BACKED.matcher(behind).lookingAt()
                || Stream.of(BREAK.split(behind, PLAN_WITHIN + 2)) // what is beyond stays in one piece
                        .skip(1)
                        .limit(PLAN_WITHIN)
                        .anyMatch(reading.lexicon().words("plan")::contains);
    }

    private boolean isOfWar(Block title) {
        return words(title)
                .anyMatch(word -> OF_WAR.stream().map(reading.lexicon()::words).anyMatch(c -> stems(word)
                        .anyMatch(c::contains)));
    }

    private boolean isAsking(Block title) {
        return words(title).anyMatch(word -> stems(word)
                .flatMap(stem -> reading.lexicon().framesOf(stem).stream())
                .anyMatch(f -> f.eventType().equals(Dip.DEMAND)));
    }

    private boolean isJoining(Block title) {
        return JOINED.matcher(title.span().of(reading.text())).find();
    }

    private Stream<String> words(Block title) {
        return Stream.of(
                title.span().of(reading.text()).toLowerCase(Locale.ROOT).split("[^a-z-]+"));
    }

    /** What the word may be a form of; titles have no tags. */
    private static Stream<String> stems(String word) {
        return ENDINGS.stream().filter(word::endsWith).map(e -> word.substring(0, word.length() - e.length()));
    }
}
