package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.knowledge.Lexicon;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** A document as the extractors look at it: mentions by token, trees by sentence. */
final class Reading {
    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubjpass", "dobj", "pobj");
    private static final Pattern HYPHEN = Pattern.compile("[-–—]");

    private final MentionedDocument document;
    private final Lexicon lexicon;
    private final List<Syntax> trees;
    private final List<List<EntityMention>> mentions;
    private final List<List<TimeMention>> times;
    private final ContextResolver context;
    private Sides sides;

    Reading(MentionedDocument document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        List<Sentence> sentences = document.annotated().sentences();
        this.trees = sentences.stream().map(Syntax::new).toList();
        this.mentions = new ArrayList<>();
        this.times = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            mentions.add(new ArrayList<>());
            times.add(new ArrayList<>());
        }
        // Mentions in headlines and labels stand outside the sentences: they have a span, and no tokens.
        document.mentions().stream().filter(m -> m.to() > m.from()).forEach(m -> mentions.get(m.sentence())
                .add(m));
        document.times().forEach(t -> times.get(t.sentence()).add(t));
        this.context = new ContextResolver(this);
    }

    MentionedDocument document() {
        return document;
    }

    String text() {
        return document.text();
    }

    /** Who can be a side of a war here. */
    Sides sides() {
        if (sides == null) {
            sides = new Sides(this);
        }
        return sides;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Syntax> trees() {
        return trees;
    }

    Syntax tree(int sentence) {
        return trees.get(sentence);
    }

    List<EntityMention> mentions(int sentence) {
        return Collections.unmodifiableList(mentions.get(sentence));
    }

    List<TimeMention> times(int sentence) {
        return Collections.unmodifiableList(times.get(sentence));
    }

    DocumentEntity entity(int id) {
        return document.entities().get(id);
    }

    boolean isPerson(int id) {
        return entity(id).kind() == EntityKind.PERSON;
    }

    /** Whether the text says that one speaks or acts for the other. */
    boolean actsFor(int agent, int principal) {
        return entity(agent).actsFor().filter(p -> p == principal).isPresent();
    }

    /** Whether an entity can act: a person, a body or a state. */
    boolean isActor(int id) {
        return entity(id).kind() != EntityKind.PLACE;
    }

    /** The sentence that holds a character of the text. */
    Optional<Syntax> treeAt(int character) {
        int next = firstEndingBehind(character);
        return next < trees.size() && trees.get(next).sentence().span().start() <= character
                ? Optional.of(trees.get(next))
                : Optional.empty();
    }

    /** The sentences that have a part of a stretch of the text. */
    List<Syntax> treesIn(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < trees.size() && trees.get(to).sentence().span().start() < span.end()) {
            to++;
        }
        return trees.subList(from, to);
    }

    private int firstEndingBehind(int character) {
        int from = 0;
        int to = trees.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (trees.get(middle).sentence().span().end() > character) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /**
     * What the phrase headed by a token refers to: the mention it heads, else the state or body whose office it is
     * ("Ukrainian negotiators", "the Kremlin's read-out").
     */
    List<Integer> referents(Syntax tree, int token) {
        List<Integer> own = headed(tree, token);
        Token head = tree.token(token);
        Set<Integer> apposed = new LinkedHashSet<>();
        for (int noun : tree.children(token, "appos")) {
            tree.coordinated(noun).forEach(n -> apposed.addAll(headed(tree, n)));
        }
        // "A senior Houthi official, Mahdi al-Mashat": the one who is named, not those for whom he acts.
        boolean personBeside =
                isOffice(head) && !apposed.isEmpty() && apposed.stream().allMatch(this::isPerson);
        List<Integer> behind = own.stream().anyMatch(this::isPerson) ? List.of() : NamesBehind.of(this, tree, token);
        if (!behind.isEmpty() && apposed.isEmpty()) {
            return behind;
        }
        if (!own.isEmpty() && !(personBeside && own.stream().noneMatch(this::isPerson))) {
            return own;
        }
        if (!apposed.isEmpty()) {
            return List.copyOf(apposed);
        }
        List<Integer> within = nameAtEnd(tree, token);
        if (!within.isEmpty()) {
            return within;
        }
        if (head.label().equals("appos") && head.head() >= 0) {
            List<Integer> named = headed(tree, head.head());
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Integer> body = bodyBefore(tree, token);
        if (!body.isEmpty()) {
            return body;
        }
        if (isOffice(head) && !isHeadOfState(tree, token)) {
            boolean opposed = isOpposed(tree, token);
            List<Integer> principals = principals(tree, token).stream()
                    .filter(p -> !opposed || entity(p).kind() != EntityKind.COUNTRY)
                    .toList();
            if (!principals.isEmpty()) {
                return principals;
            }
        }
        return context.resolve(tree, token);
    }

    /** "Malian rebels", "Iraqi opposition leaders" do not act for Mali and Iraq. */
    private boolean isOpposed(Syntax tree, int token) {
        return lexicon.words("rebel").contains(tree.token(token).lemma().toLowerCase(Locale.ROOT))
                || tree.children(token, "compound", "nmod", "amod").stream()
                        .map(m -> tree.token(m).lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(m -> lexicon.words("rebel").contains(m)
                                || lexicon.words("opposed").contains(m));
    }

    /** Who is meant is a person, whom the text will have named. */
    private static boolean isHeadOfState(Syntax tree, int token) {
        return tree.prepositional(token, "of").stream()
                .map(tree::token)
                .anyMatch(t -> t.isWord("state", "states", "government")
                        && tree.children(t.index(), "det", "poss").isEmpty());
    }

    /** "The Hamas militant group": the body whose name stands before the noun that says what it is. */
    private List<Integer> bodyBefore(Syntax tree, int token) {
        if (!lexicon.words("kind-of-body").contains(tree.token(token).lower())) {
            return List.of();
        }
        return tree.children(token, "compound", "nmod", "amod").stream()
                .filter(m -> !isCompound(tree, m))
                .map(m -> headed(tree, m))
                .filter(named -> named.size() == 1 && entity(named.get(0)).kind() == EntityKind.ORGANIZATION)
                .findFirst()
                .orElse(List.of());
    }

    /** The person in whose name a title runs out, where the tree breaks it: "Chief of Army Staff Gen Asim Munir". */
    private List<Integer> nameAtEnd(Syntax tree, int token) {
        if (!tree.token(token).isProperNoun()) {
            return List.of();
        }
        for (int i = token + 1; i < tree.size(); i++) {
            Token next = tree.token(i);
            for (EntityMention mention : mentions.get(tree.sentence().index())) {
                if (mention.from() == i && mention.entities().stream().allMatch(this::isPerson)) {
                    return mention.entities();
                }
            }
            if (!next.isProperNoun()
                    && !next.lower().equals("of")
                    && !next.lower().equals("for")) {
                break;
            }
        }
        return List.of();
    }

    /** Whether a mention of a person is headed by the token itself, and not by the possessor before it. */
    boolean isHolder(Syntax tree, int token) {
        return mentions.get(tree.sentence().index()).stream()
                .anyMatch(m -> m.head() == token && m.from() <= token && token < m.to());
    }

    /** Whether a verb can tell what somebody says. */
    boolean isSaying(Token verb) {
        return lexicon.framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.STATEMENT) && !f.isSupport());
    }

    /** Whether a word is of a class of the lexicon. */
    boolean isOf(String wordClass, Token word) {
        return lexicon().words(wordClass).contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means people or a body through whom a state acts. */
    boolean isOffice(Token noun) {
        // "Iraq's military/JJ called on Iran": what is a subject or an object is a noun, whatever the tagger says.
        boolean named = noun.isNoun() || (noun.tag().equals("JJ") && NOMINAL.contains(noun.label()));
        return named
                && (lexicon.words("office").contains(noun.lemma().toLowerCase(Locale.ROOT))
                        || lexicon.words("office").contains(noun.lower()));
    }

    /** The actors in whose name a noun stands: possessor, nationality or name before it, "of" and "from" after it. */
    List<Integer> principals(Syntax tree, int token) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int modifier : tree.children(token, "poss", "compound", "nmod", "amod")) {
            for (int part : tree.coordinated(modifier)) {
                if (isCompound(tree, part)) {
                    continue;
                }
                addActors(tree, part, result);
            }
        }
        if (result.isEmpty()) {
            for (String preposition : List.of("of", "from", "by", "for")) {
                for (int complement : tree.prepositional(token, preposition)) {
                    addActors(tree, complement, result);
                }
            }
        }
        return List.copyOf(result);
    }

    /** The bodies in whose name a noun stands: "NATO countries", "members of the African Union". */
    List<Integer> bodies(Syntax tree, int token) {
        return principals(tree, token).stream()
                .filter(p -> entity(p).kind() == EntityKind.ORGANIZATION)
                .toList();
    }

    /** "U.S.-brokered", "Iran-backed": the name is not whose it is. */
    static boolean isCompound(Syntax tree, int part) {
        Token token = tree.token(part);
        int hyphen = token.form().lastIndexOf('-');
        if (token.lower().startsWith("pro-") || token.lower().startsWith("anti-")) {
            return true;
        }
        return hyphen > 0 && token.form().substring(hyphen + 1).matches("[a-z]+(ed|en|led|ld|run)");
    }

    /** The actor that a noun means: named by it, beside it ("the gas giant, Gazprom"), or as whose office it is told. */
    private void addActors(Syntax tree, int token, Set<Integer> result) {
        List<Integer> named = headed(tree, token);
        if (named.isEmpty()) {
            named = tree.children(token, "appos").stream()
                    .flatMap(a -> headed(tree, a).stream())
                    .toList();
        }
        if (named.isEmpty() && isOffice(tree.token(token)) && !isOpposed(tree, token)) {
            named = principals(tree, token);
        }
        if (named.isEmpty() && tree.token(token).isWord("country", "nation", "kingdom")) {
            named = context.country(tree, token);
        }
        named.stream().filter(this::isActor).forEach(result::add);
    }

    /** The mention whose head is the token, the longest one; else one that ends in it. */
    List<Integer> headed(Syntax tree, int token) {
        int longest = 0;
        Set<Integer> result = new LinkedHashSet<>();
        for (EntityMention mention : mentions.get(tree.sentence().index())) {
            boolean modifier = mention.form() == EntityMention.Form.DEMONYM && mention.to() <= token;
            boolean here = (mention.head() == token && !modifier)
                    || (mention.form().names() && (mention.to() - 1 == token || isTop(tree, mention, token)));
            int length = mention.to() - mention.from();
            if (here && length > longest) {
                longest = length;
                result.clear();
            }
            if (here && length == longest) {
                result.addAll(mention.entities());
            }
        }
        return List.copyOf(result);
    }

    /** Whether a name hangs on this token of it, as "Group of Eight" does on "Group". */
    private static boolean isTop(Syntax tree, EntityMention mention, int token) {
        int head = tree.token(token).head();
        return mention.from() == token && tree.token(token).isNoun() && (head < mention.from() || head >= mention.to());
    }

    /** What the tokens refer to, taken together, actors only. */
    List<Integer> actors(Syntax tree, List<Integer> tokens) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int token : tokens) {
            List<Integer> referents = referents(tree, token);
            (referents.isEmpty() ? joined(tree.token(token)) : referents)
                    .stream().filter(this::isActor).forEach(result::add);
        }
        return List.copyOf(result);
    }

    /** The entities whose names a hyphenated word joins: "the Trump-Putin call", "the Israel–Hamas war". */
    List<Integer> joined(Token token) {
        if (!isJoined(token)) {
            return List.of();
        }
        Set<Integer> result = new LinkedHashSet<>();
        for (String part : HYPHEN.split(token.form(), -1)) {
            document.entities().stream()
                    .filter(e -> e.kind() != EntityKind.PLACE
                            && (e.names().contains(part)
                                    || e.label().equals(part)
                                    || e.label().endsWith(" " + part)))
                    .findFirst()
                    .ifPresent(e -> result.add(e.id()));
        }
        return List.copyOf(result);
    }

    /** Whether it is written with a hyphen or a dash. */
    static boolean isJoined(Token token) {
        return HYPHEN.matcher(token.form()).find();
    }

    /** The mention that stands at a token, where there is one. */
    Optional<EntityMention> mentionAt(Syntax tree, int token) {
        return mentions.get(tree.sentence().index()).stream()
                .filter(m -> m.from() <= token && token < m.to())
                .findFirst();
    }

    /** Entities by id, for lookups. */
    Map<Integer, DocumentEntity> entities() {
        Map<Integer, DocumentEntity> result = new HashMap<>();
        document.entities().forEach(e -> result.put(e.id(), e));
        return result;
    }
}
