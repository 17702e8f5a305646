package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Block;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Who in a document can be a side of a war: states, and bodies that fight; and how often it speaks of each, a state being spoken
 * of where those are who act for it.
 */
final class Sides {
    private static final int MAX_CLIMB = 3;
    private static final int DESCRIBED = 3;
    private static final int LEAST_NAMED = 2;
    private static final int LEAST_SPOKEN = 5;
    private static final int BY_FAR = 2;
    private static final int SHORT_FORM = 3;
    private static final String ARMED = "armed";

    private final Reading reading;
    private final Map<Integer, Integer> spoken = new HashMap<>();
    private final Map<Integer, Integer> named = new HashMap<>();
    private final Map<Integer, Integer> ruling = new HashMap<>();
    private final Map<Integer, Set<Integer>> blocks = new HashMap<>();
    private final Set<Integer> civil = new HashSet<>();
    private final Set<Integer> armed = new TreeSet<>();
    private final Set<Integer> warlords = new TreeSet<>();

    Sides(Reading reading) {
        this.reading = reading;
        reading.document().entities().stream().filter(this::isCivil).forEach(e -> civil.add(e.id()));
        reading.trees().forEach(this::findWarlords);
        for (EntityMention mention : reading.document().mentions()) {
            if (mention.entities().size() == 1) {
                named.merge(mention.entities().get(0), 1, Integer::sum);
                for (int side : parties(mention.entities())) {
                    spoken.merge(side, 1, Integer::sum);
                    blocks.computeIfAbsent(side, k -> new TreeSet<>()).add(blockOf(mention));
                }
            }
        }
        for (DocumentEntity entity : reading.document().entities()) {
            if (isNamedArmed(entity)) {
                armed.add(entity.id());
            }
        }
        for (Syntax tree : reading.trees()) {
            reading.mentions(tree.sentence().index()).stream()
                    .filter(m -> isDescribedArmed(tree, m))
                    .forEach(m -> {
                        warlords.addAll(m.entities());
                        armed.addAll(parties(m.entities()));
                    });
        }
        reading.trees().forEach(this::countRule);
        armed.removeIf(a -> reading.entity(a).kind() != EntityKind.ORGANIZATION);
    }

    /** "Kony's fighters", "rebel leader Joseph Kony": those who have men under arms. */
    private void findWarlords(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            if (token.isNoun() && isTroop(token)) {
                for (int owner : tree.children(token.index(), "poss")) {
                    warlords.addAll(reading.headed(tree, owner));
                }
            }
        }
    }

    private boolean isTroop(Token token) {
        return isOf("troop", token);
    }

    private boolean isOf(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** States, armed bodies and warlords; a person, ministry or seat stands for whom it acts for. */
    List<Integer> parties(List<Integer> actors) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int actor : actors) {
            Optional<Integer> principal = reading.entity(actor).actsFor();
            if (principal.isPresent() && reading.isActor(principal.get())) {
                result.add(root(principal.get()));
            } else if (reading.entity(actor).kind() != EntityKind.PERSON || warlords.contains(actor)) {
                result.add(actor);
            }
        }
        result.removeAll(civil);
        return List.copyOf(result);
    }

    List<Integer> parties(Syntax tree, List<Integer> heads) {
        List<Integer> meant = new ArrayList<>();
        for (int head : heads) {
            List<Integer> counted = isOf("quantity", tree.token(head)) ? tree.prepositional(head, "of") : List.of();
            meant.addAll(counted.isEmpty() ? List.of(head) : counted);
        }
        return parties(reading.actors(tree, meant));
    }

    /** How often the document speaks of a side. */
    int spoken(int side) {
        return spoken.getOrDefault(side, 0);
    }

    /** How often the document speaks of the rulers and men of a state. */
    int ruling(int side) {
        return ruling.getOrDefault(side, 0);
    }

    /** The paragraphs that speak of a side. */
    Set<Integer> blocks(int side) {
        return blocks.getOrDefault(side, Set.of());
    }

    /** The bodies that the document calls rebels, militants and the like, or whose names say that they fight. */
    Set<Integer> armed() {
        return Set.copyOf(armed);
    }

    /** "The Tigers" for the Tamil Tigers, where no other body that fights is called so. */
    Optional<Integer> shortened(Token noun) {
        List<Integer> bodies = armed.stream()
                .filter(a -> noun.isProperNoun()
                        && (isCalled(a, noun)
                                || reading.entity(a).names().stream()
                                        .anyMatch(n -> n.endsWith(" " + noun.form())
                                                || reading.entity(a).label().endsWith(" " + noun.form()))))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** "The Maoists" for those whom the report also calls "Maoist rebels". */
    private boolean isCalled(int body, Token plural) {
        String form = plural.form();
        String word = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        return reading.document().mentions().stream()
                .filter(m -> m.entities().equals(List.of(body)) && m.form() != EntityMention.Form.PRONOUN)
                .anyMatch(m ->
                        List.of(m.span().of(reading.text()).split("[^\\p{L}]+")).contains(word));
    }

    boolean isState(int entity) {
        return reading.entity(entity).kind() == EntityKind.COUNTRY;
    }

    /** The state that a sentence speaks of, where it is the only one; else the one that the document speaks of by far the most. */
    Optional<Integer> state(Syntax tree, Set<Integer> others) {
        Set<Integer> here = new LinkedHashSet<>();
        for (EntityMention mention : reading.mentions(tree.sentence().index())) {
            parties(mention.entities()).stream()
                    .filter(p -> isState(p) && !others.contains(p))
                    .forEach(here::add);
        }
        Optional<Integer> only = here.size() == 1 ? Optional.of(here.iterator().next()) : Optional.empty();
        return only.filter(s -> ruling.containsKey(s) || spoken(s) >= LEAST_SPOKEN)
                .or(() -> headed(tree.sentence().block()).filter(s -> !others.contains(s)))
                .or(() -> ruled(others))
                .or(() -> titled(others))
                .or(() -> state(others, BY_FAR))
                .or(() -> only)
                .or(() -> onlyState(others));
    }

    /** The only state that the document names, apart from some. */
    private Optional<Integer> onlyState(Set<Integer> others) {
        List<Integer> states = named.keySet().stream()
                .filter(s -> isState(s) && !others.contains(s))
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The state whose government and army are meant where no other is named, if one alone can be. */
    Optional<Integer> home() {
        Optional<Integer> titled = titled(Set.of());
        Optional<Integer> ruled = ruled(Set.of());
        Optional<Integer> named = titled.or(() -> state(Set.of(), BY_FAR)).or(() -> onlyState(Set.of()));
        return titled.filter(t -> ruled.isEmpty())
                .or(() -> ruled.filter(r -> named.filter(r::equals).isPresent()));
    }

    /** The only body that fights. */
    Optional<Integer> onlyArmed() {
        return armed.size() == 1 ? Optional.of(armed.iterator().next()) : Optional.empty();
    }

    /** The only state that the title names. */
    private Optional<Integer> titled(Set<Integer> others) {
        List<Block> all = reading.document().annotated().blocks();
        return all.isEmpty() || all.get(0).kind() != Block.Kind.HEADLINE
                ? Optional.empty()
                : only(all.get(0).span()).filter(s -> !others.contains(s));
    }

    /** The only state in the heading above a paragraph. */
    private Optional<Integer> headed(int block) {
        List<Block> all = reading.document().annotated().blocks();
        int at = block;
        while (at > 0 && all.get(at).kind() != Block.Kind.HEADING) {
            at--;
        }
        return at > 0 ? only(all.get(at).span()) : Optional.empty();
    }

    /** The only state that a line names. */
    private Optional<Integer> only(Span line) {
        List<Integer> states = reading.document().mentions().stream()
                .filter(m -> line.contains(m.span()))
                .flatMap(m -> parties(m.entities()).stream())
                .filter(this::isState)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The state that the document names most. */
    Optional<Integer> state(Set<Integer> others) {
        return ruled(others).or(() -> titled(others)).or(() -> state(others, 1));
    }

    /** "Liberia's government", "Malian troops": a state whose rulers and men the document speaks of. */
    private void countRule(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            boolean common = token.isNoun() && !token.isProperNoun();
            if (common && (isTroop(token) || isOf("state", token))) {
                parties(reading.principals(tree, token.index())).stream()
                        .filter(this::isState)
                        .forEach(s -> ruling.merge(s, 1, Integer::sum));
            }
        }
    }

    /** The state whose rulers and men the document speaks of most; else the one that it names most. */
    private Optional<Integer> ruled(Set<Integer> others) {
        List<Integer> states = ranked(ruling);
        states.removeAll(others);
        boolean clear = !states.isEmpty()
                && (states.size() == 1 || ruling.get(states.get(0)) >= BY_FAR * ruling.get(states.get(1)));
        return clear ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The state that the document names this many times as often as any other, apart from some. */
    private Optional<Integer> state(Set<Integer> others, int times) {
        List<Integer> states = ranked(named);
        states.removeIf(s -> !isState(s) || others.contains(s));
        boolean clear = !states.isEmpty()
                && named.get(states.get(0)) >= LEAST_NAMED
                && (states.size() == 1 || named.get(states.get(0)) >= times * named.get(states.get(1)));
        return clear ? Optional.of(states.get(0)) : Optional.empty();
    }

    private int blockOf(EntityMention mention) {
        return reading.tree(mention.sentence()).sentence().block();
    }

    private static List<Integer> ranked(Map<Integer, Integer> counts) {
        List<Integer> result = new ArrayList<>(counts.keySet());
        result.sort(Comparator.comparingInt((Integer s) -> -counts.get(s)).thenComparing(Comparator.naturalOrder()));
        return result;
    }

    /** "The Sudan Liberation Army", but not "the Army" or "the Armed Forces", which are the state's. */
    private boolean isNamedArmed(DocumentEntity entity) {
        Set<String> words = reading.lexicon().words("armed");
        return entity.kind() == EntityKind.ORGANIZATION
                && !civil.contains(entity.id())
                && !reading.lexicon().words("forces").contains(entity.label().toLowerCase(Locale.ROOT))
                && entity.actsFor().isEmpty()
                && entity.names().stream()
                        .flatMap(n -> Stream.of(n.toLowerCase(Locale.ROOT).split("[ -]")))
                        .anyMatch(words::contains);
    }

    /** "The militant group Hamas", "the armed group Hezbollah", "Tamil Tiger rebels". */
    private boolean isDescribedArmed(Syntax tree, EntityMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - DESCRIBED); i--) {
            Token before = tree.token(i);
            if (isRebel(before) || before.isWord(ARMED)) {
                return true;
            }
            if (!before.isNoun()
                    && !before.tag().startsWith("JJ")
                    && !before.form().equals(",")) {
                break;
            }
        }
        int behind = behind(tree, mention.to());
        return behind < tree.size() && tree.token(behind).isNoun() && isRebel(tree.token(behind));
    }

    /** What follows a name and its short form: "the Karen National Union (KNU) rebels". */
    private static int behind(Syntax tree, int to) {
        boolean shortened = to + 2 < tree.size()
                && tree.token(to).form().equals("(")
                && tree.token(to + 2).form().equals(")");
        return shortened ? to + SHORT_FORM : to;
    }

    private boolean isRebel(Token token) {
        return isOf("rebel", token);
    }

    /** Ministries without a state, courts, newspapers, bodies of many states: these make no war. */
    private boolean isCivil(DocumentEntity entity) {
        String label = " " + entity.label().toLowerCase(Locale.ROOT) + " ";
        return entity.kind() == EntityKind.ORGANIZATION
                && reading.lexicon().words("civil").stream().anyMatch(w -> label.contains(" " + w + " "));
    }

    /** The state behind a ministry, behind its minister. */
    private int root(int actor) {
        int at = actor;
        for (int climb = 0; climb < MAX_CLIMB && reading.entity(at).actsFor().isPresent(); climb++) {
            at = reading.entity(at).actsFor().get();
        }
        return at;
    }
}
