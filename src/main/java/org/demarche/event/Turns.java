package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Block;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;

/**
 * The turns of a transcript or an interview: each is what its speaker says, with the paragraphs that go on without a label.
 * Speakers are known by a name in the label, by an office that the report gives somebody, or, where a label says no more than
 * "A", as the one who is interviewed. Those who only ask make no statements.
 */
final class Turns {
    private final Reading reading;
    private final List<Block> blocks;

    Turns(Reading reading) {
        this.reading = reading;
        this.blocks = reading.document().annotated().blocks();
    }

    /** A report for each turn whose speaker the document names. */
    List<Report> find() {
        List<Report> result = new ArrayList<>();
        int last = lastTurn();
        for (int b = 0; b <= last; b++) {
            Block block = blocks.get(b);
            if (block.label().isEmpty() || block.span().length() == 0) {
                continue;
            }
            List<Integer> speakers = speakers(block.label().get());
            Optional<Syntax> tree = reading.treeAt(block.span().start());
            if (!speakers.isEmpty() && tree.isPresent()) {
                result.add(report(tree.get(), speakers, new Quotation(parts(b, last), b)));
            }
        }
        return result;
    }

    private int lastTurn() {
        int last = -1;
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).label().isPresent()) {
                last = b;
            }
        }
        return last;
    }

    /** The turn and the paragraphs up to the next one; what follows the last turn may be the report's own words again. */
    private List<Span> parts(int turn, int last) {
        List<Span> parts = new ArrayList<>();
        parts.add(blocks.get(turn).span());
        for (int b = turn + 1; b < last && blocks.get(b).label().isEmpty(); b++) {
            Block block = blocks.get(b);
            if (block.kind().isProse() && block.span().length() > 0) {
                parts.add(block.span());
            }
        }
        return parts;
    }

    private static Report report(Syntax tree, List<Integer> speakers, Quotation turn) {
        Span sentence = tree.sentence().span();
        Report report = new Report(
                Report.Kind.BARE,
                tree,
                0,
                Optional.empty(),
                speakers,
                List.of(),
                List.of(),
                Optional.empty(),
                new Span(
                        Math.max(sentence.start(), turn.first().start()),
                        Math.min(sentence.end(), turn.first().end())),
                Factuality.ACTUAL);
        report.attach(turn);
        return report;
    }

    private List<Integer> speakers(Span label) {
        String words = label.of(reading.text()).strip().toLowerCase(Locale.ROOT);
        String role = words.split("[\\s,:(]", 2)[0];
        if (reading.lexicon().words("questioner").contains(role)) {
            return List.of();
        }
        for (EntityMention mention : reading.document().mentions()) {
            if (label.contains(mention.span())) {
                return mention.entities();
            }
        }
        List<DocumentEntity> people = reading.document().entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON)
                .toList();
        if (reading.lexicon().words("answerer").contains(words)) {
            return interviewed(people);
        }
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        return only(people.stream().filter(p -> p.names().stream()
                        .anyMatch(n -> lastWord(n).equalsIgnoreCase(surname))))
                .or(() -> only(people.stream().filter(p -> hasOffice(p, words))))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Integer> only(Stream<DocumentEntity> people) {
        List<DocumentEntity> found = people.toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    /** "Deputy Spokesman": whoever the report calls so, whatever he is spokesman for. */
    private static boolean hasOffice(DocumentEntity person, String words) {
        return person.roles().stream()
                .map(r -> r.toLowerCase(Locale.ROOT))
                .anyMatch(r -> r.equals(words) || r.startsWith(words + " ") || words.startsWith(r + " "));
    }

    /** The first whom the words before the turns name with what he is; the first whom they name at all, where none is. */
    private List<Integer> interviewed(List<DocumentEntity> people) {
        int first = blocks.stream()
                .filter(b -> b.label().isPresent())
                .mapToInt(b -> b.label().get().start())
                .min()
                .orElse(0);
        List<DocumentEntity> introduced = reading.document().mentions().stream()
                .filter(m -> m.span().end() <= first && m.form() == EntityMention.Form.NAME)
                .filter(m -> m.to() > m.from())
                .sorted(Comparator.comparing(EntityMention::span))
                .flatMap(m -> m.entities().stream())
                .map(reading::entity)
                .filter(people::contains)
                .toList();
        return introduced.stream()
                .filter(p -> !p.roles().isEmpty())
                .findFirst()
                .or(() -> introduced.stream().findFirst())
                .map(p -> List.of(p.id()))
                .orElse(List.of());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
