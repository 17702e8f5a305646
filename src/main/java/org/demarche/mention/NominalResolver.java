package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Office;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Resolves descriptions of single people and bodies: "the Qatari prime minister", "his Egyptian counterpart", "the
 * ministry". One that could mean two is left alone.
 */
final class NominalResolver {
    private static final int MEMORY = 6;
    private static final int RENAMED_WITHIN = 2;
    /** What those who write at home call their own. */
    private static final Set<String> OF_HOME = Set.of("head of state", "head of our state", "head of government");

    private final Titles titles;
    private final OfficeParser offices;
    private final DescriptionLinker descriptions;
    private final GroupResolver groups;
    private final BodyResolver bodies;
    private final HomeNouns homes;
    private final CounterpartResolver counterparts;
    private final InsurgentResolver insurgents;

    NominalResolver(Titles titles, OfficeParser offices, DescriptionLinker descriptions) {
        this.titles = titles;
        this.offices = offices;
        this.descriptions = descriptions;
        this.groups = new GroupResolver(titles);
        this.bodies = new BodyResolver(titles);
        this.homes = new HomeNouns(titles);
        this.counterparts = new CounterpartResolver(titles);
        this.insurgents = new InsurgentResolver(titles);
    }

    /** Resolves what a sentence describes; sentences are to come in the order of the text. */
    void resolve(Draft draft, Discourse discourse, Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean noun = sentence.token(i).isNoun() || isBareRank(sentence, i);
            if ((noun || GroupResolver.isPair(sentence.token(i)))
                    && isOpen(draft, sentence, i)
                    && !groups.resolvePair(draft, discourse, sentence, i)
                    && noun) {
                at(draft, discourse, sentence, i);
            }
        }
    }

    /** "Rang the general": the tagger takes a rank that is an adjective elsewhere for one. */
    private boolean isBareRank(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean alone = at + 1 == sentence.size()
                || !(sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
        return token.tag().equals("JJ")
                && alone
                && Shape.isAt(sentence, at - 1, "the")
                && titles.office(token.lower()).isPresent();
    }

    /** The phrases that describe a name beside them refer to its bearer. */
    void apposed(Draft draft) {
        for (Description description : draft.descriptions()) {
            Optional<Cluster> person = draft.of(description.name());
            boolean plural = description.phrase().filter(OfficePhrase::plural).isPresent();
            if (!description.titled() && !plural && description.phrase().isPresent() && person.isPresent()) {
                OfficePhrase phrase = description.phrase().get();
                boolean verb =
                        draft.sentence(phrase.sentence()).token(phrase.to() - 1).isVerb();
                if (!verb && draft.isFree(phrase.sentence(), phrase.officeFrom(), phrase.to())) {
                    draft.refer(
                            phrase.sentence(), phrase.officeFrom(), phrase.to(), Form.NOMINAL, List.of(person.get()));
                }
            }
        }
    }

    /** Whether a token can head a description that nothing else speaks for. */
    private static boolean isOpen(Draft draft, Sentence sentence, int at) {
        if (draft.nameAt(sentence.index(), at).isPresent()
                || draft.references(sentence.index()).stream().anyMatch(r -> r.from() <= at && at < r.to())) {
            return false;
        }
        return draft.descriptions(sentence.index()).stream()
                .filter(Description::titled)
                .noneMatch(d -> d.from() <= at && at < d.name().from());
    }

    private void at(Draft draft, Discourse discourse, Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.lower().equals("members")) {
            members(draft, sentence, at);
            return;
        }
        if (counterparts.resolve(draft, discourse, sentence, at)) {
            return;
        }
        boolean last = at + 1 == sentence.size() || !sentence.token(at + 1).isNoun();
        if (!last) {
            return;
        }
        Optional<OfficePhrase> office =
                offices.endingAt(draft, sentence, at + 1).filter(p -> !p.plural());
        if (office.isPresent()) {
            office(
                    draft,
                    discourse,
                    sentence,
                    offices.withPrincipalAfter(draft, sentence, whole(sentence, office.get())));
        } else if (!groups.resolve(draft, discourse, sentence, at) && !insurgents.resolve(draft, sentence, at)) {
            bodies.resolve(draft, discourse, sentence, at);
            homes.resolve(draft, discourse, sentence, at);
        }
    }

    /** "The members of the Security Council": all of them, and so the body. */
    private static void members(Draft draft, Sentence sentence, int at) {
        int body = Shape.isAt(sentence, at + 2, "the") ? at + 3 : at + 2;
        boolean all = Shape.isAt(sentence, at - 1, "the") && Shape.isAt(sentence, at + 1, "of");
        Optional<Name> name = all && body < sentence.size() ? draft.nameAt(sentence.index(), body) : Optional.empty();
        name.filter(n -> n.kind() == EntityKind.ORGANIZATION)
                .flatMap(draft::of)
                .ifPresent(c -> draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, List.of(c)));
    }

    /** "The top Russian diplomat": the nationality stands within the name of the office. */
    private OfficePhrase whole(Sentence sentence, OfficePhrase phrase) {
        boolean parted = phrase.from() > 0 && phrase.from() < phrase.officeFrom();
        return Optional.of(phrase)
                .filter(p -> parted)
                .map(p -> sentence.token(p.from() - 1).lower() + " " + Shape.words(sentence, p.officeFrom(), p.to()))
                .flatMap(words -> titles.office(words.toLowerCase(Locale.ROOT)))
                .map(phrase::of)
                .orElse(phrase);
    }

    private void office(Draft draft, Discourse discourse, Sentence sentence, OfficePhrase phrase) {
        Optional<Cluster> principal = phrase.principal().flatMap(draft::of);
        boolean definite = isDefinite(sentence, phrase.from());
        boolean indefinite = isIndefinite(sentence, phrase.from());
        boolean ownedElsewhere = principal.isEmpty() && isOwned(sentence, phrase.from());
        if (indefinite || ownedElsewhere || (!definite && principal.isEmpty())) {
            return;
        }
        String words = Shape.words(sentence, phrase.officeFrom(), phrase.to()).toLowerCase(Locale.ROOT);
        List<Cluster> people =
                draft.clusters().stream().filter(c -> c.is(EntityKind.PERSON)).toList();
        List<Cluster> holders = people.stream()
                .filter(c -> principal.filter(p -> isHead(c, phrase, p)).isPresent()
                        || (holds(c, words, phrase) && (principal.isEmpty() || c.belongsTo(principal.get()))))
                .toList();
        if (holders.isEmpty()) {
            // "The army chief" is the general, where nobody is called that himself.
            holders = people.stream()
                    .filter(c -> c.offices.stream().anyMatch(phrase.office().heldAs()::contains))
                    .filter(c -> phrase.office().gender().fits(c.gender()))
                    .filter(c -> principal.isEmpty() || c.belongsTo(principal.get()))
                    .toList();
        }
        if (principal.isEmpty() && OF_HOME.contains(words)) {
            holders = ofHome(draft, holders);
        }
        Optional<Cluster> renamed =
                holders.isEmpty() ? renamed(discourse, sentence, phrase, principal) : Optional.empty();
        if (principal.isPresent()) {
            renamed.ifPresent(c -> descriptions.office(draft, phrase, c));
        }
        Optional<Cluster> holder =
                holders.isEmpty() ? renamed : choose(discourse, sentence, phrase, holders, principal.isPresent());
        holder.ifPresent(
                c -> draft.refer(sentence.index(), phrase.officeFrom(), phrase.to(), Form.NOMINAL, List.of(c)));
    }

    /** "Baku, March 5. … The head of state noted": of those who are the one of the country in which the report was written. */
    private static List<Cluster> ofHome(Draft draft, List<Cluster> holders) {
        List<Cluster> ofHome = draft.home.filter(Home::written).stream()
                .flatMap(home -> holders.stream().filter(c -> c.belongsTo(home.country())))
                .toList();
        return ofHome.isEmpty() ? holders : ofHome;
    }

    /**
     * "Hun Manet thanked him. “…,” the Cambodian prime minister said": the office tells more of the person who was the subject
     * just before, where the report has not told what that person is.
     */
    private static Optional<Cluster> renamed(
            Discourse discourse, Sentence sentence, OfficePhrase phrase, Optional<Cluster> principal) {
        // "X met the Rwandan president": an object is someone else.
        boolean subject = Grammar.isSubject(sentence, phrase.to() - 1);
        if (!subject || !phrase.office().represents() || phrase.past() || isBelowSubject(discourse, sentence, phrase)) {
            return Optional.empty();
        }
        for (int back = 0; back <= RENAMED_WITHIN && back <= sentence.index(); back++) {
            int from = back;
            List<Cluster> subjects =
                    subjects(discourse, sentence.index() - back, back == 0 ? phrase.from() : Integer.MAX_VALUE);
            if (subjects.isEmpty() && back > 0) {
                // "Against this stands X. The Y leader …": whoever alone was named since comes before an older subject.
                subjects = people(discourse, sentence.index() - back);
            }
            if (!subjects.isEmpty()) {
                return Optional.of(subjects)
                        .filter(s -> s.size() == 1)
                        .map(s -> s.get(0))
                        .filter(c -> c.offices.isEmpty() && c.roles.isEmpty())
                        .filter(c -> c.actsFor().isEmpty()
                                || principal.filter(c::belongsTo).isPresent())
                        .filter(c -> phrase.office().gender().fits(c.gender()))
                        .filter(c -> !isOneOfMany(discourse, sentence, from, c));
            }
        }
        return Optional.empty();
    }

    /** "Ruto and the French president agreed", "he left before the French president came": two people, as one verb stands above both. */
    private static boolean isBelowSubject(Discourse discourse, Sentence sentence, OfficePhrase phrase) {
        IntStream named = discourse.in(sentence.index(), phrase.from()).stream()
                .filter(discourse::isSubject)
                .filter(r -> r.clusters().get(0).is(EntityKind.PERSON))
                .mapToInt(r -> Grammar.head(sentence, r.from(), r.to()));
        IntStream pronouns = sentence.tokens().stream()
                .filter(t -> t.index() < phrase.from()
                        && t.isWord("he", "she")
                        && t.label().startsWith("nsubj"))
                .mapToInt(Token::index);
        return IntStream.concat(named, pronouns)
                .map(subject -> Grammar.verbAbove(sentence, subject))
                .anyMatch(verb -> verb >= 0 && Grammar.dominates(sentence, verb, phrase.to() - 1));
    }

    /** "Xi rang Zelensky. Xi told him that …. The Ukrainian president": it could be either who was spoken of before. */
    private static boolean isOneOfMany(Discourse discourse, Sentence sentence, int back, Cluster subject) {
        Set<Cluster> before = discourse.before(sentence.index() - back, 0, MEMORY).stream()
                .flatMap(r -> r.clusters().stream())
                .collect(Collectors.toSet());
        return discourse.before(sentence.index(), 0, back).stream()
                .flatMap(r -> r.clusters().stream())
                .filter(before::contains)
                .anyMatch(c -> c != subject
                        && c.is(EntityKind.PERSON)
                        && c.roles.isEmpty()
                        && c.offices.isEmpty()
                        && c.actsFor().isEmpty());
    }

    /** The people who are subjects in a sentence before a token. */
    private static List<Cluster> subjects(Discourse discourse, int sentence, int before) {
        return discourse.in(sentence, before).stream()
                .filter(r -> r.clusters().size() == 1 && r.clusters().get(0).is(EntityKind.PERSON))
                .filter(discourse::isSubject)
                .map(r -> r.clusters().get(0))
                .distinct()
                .toList();
    }

    private static List<Cluster> people(Discourse discourse, int sentence) {
        return discourse.in(sentence, Integer.MAX_VALUE).stream()
                .filter(r -> r.form().names() && r.clusters().size() == 1)
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON))
                .distinct()
                .toList();
    }

    /** "The Kremlin leader", "the Kremlin chief": whoever leads the state of which a seat stands. */
    private static boolean isHead(Cluster person, OfficePhrase phrase, Cluster seat) {
        return Discourse.is(seat, Trait.SEAT)
                && Set.of("leader", "chief").contains(phrase.office().name())
                && person.leads()
                && seat.actsFor().filter(person::belongsTo).isPresent();
    }

    private boolean holds(Cluster person, String words, OfficePhrase phrase) {
        boolean leader = phrase.office().name().equals("leader") && person.leads();
        return leader
                || person.offices.contains(words)
                || (words.equals(phrase.office().name())
                        && person.offices.stream().anyMatch(o -> isKindOf(o, words) || o.startsWith(words + " of ")))
                || (person.offices.contains(phrase.office().name())
                        && (words.endsWith(phrase.office().name())
                                || titles.offices().containsKey(words)));
    }

    /** "The minister" may mean a foreign minister, but no prime minister. */
    private boolean isKindOf(String office, String noun) {
        return office.endsWith(" " + noun)
                && titles.office(office).filter(Office::leads).isEmpty();
    }

    /** The only holder; or of several the one mentioned last, or last as a subject where others were mentioned as lately. */
    private static Optional<Cluster> choose(
            Discourse discourse, Sentence sentence, OfficePhrase phrase, List<Cluster> holders, boolean known) {
        List<Cluster> recent = new ArrayList<>();
        int quote = quoteBefore(sentence, phrase.from());
        // “Ruto's step was rash,” the leader said: whoever he is, it is not Ruto.
        Set<Cluster> spokenOf = discourse.in(sentence.index(), phrase.from()).stream()
                .filter(r -> r.from() >= quote && r.form().names())
                .flatMap(r -> r.clusters().stream())
                .collect(Collectors.toSet());
        for (Reference reference : discourse.before(sentence.index(), phrase.from(), MEMORY)) {
            for (Cluster cluster : reference.clusters()) {
                if (holders.contains(cluster) && !recent.contains(cluster) && !spokenOf.contains(cluster)) {
                    recent.add(cluster);
                }
            }
        }
        if (holders.size() == 1) {
            return known || !recent.isEmpty() || holders.get(0).isOfHeadline()
                    ? Optional.of(holders.get(0))
                    : Optional.empty();
        }
        if (recent.size() < 2) {
            return recent.stream().findFirst();
        }
        for (int back = 0; back <= RENAMED_WITHIN && back <= sentence.index(); back++) {
            List<Cluster> subjects =
                    subjects(discourse, sentence.index() - back, back == 0 ? quote : Integer.MAX_VALUE);
            List<Cluster> leading = subjects.stream().filter(recent::contains).toList();
            if (!leading.isEmpty()) {
                return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “If Xi wants to talk, he will,” the president said: where the words begin that whoever is meant does not say of himself. */
    private static int quoteBefore(Sentence sentence, int at) {
        int closing = at;
        while (closing > 0 && !sentence.token(closing - 1).isTagged("''", "``")) {
            closing--;
        }
        if (closing == 0 || sentence.token(closing - 1).isTagged("``")) {
            return at;
        }
        int opening = closing - 1;
        while (opening > 0 && !sentence.token(opening - 1).isTagged("``")) {
            opening--;
        }
        return opening;
    }

    /** "The country's leader", "his spokesman": of someone whom the words before do not name. */
    private static boolean isOwned(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (Shape.isPossessive(sentence.token(i)) || sentence.token(i).tag().equals("PRP$")) {
                return true;
            }
            if (!sentence.token(i).tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    static boolean isDefinite(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        Token before = sentence.token(from - 1);
        boolean adjective = before.tag().startsWith("JJ") && from > 1;
        Token word = adjective ? sentence.token(from - 2) : before;
        return word.isWord("the", "this", "that", "his", "her", "its", "their") || Shape.isPossessive(word);
    }

    private static boolean isIndefinite(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            Token token = sentence.token(i);
            if (token.isWord("an", "a", "any", "no", "every", "another", "one", "each", "some", "next", "new")) {
                return true;
            }
            if (!token.tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }
}
