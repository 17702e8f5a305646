package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Block;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * Demands in bullets under a heading, as explainers list them: "What does each side want?", then "The rebels" and their points,
 * "The government" and its own.
 */
final class ListedDemands {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");
    private static final int FEW_WORDS = 4;

    private final Reading reading;
    private final Addressees addressees;
    private final Belligerents belligerents;

    ListedDemands(Reading reading, Addressees addressees, Belligerents belligerents) {
        this.reading = reading;
        this.addressees = addressees;
        this.belligerents = belligerents;
    }

    /** The points of every such list in the document. */
    List<Asking> find() {
        List<Asking> result = new ArrayList<>();
        List<Block> blocks = reading.document().annotated().blocks();
        boolean announced = false;
        Set<Integer> owners = Set.of();
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            if (block.kind() == Block.Kind.BULLET) {
                if (announced && !owners.isEmpty()) {
                    point(b, owners).ifPresent(result::add);
                }
            } else if (announces(block)) {
                announced = true;
                owners = named(b, block);
            } else {
                announced = announced && words(block).size() <= FEW_WORDS;
                owners = announced ? named(b, block) : Set.of();
            }
        }
        return result;
    }

    /** Whether a heading or a line with a colon says that what follows is demanded. */
    private boolean announces(Block block) {
        String text = block.span().of(reading.text()).strip();
        boolean heads = block.kind() == Block.Kind.HEADING || text.endsWith("?") || text.endsWith(":");
        return heads && words(block).stream().anyMatch(reading.lexicon().words("announcing")::contains);
    }

    /** The one actor whom a heading names, or the side of the war that it means. */
    private Set<Integer> named(int b, Block block) {
        Set<Integer> result = new LinkedHashSet<>();
        reading.document().mentions().stream()
                .filter(m -> block.span().contains(m.span()))
                .flatMap(m -> m.entities().stream())
                .filter(reading::isActor)
                .forEach(result::add);
        if (!result.isEmpty()) {
            return result.size() == 1 ? result : Set.of();
        }
        List<String> words = words(block);
        boolean rebel = isOf("rebel", words);
        if (rebel || isOf("state", words)) {
            EntityKind kind = rebel ? EntityKind.ORGANIZATION : EntityKind.COUNTRY;
            belligerents.meant(kind, b).ifPresent(result::add);
        }
        return result.size() == 1 ? result : Set.of();
    }

    private Optional<Asking> point(int b, Set<Integer> owners) {
        return reading.trees().stream()
                .filter(t -> t.sentence().block() == b)
                .findFirst()
                .map(tree -> {
                    Span words = tree.sentence().span();
                    int root = root(tree);
                    Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, root, owners));
                    asked.addAll(asked.isEmpty() ? addressees.enemies(b, owners) : Set.of());
                    asked.removeAll(owners);
                    return Asking.told(
                            owners, asked, Wording.clause(reading.text(), words), Dip.REQUIREMENT, words, 0.7);
                });
    }

    private static int root(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() < 0)
                .findFirst()
                .orElse(tree.token(0))
                .index();
    }

    private boolean isOf(String wordClass, List<String> words) {
        Set<String> members = reading.lexicon().words(wordClass);
        return words.stream()
                .anyMatch(w ->
                        members.contains(w) || (w.endsWith("s") && members.contains(w.substring(0, w.length() - 1))));
    }

    private List<String> words(Block block) {
        return WORD.splitAsStream(block.span().of(reading.text()).toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
