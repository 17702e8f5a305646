package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.syntax.Tree;
import org.junit.jupiter.api.Test;

class ClauseRepairTest {
    @Test
    void takesTheSubjectAcrossWhatCommasSetApart() {
        assertThat(repaired("On/IN/prep>7 Monday/NNP/pobj>0 ,/,/punct>1 Ferro/NNP/appos>1 ,/,/punct>3 looking/VBG/acl>3"
                        + " ,/,/punct>7 said/VBD/root>-1 it/PRP/nsubj>9 ended/VBD/ccomp>7"))
                .contains("Ferro nsubj said");
    }

    @Test
    void makesTheVerbOfARootedNounTheRoot() {
        assertThat(repaired(
                        "Chad/NNP/root>-1 ,/,/punct>0 which/WDT/nsubj>3 borders/VBZ/relcl>0 it/PRP/dobj>3 ,/,/punct>3"
                                + " had/VBD/aux>7 called/VBN/acl>4 on/IN/prep>7 Mali/NNP/pobj>8"))
                .contains("Chad nsubj called", "called root -");
    }

    @Test
    void letsAFiniteVerbBehindAndGoOnTheClauseOfItsTense() {
        assertThat(repaired("Lima/NNP/nsubj>1 accused/VBD/root>-1 Quito/NNP/dobj>1 of/IN/prep>1 dragging/VBG/pcomp>3"
                        + " its/PRP$/poss>6 feet/NNS/dobj>4 and/CC/cc>4 called/VBD/conj>4 on/IN/prep>8 it/PRP/pobj>9"))
                .contains("called conj accused", "and cc accused");
    }

    @Test
    void givesAVerbTheNounThatSeemedToHangOnItsConjunction() {
        assertThat(repaired("Lima/NNP/nsubj>1 waited/VBD/root>-1 since/IN/prep>1 Quito/NNP/pobj>2 and/CC/cc>3"
                        + " Bogota/NNP/conj>3 began/VBD/advcl>1 talking/VBG/xcomp>6"))
                .contains("Quito nsubj began", "since mark began");
    }

    @Test
    void goesOnNoSubjunctiveInTheThirdPerson() {
        assertThat(repaired("Lima/NNP/nsubj>1 demands/VBZ/root>-1 that/IN/mark>4 Quito/NNP/nsubj>4 leave/VBP/ccomp>1"
                        + " and/CC/cc>4 calls/VBZ/conj>4 on/IN/prep>6 it/PRP/pobj>7"))
                .contains("calls conj demands", "and cc demands");
    }

    @Test
    void joinsTheSubjectOfAnInfinitiveToTheObject() {
        assertThat(repaired("Lopes/NNP/nsubj>1 rang/VBD/root>-1 Ruiz/NNP/dobj>1 and/CC/cc>1 then/RB/advmod>7"
                        + " Vega/NNP/nsubj>7 to/TO/aux>7 thank/VB/conj>1 them/PRP/dobj>7"))
                .contains("Vega conj Ruiz", "thank advcl rang");
    }

    @Test
    void leavesVerbsOfOneTenseTogether() {
        assertThat(repaired("Lima/NNP/nsubj>1 said/VBD/root>-1 Quito/NNP/nsubj>3 left/VBD/ccomp>1 and/CC/cc>3"
                        + " returned/VBD/conj>3"))
                .contains("returned conj left");
    }

    @Test
    void opensWithThatWhatTheVerbSays() {
        assertThat(repaired("Lima/NNP/nsubj>1 demanded/VBD/root>-1 that/IN/mark>4 they/PRP/nsubj>4 control/VBP/advcl>6"
                        + " ,/,/punct>6 prevent/VBP/conj>1 it/PRP/dobj>6"))
                .contains("control ccomp demanded", "prevent conj control");
    }

    @Test
    void joinsASecondThatToTheFirstClause() {
        assertThat(repaired(
                        "Misri/NNP/nsubj>1 said/VBD/root>-1 Lima/NNP/nsubj>3 expressed/VBD/ccomp>1 support/NN/dobj>3"
                                + " and/CC/cc>4 that/IN/mark>8 Quito/NNP/nsubj>8 left/VBD/ccomp>3"))
                .contains("left conj expressed", "and cc expressed");
    }

    @Test
    void addsToWhatTheOneBesideSaid() {
        assertThat(repaired("Rubio/NNP/nsubj>1 pressed/VBD/root>-1 him/PRP/dobj>1 ,/,/punct>5 Pigott/NNP/nsubj>5"
                        + " said/VBD/parataxis>1 ,/,/punct>1 adding/VBG/advcl>1 that/IN/mark>10 it/PRP/nsubj>10"
                        + " failed/VBD/ccomp>7"))
                .contains("adding advcl said");
    }

    @Test
    void readsTwoClausesInARowAsAnAttribution() {
        assertThat(repaired(
                        "They/PRP/nsubj>1 met/VBD/root>-1 ,/,/punct>1 Mogae/NNP/nsubj>4 told/VBD/conj>1 us/PRP/dobj>4"))
                .contains("told parataxis met");
        assertThat(repaired("They/PRP/nsubj>1 met/VBD/root>-1 and/CC/cc>1 Mogae/NNP/nsubj>4 left/VBD/conj>1"))
                .contains("left conj met");
    }

    @Test
    void doesNotTakeAConjunctionWithinAPhraseForOneOfClauses() {
        assertThat(repaired("He/PRP/nsubj>1 wanted/VBD/root>-1 peace/NN/dobj>1 but/CC/cc>1 no/DT/det>5 delay/NN/conj>2"
                        + " ,/,/punct>8 Mogae/NNP/nsubj>8 said/VBD/conj>1"))
                .contains("said parataxis wanted");
    }

    @Test
    void readsAPastFormBehindABareSubjectAsAParticiple() {
        assertThat(repaired("Ferro/NNP/nsubj>2 ,/,/punct>2 asked/VBD/root>-1 about/IN/prep>2 it/PRP/pobj>3 ,/,/punct>6"
                        + " said/VBD/conj>2 they/PRP/nsubj>8 left/VBD/ccomp>6"))
                .contains("said root -", "asked acl Ferro", "Ferro nsubj said");
    }

    @Test
    void leavesARowOfVerbsAlone() {
        assertThat(repaired("Ferro/NNP/nsubj>1 met/VBD/root>-1 him/PRP/dobj>1 ,/,/punct>1 rang/VBD/conj>1 me/PRP/dobj>4"
                        + " ,/,/punct>1 left/VBD/conj>1"))
                .contains("rang conj met", "left conj met");
    }

    @Test
    void hangsAContactClauseOnItsNoun() {
        assertThat(repaired("They/PRP/nsubj>1 broke/VBD/root>-1 the/DT/det>3 truce/NN/dobj>1 he/PRP/nsubj>6"
                        + " had/VBD/aux>6 announced/VBN/parataxis>1"))
                .contains("announced relcl truce");
    }

    @Test
    void leavesToTheFirstClauseWhatStandsBeforeTheComma() {
        assertThat(repaired("They/PRP/nsubj>1 left/VBD/root>-1 within/IN/prep>6 days/NNS/pobj>2 ,/,/punct>6"
                        + " Mogae/NNP/nsubj>6 said/VBD/ccomp>1"))
                .contains("within prep left", "said parataxis left");
    }

    @Test
    void setsAContrastAgainstTheMainClause() {
        assertThat(repaired(
                        "Bonn/NNP/nsubj>1 demanded/VBD/root>-1 that/IN/mark>4 he/PRP/nsubj>4 go/VB/ccomp>1 ,/,/punct>4"
                                + " while/IN/mark>8 Rome/NNP/nsubj>8 insisted/VBD/advcl>4"))
                .contains("insisted advcl demanded");
    }

    @Test
    void countsAConditionToWhatIsSaid() {
        assertThat(repaired(
                        "Bonn/NNP/nsubj>1 said/VBD/root>-1 it/PRP/nsubj>4 would/MD/aux>4 agree/VB/ccomp>1 only/RB/advmod>8"
                                + " when/WRB/advmod>8 they/PRP/nsubj>8 left/VBD/advcl>1"))
                .contains("left advcl agree");
    }

    @Test
    void takesATimeBeforeAfterForNoSubject() {
        assertThat(repaired(
                        "Lima/NNP/nsubj>1 left/VBD/root>-1 ,/,/punct>6 days/NNS/nsubj>6 after/IN/prep>3 Ferro/NNP/pobj>4"
                                + " hosted/VBD/parataxis>1 talks/NNS/dobj>6"))
                .contains("Ferro nsubj hosted", "after mark hosted", "days npadvmod hosted", "hosted advcl left");
    }

    @Test
    void hangsAccordingToOnTheMainVerb() {
        assertThat(repaired("Lima/NNP/nsubj>1 asked/VBD/root>-1 that/IN/mark>4 he/PRP/nsubj>4 go/VB/ccomp>1 ,/,/punct>4"
                        + " according/VBG/prep>4 to/TO/prep>6 Ferro/NNP/pobj>7"))
                .contains("according prep asked");
    }

    @Test
    void goesOnWithTheMainVerbBeforeAColon() {
        assertThat(repaired(
                        "Ferro/NNP/nsubj>1 said/VBD/root>-1 it/PRP/nsubj>3 was/VBD/ccomp>1 good/JJ/acomp>3 but/CC/cc>3"
                                + " insisted/VBD/conj>3 :/:/punct>6"))
                .contains("insisted conj said");
    }

    @Test
    void takesTheVerbBehindBeForTheOneAskedFor() {
        assertThat(repaired("Lima/NNP/nsubj>1 demanded/VBD/root>-1 that/IN/mark>4 those/DT/nsubj>4 held/VBN/ccomp>1"
                        + " there/RB/advmod>4 be/VB/auxpass>7 freed/VBN/conj>4"))
                .contains("freed ccomp demanded", "those nsubjpass freed", "held acl those");
    }

    @Test
    void attributesTheClauseAndNotItsLastNoun() {
        assertThat(repaired("They/PRP/nsubj>1 left/VBD/root>-1 despite/IN/prep>1 warnings/NNS/pobj>2 ,/,/punct>6"
                        + " Gan/NNP/nsubj>6 said/VBD/parataxis>3"))
                .contains("said parataxis left");
    }

    @Test
    void leavesAClauseBehindACommaAndAndToItself() {
        assertThat(
                        repaired(
                                "They/PRP/nsubj>1 met/VBD/root>-1 ,/,/punct>1 and/CC/cc>1 their/PRP$/poss>5"
                                        + " chairman/NN/nsubj>9 ,/,/punct>5 Ferro/NNP/appos>5 ,/,/punct>9 told/VBD/conj>1 us/PRP/dobj>9"))
                .contains("told conj met");
    }

    @Test
    void tellsAMeetingWhatHasASubjectOfItsOwn() {
        assertThat(repaired("Ferro/NNP/nsubj>1 told/VBD/root>-1 us/PRP/dobj>1 that/IN/nsubj>2 Bonn/NNP/nsubj>5"
                        + " agreed/VBD/relcl>3"))
                .contains("agreed ccomp told", "that mark agreed");
    }

    @Test
    void partsWhatASemicolonParts() {
        assertThat(repaired("Bonn/NNP/nsubj>1 declared/VBD/ccomp>5 one/CD/dobj>1 ;/:/punct>5 Rome/NNP/nsubj>5"
                        + " dismissed/VBD/root>-1 it/PRP/dobj>5"))
                .contains("declared root -", "dismissed conj declared");
    }

    @Test
    void takesWhoStandsBehindWhatIsSaidForWhoSaysIt() {
        String said = "They/PRP/nsubj>1 starve/VBP/ccomp>%d ,/,/punct>%d ";
        assertThat(repaired(said.formatted(4, 4) + "''/''/punct>4 warned/VBD/root>-1 Ferro/NNP/dobj>4"))
                .contains("Ferro nsubj warned");
        assertThat(repaired(said.formatted(5, 5) + "''/''/punct>5 Gan/NNP/nsubj>5 warned/VBD/root>-1 Ferro/NNP/dobj>5"))
                .contains("Ferro dobj warned");
    }

    @Test
    void givesTheVerbWhatItJudges() {
        assertThat(repaired("Chad/NNP/nsubj>1 rejected/VBD/root>-1 as/IN/prep>1 false/JJ/nmod>4 claims/NNS/pobj>2"
                        + " that/IN/mark>7 it/PRP/nsubj>7 fired/VBD/ccomp>4"))
                .contains("claims dobj rejected", "false pobj as", "fired acl claims");
        assertThat(repaired("Chad/NNP/nsubj>1 denied/VBD/root>-1 as/IN/prep>1 baseless/IN/prep>2 the/DT/det>5"
                        + " reports/NNS/pobj>3"))
                .contains("reports dobj denied", "baseless pobj as", "the det reports");
        assertThat(repaired("Chad/NNP/nsubj>1 dismissed/VBD/root>-1 as/IN/prep>1 “/``/punct>5 pure/JJ/nmod>5"
                        + " fantasy/NN/nmod>7 ”/''/punct>5 reports/NNS/pobj>2 of/IN/prep>7 it/PRP/pobj>8"))
                .contains("reports dobj dismissed", "fantasy pobj as", "pure nmod fantasy", "” punct fantasy");
        assertThat(repaired("Chad/NNP/nsubj>1 rejected/VBD/root>-1 as/IN/prep>1 unfair/JJ/nmod>8 Mali/NNP/poss>8"
                        + " 's/POS/case>4 latest/JJS/nmod>8 truce/NN/compound>8 offer/NN/pobj>2"))
                .contains("offer dobj rejected", "unfair pobj as", "Mali poss offer", "truce compound offer");
    }

    @Test
    void leavesWhatAThingIsJudgedToBe() {
        assertThat(repaired("Chad/NNP/nsubj>1 rejected/VBD/root>-1 as/IN/prep>1 false/JJ/nmod>4 claims/NNS/pobj>2"))
                .contains("claims pobj as");
        assertThat(repaired("Chad/NNP/nsubj>1 rejected/VBD/root>-1 it/PRP/dobj>1 as/IN/prep>1 false/JJ/nmod>5"
                        + " hope/NN/pobj>3 that/WDT/nsubj>7 failed/VBD/relcl>5"))
                .contains("hope pobj as");
        assertThat(repaired("Chad/NNP/nsubj>1 arrived/VBD/root>-1 as/IN/prep>1 old/JJ/nmod>4 friends/NNS/pobj>2"
                        + " of/IN/prep>4 Mali/NNP/pobj>5"))
                .contains("friends pobj as");
    }

    /** The relations of a sentence written as {@code form/tag/label>head}, once mended: "dependent label head". */
    private static List<String> repaired(String sentence) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String token : sentence.split(" ", -1)) {
            String[] parts = token.split("/", -1);
            String[] relation = parts[2].split(">", -1);
            forms.add(parts[0]);
            tags.add(parts[1]);
            labels.add(relation[0]);
            heads.add(Integer.parseInt(relation[1]));
        }
        Tree tree = ClauseRepair.repair(forms, tags, new Tree(heads, labels));
        List<String> result = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            int head = tree.heads().get(i);
            result.add(forms.get(i) + " " + tree.labels().get(i) + " " + (head < 0 ? "-" : forms.get(head)));
        }
        return result;
    }
}
