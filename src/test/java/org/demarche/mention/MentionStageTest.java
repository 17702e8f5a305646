package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Iri;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;

class MentionStageTest {
    private static final String BASE = "https://w3id.org/demarche/id/";
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(
            entry("country/qatar", EntityKind.COUNTRY, "Qatar", "Qatari", "", Set.of()),
            entry("country/jordan", EntityKind.COUNTRY, "Jordan", "Jordanian", "", Set.of(Trait.AMBIGUOUS)),
            entry("country/turkey", EntityKind.COUNTRY, "Turkey", "Turkish", "", Set.of()),
            entry("place/ankara", EntityKind.PLACE, "Ankara", "", "country/turkey", Set.of()),
            entry("organization/elysee", EntityKind.ORGANIZATION, "Elysee", "", "country/qatar", Set.of(Trait.SEAT))));
    private static final MentionStage STAGE = new MentionStage(
            GAZETTEER, TitlesReader.read(Reporter.SILENT), MetonymsReader.read(Reporter.SILENT), d -> List.of());

    private static GazetteerEntry entry(
            String iri, EntityKind kind, String label, String demonym, String standsFor, Set<Trait> traits) {
        return new GazetteerEntry(
                new Iri(BASE + iri),
                kind,
                label,
                List.of(),
                List.of(),
                demonym.isEmpty() ? List.of() : List.of(demonym, demonym + "s"),
                standsFor.isEmpty() ? Optional.empty() : Optional.of(new Iri(BASE + standsFor)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                traits);
    }

    private static MentionedDocument read(Sentences sentences) {
        return STAGE.apply(sentences.build(), Reporter.SILENT);
    }

    private static DocumentEntity entity(MentionedDocument document, String label) {
        return document.entities().stream()
                .filter(e -> e.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + document.entities()));
    }

    private static List<String> meant(MentionedDocument document, Form form, String words) {
        return document.mentions().stream()
                .filter(m -> m.form() == form && m.span().of(document.text()).equals(words))
                .map(EntityMention::entities)
                .flatMap(List::stream)
                .map(id -> document.entities().get(id).label())
                .toList();
    }

    @Test
    void titleGivesRoleCountryAndForms() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Qatari/JJ/4/amod Deputy/NNP/4/nn Foreign/NNP/4/nn Minister/NNP/6/nn Ali/NNP/6/nn Hamad/NNP/7/nsubj"
                                + " spoke/VBD/0/root",
                        "4-6-PERSON"));
        DocumentEntity person = entity(document, "Ali Hamad");
        assertThat(person.roles()).containsExactly("Deputy foreign minister of Qatar");
        assertThat(person.names())
                .containsExactly(
                        "Ali Hamad", "Qatari Deputy Foreign Minister Ali Hamad", "Deputy Foreign Minister Ali Hamad");
        assertThat(person.actsFor()).contains(entity(document, "Qatar").id());
        assertThat(meant(document, Form.DEMONYM, "Qatari")).containsExactly("Qatar");
    }

    @Test
    void surnameBelongsToTheFullName() {
        MentionedDocument document = read(new Sentences()
                .add("Ali/NNP/2/nn Hamad/NNP/3/nsubj spoke/VBD/0/root", "0-2-PERSON")
                .add("Mr./NNP/2/nn Hamad/NNP/3/nsubj left/VBD/0/root"));
        assertThat(entity(document, "Ali Hamad").names()).containsExactly("Ali Hamad", "Hamad", "Mr. Hamad");
        assertThat(meant(document, Form.NAME, "Hamad")).containsExactly("Ali Hamad");
    }

    @Test
    void twoOfOneSurnameStayTwoAndGenderDecides() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Spokeswoman/NNP/3/nn Sara/NNP/3/nn Hamad/NNP/4/nsubj met/VBD/0/root Mr./NNP/7/nn Ali/NNP/7/nn"
                                + " Hamad/NNP/4/dobj",
                        "1-3-PERSON",
                        "5-7-PERSON")
                .add("Ms./NNP/2/nn Hamad/NNP/3/nsubj left/VBD/0/root"));
        assertThat(meant(document, Form.NAME, "Hamad")).containsExactly("Sara Hamad");
        assertThat(document.entities()).extracting(DocumentEntity::label).contains("Sara Hamad", "Ali Hamad");
    }

    @Test
    void appositionGivesRole() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Ali/NNP/2/nn Hamad/NNP/9/nsubj ,/,/2/punct Qatar/NNP/7/poss 's/POS/4/possessive"
                                + " foreign/JJ/7/amod minister/NN/2/appos ,/,/2/punct agreed/VBD/0/root",
                        "0-2-PERSON"));
        DocumentEntity person = entity(document, "Ali Hamad");
        assertThat(person.roles()).containsExactly("Foreign minister of Qatar");
        assertThat(person.actsFor()).contains(entity(document, "Qatar").id());
    }

    @Test
    void whatFollowsAndIsTheNextOfTheList() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Ali/NNP/2/nn Hamad/NNP/12/nsubj ,/,/2/punct and/CC/2/cc the/DT/6/det president/NN/2/conj of/IN/6/prep"
                                + " Qatar/NNP/7/pobj ,/,/6/punct Omar/NNP/11/nn Idris/NNP/6/appos agreed/VBD/0/root",
                        "0-2-PERSON",
                        "9-11-PERSON"));
        assertThat(entity(document, "Ali Hamad").roles()).isEmpty();
        assertThat(entity(document, "Omar Idris").roles()).containsExactly("President of Qatar");
    }

    @Test
    void capitalIsStateOrCity() {
        MentionedDocument document = read(
                new Sentences()
                        .add("Ankara/NNP/3/nsubj has/VBZ/3/aux=have agreed/VBN/0/root=agree")
                        .add(
                                "Shots/NNS/3/nsubjpass were/VBD/3/auxpass=be heard/VBN/0/root=hear in/IN/3/prep Ankara/NNP/4/pobj"));
        assertThat(meant(document, Form.METONYM, "Ankara")).containsExactly("Turkey");
        assertThat(meant(document, Form.NAME, "Ankara")).containsExactly("Ankara");
    }

    @Test
    void seatIsABodyThatActsForItsCountry() {
        MentionedDocument document = read(new Sentences().add("Elysee/NNP/2/nsubj agreed/VBD/0/root=agree"));
        DocumentEntity seat = entity(document, "Elysee");
        assertThat(seat.kind()).isEqualTo(EntityKind.ORGANIZATION);
        assertThat(seat.actsFor()).contains(entity(document, "Qatar").id());
    }

    @Test
    void ambiguousCountryIsAPersonAfterATitle() {
        MentionedDocument document = read(new Sentences()
                .add("Mr./NNP/2/nn Jordan/NNP/3/nsubj spoke/VBD/0/root")
                .add("Talks/NNS/2/nsubj began/VBD/0/root in/IN/2/prep Qatar/NNP/3/pobj"));
        assertThat(entity(document, "Jordan").kind()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void acronymStandsForItsExpansion() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "The/DT/4/det Popular/NNP/4/nn Defence/NNP/4/nn Front/NNP/8/nsubj (/-LRB-/4/punct PDF/NNP/4/appos"
                                + " )/-RRB-/4/punct agreed/VBD/0/root",
                        "1-4-ORGANIZATION")
                .add("The/DT/2/det PDF/NNP/3/nsubj left/VBD/0/root"));
        assertThat(entity(document, "Popular Defence Front").names()).contains("PDF");
        assertThat(meant(document, Form.NAME, "PDF")).containsExactly("Popular Defence Front", "Popular Defence Front");
    }

    @Test
    void followersOfACreedInBracketsAreTheParty() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "The/DT/3/det Labour/NNP/3/nn Party/NNP/7/nsubj (/-LRB-/3/punct Maoist/NNP/3/appos )/-RRB-/3/punct"
                                + " agreed/VBD/0/root",
                        "1-3-ORGANIZATION")
                .add("The/DT/2/det Maoists/NNPS/3/nsubj left/VBD/0/root"));
        assertThat(meant(document, Form.NAME, "Maoists")).containsExactly("Labour Party ( Maoist)");
    }

    @Test
    void officeAndPronounReferToTheirBearer() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Qatari/JJ/3/amod Prime/NNP/3/nn Minister/NNP/5/nn Ali/NNP/5/nn Hamad/NNP/6/nsubj spoke/VBD/0/root",
                        "3-5-PERSON")
                .add("He/PRP/2/nsubj left/VBD/0/root")
                .add("The/DT/4/det Qatari/JJ/4/amod prime/JJ/4/amod minister/NN/5/nsubj smiled/VBD/0/root"));
        assertThat(meant(document, Form.PRONOUN, "He")).containsExactly("Ali Hamad");
        assertThat(meant(document, Form.NOMINAL, "prime minister")).containsExactly("Ali Hamad");
    }

    @Test
    void anOfficeNobodyIsSaidToHoldIsTheSubjectsBefore() {
        MentionedDocument document = read(new Sentences()
                .add("Ali/NNP/2/nn Hamad/NNP/3/nsubj smiled/VBD/0/root", "0-2-PERSON")
                .add("The/DT/4/det Qatari/JJ/4/amod prime/JJ/4/amod minister/NN/5/nsubj left/VBD/0/root"));
        assertThat(meant(document, Form.NOMINAL, "prime minister")).containsExactly("Ali Hamad");
    }

    @Test
    void anOfficeBehindAnAdjunctIsTheSubject() {
        MentionedDocument document = read(new Sentences()
                .add("Omar/NNP/2/nn Said/NNP/3/nsubj smiled/VBD/0/root", "0-2-PERSON")
                .add(
                        "With/IN/9/prep Ali/NNP/3/nn Hamad/NNP/1/pobj ,/,/9/punct the/DT/6/det president/NN/9/nsubj "
                                + "of/IN/6/prep Qatar/NNP/7/pobj left/VBD/0/root",
                        "1-3-PERSON"));
        assertThat(meant(document, Form.NOMINAL, "president")).containsExactly("Omar Said");
    }

    @Test
    void pronounWithTwoEquallyNearPeopleIsLeftAlone() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "Ali/NNP/2/nn Hamad/NNP/6/nsubj and/CC/2/cc Omar/NNP/5/nn Said/NNP/2/conj spoke/VBD/0/root",
                        "0-2-PERSON",
                        "3-5-PERSON")
                .add("He/PRP/2/nsubj left/VBD/0/root"));
        assertThat(meant(document, Form.PRONOUN, "He")).isEmpty();
    }

    @Test
    void twoMenAreThoseJustNamedOnlyWithAnArticle() {
        Sentences sentences = new Sentences()
                .add(
                        "Ali/NNP/2/nn Hamad/NNP/6/nsubj and/CC/2/cc Omar/NNP/5/nn Said/NNP/2/conj met/VBD/0/root",
                        "0-2-PERSON",
                        "3-5-PERSON")
                .add("The/DT/3/det two/CD/3/num presidents/NNS/4/nsubj agreed/VBD/0/root")
                .add("Two/CD/2/num diplomats/NNS/3/nsubj agreed/VBD/0/root");
        assertThat(meant(read(sentences), Form.NOMINAL, "presidents")).containsExactly("Ali Hamad", "Omar Said");
        assertThat(meant(read(sentences), Form.NOMINAL, "diplomats")).isEmpty();
    }

    @Test
    void bothSidesAreThoseThatAreJoined() {
        MentionedDocument document = read(new Sentences()
                .add("Qatar/NNP/4/nsubj and/CC/1/cc Turkey/NNP/1/conj met/VBD/0/root")
                .add("Both/DT/2/det sides/NNS/3/nsubj agreed/VBD/0/root"));
        assertThat(meant(document, Form.NOMINAL, "sides")).containsExactly("Qatar", "Turkey");
    }

    @Test
    void negotiatorsActForTheirCountry() {
        MentionedDocument document =
                read(new Sentences().add("Qatari/JJ/2/amod negotiators/NNS/3/nsubj agreed/VBD/0/root"));
        assertThat(meant(document, Form.NOMINAL, "negotiators")).containsExactly("Qatar");
        assertThat(document.mentions()).noneMatch(m -> m.form().names());
    }

    @Test
    void nationalityWeekdayAndCapitalsForWeightAreNoNames() {
        MentionedDocument document = read(new Sentences()
                .add(
                        "On/IN/5/prep Monday/NNP/1/pobj our/PRP$/4/poss Victory/NNP/5/nsubj came/VBD/0/root",
                        "1-2-PERSON",
                        "3-4-ORGANIZATION")
                .add("Turkish/JJ/2/amod troops/NNS/3/nsubj left/VBD/0/root", "0-1-PLACE"));
        assertThat(document.mentions()).noneMatch(m -> m.form().names());
    }

    @Test
    void peopleNamesItsStateWhereNothingElseDoes() {
        MentionedDocument alone = read(new Sentences()
                .add("The/DT/2/det Qataris/NNPS/3/nsubj left/VBD/0/root")
                .add("Some/DT/2/det Turkishs/NNPS/3/nsubj left/VBD/0/root"));
        assertThat(entity(alone, "Qatar").names()).contains("Qataris");
        assertThat(entity(alone, "Turkey").names()).doesNotContain("Turkishs");
        MentionedDocument named = read(
                new Sentences().add("The/DT/2/det Qataris/NNPS/3/nsubj left/VBD/0/root Qatar/NNP/3/dobj", "3-4-PLACE"));
        assertThat(entity(named, "Qatar").names()).doesNotContain("Qataris");
    }

    @Test
    void hyphenedPairNamesBoth() {
        MentionedDocument document = read(new Sentences()
                .add("The/DT/3/det Qatar-Turkey/NNP/3/nn talks/NNS/4/nsubj began/VBD/0/root", "1-2-PLACE"));
        assertThat(meant(document, Form.NAME, "Qatar")).containsExactly("Qatar");
        assertThat(meant(document, Form.NAME, "Turkey")).containsExactly("Turkey");
    }

    @Test
    void ministriesOfTwoCountriesStayTwo() {
        MentionedDocument document = read(new Sentences()
                .add("The/DT/4/det Qatari/JJ/4/amod Foreign/NNP/4/nn Ministry/NNP/5/nsubj agreed/VBD/0/root")
                .add("The/DT/4/det Turkish/JJ/4/amod Foreign/NNP/4/nn Ministry/NNP/5/nsubj refused/VBD/0/root"));
        assertThat(document.entities().stream().filter(e -> e.kind() == EntityKind.ORGANIZATION))
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.actsFor()).isPresent());
    }
}
