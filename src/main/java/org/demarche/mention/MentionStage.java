package org.demarche.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Metonyms;
import org.demarche.knowledge.Titles;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Sentence;
import org.demarche.model.Stage;

/**
 * Second stage: finds whom and what a document speaks of, and where.
 *
 * <p>Names come first, from the gazetteer, the statistical finder, titles and acronyms; then the forms of one name are
 * joined; then what leans on names is resolved, precision before recall: capitals for states, nationalities,
 * descriptions, pronouns. Labels of turns, bylines and headings come last; a mention there has no tokens: {@code from} and
 * {@code to} are 0, {@code head} is -1, {@code sentence} is the first that follows, and only the span says where it stands.
 * The head of every other mention is the token within it that ties it to the rest of the sentence. Holds no state between documents and is safe to share between threads, if its time finder is.
 */
public final class MentionStage implements Stage<AnnotatedDocument, MentionedDocument> {
    private final Gazetteer gazetteer;
    private final TimeFinder times;
    private final NameLayer names;
    private final TitleReader titles;
    private final AppositionReader appositions;
    private final BodyReader bodies;
    private final EchoLayer echoes;
    private final MetonymDecider metonyms;
    private final NominalResolver nominals;
    private final PronounResolver pronouns;
    private final DescriptionLinker descriptions;
    private final MarginReader margins;
    private final Titles words;

    /**
     * @param gazetteer what is known of the world
     * @param words titles and other words that speak of people and bodies
     * @param rules when a capital means its state
     * @param times finds time expressions
     */
    public MentionStage(Gazetteer gazetteer, Titles words, Metonyms rules, TimeFinder times) {
        OfficeParser offices = new OfficeParser(words);
        this.gazetteer = Objects.requireNonNull(gazetteer);
        this.times = Objects.requireNonNull(times);
        this.words = words;
        this.names = new NameLayer(gazetteer, words);
        this.titles = new TitleReader(words, offices);
        this.appositions = new AppositionReader(words, offices);
        this.bodies = new BodyReader(words);
        this.echoes = new EchoLayer(words, offices);
        this.metonyms = new MetonymDecider(rules, words);
        this.descriptions = new DescriptionLinker(offices);
        this.nominals = new NominalResolver(words, offices, descriptions);
        this.pronouns = new PronounResolver(words);
        this.margins = new MarginReader(words);
    }

    @Override
    public MentionedDocument apply(AnnotatedDocument document, Reporter reporter) {
        Draft draft = new Draft(document, gazetteer);
        names.find(draft);
        new AcronymReader().read(draft);
        new WingReader().read(draft);
        bodies.find(draft);
        titles.find(draft);
        echoes.agree(draft);
        appositions.find(draft);
        titles.read(draft);
        appositions.read(draft);
        new AliasReader().find(draft);
        new PersonLinker(words).link(draft);
        new AliasReader().link(draft);
        linkCapitals(draft);
        new ThingLinker().link(draft);
        descriptions.link(draft);
        new FollowingLinker().link(draft);
        new HeadlineReader(words).read(draft);
        refer(draft);
        new DemonymReader().read(draft);
        new HomeReader(words).read(draft);
        resolve(draft);
        margins.read(draft);
        return new Freezer(draft).freeze(times.find(document));
    }

    /** Descriptions and pronouns, sentence by sentence: "he met her. The two leaders …" leans on both. */
    private void resolve(Draft draft) {
        Discourse discourse = new Discourse(draft, words);
        nominals.apposed(draft);
        pronouns.genders(draft, discourse);
        for (Sentence sentence : draft.sentences()) {
            nominals.resolve(draft, discourse, sentence);
            pronouns.resolve(draft, discourse, sentence);
            new PossessorLinker().link(draft, sentence);
        }
    }

    /** A capital that stands for its state is a name of the state. */
    private void linkCapitals(Draft draft) {
        for (Name name : draft.names()) {
            Optional<GazetteerEntry> state = metonyms.read(draft, name);
            state.ifPresent(entry -> draft.assign(name, draft.of(entry)));
        }
    }

    private static void refer(Draft draft) {
        for (Name name : draft.names()) {
            draft.of(name).ifPresent(cluster -> {
                boolean metonym = name.kind() == EntityKind.PLACE && !cluster.is(EntityKind.PLACE);
                draft.refer(
                        name.sentence(), name.from(), name.to(), metonym ? Form.METONYM : Form.NAME, List.of(cluster));
            });
        }
    }
}
