package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagRepairTest {
    @Test
    void goesOnCallingBehindAVerbAndNotBehindANoun() {
        assertThat(TagRepair.repair(
                        words("Chad rejects the coup and calls on them to go"),
                        words("NNP VBZ DT NN CC NNS IN PRP TO VB")))
                .element(5)
                .isEqualTo("VBZ");
        assertThat(TagRepair.repair(
                        words("Chad rejects the threats and calls for war"), words("NNP VBZ DT NNS CC NNS IN NN")))
                .element(5)
                .isEqualTo("NNS");
    }

    @Test
    void takesACallBehindPhoneForANoun() {
        assertThat(TagRepair.repair(
                        List.of("after", "her", "phone", "call", "with", "him"),
                        List.of("IN", "PRP$", "NN", "VBP", "IN", "PRP")))
                .element(3)
                .isEqualTo("NN");
    }

    @Test
    void findsTheVerbOfAClauseThatHasNone() {
        assertThat(TagRepair.repair(
                        words("Lomé demanded that the rebels hand over the guns"),
                        words("NNP VBD IN DT NNS NN IN DT NNS")))
                .isEqualTo(words("NNP VBD IN DT NNS VBP IN DT NNS"));
        assertThat(TagRepair.repair(
                        words("The league , conversely , demands that troops leave"),
                        words("DT NN , RB , NNS IN NNS VBP")))
                .isEqualTo(words("DT NN , RB , VBZ IN NNS VBP"));
    }

    @Test
    void findsTheMissingVerbOfASentence() {
        assertThat(TagRepair.repair(
                        words("Chad 's military accuses Tuareg rebels of it ."),
                        words("NNP POS JJ NNS NNP NNS IN PRP .")))
                .isEqualTo(words("NNP POS NN VBZ NNP NNS IN PRP ."));
        assertThat(TagRepair.repair(
                        words("The agency quotes him as saying it left ."), words("DT NN NNS PRP IN VBG PRP VBD .")))
                .isEqualTo(words("DT NN VBZ PRP IN VBG PRP VBD ."));
        assertThat(TagRepair.repair(words("The paper reports Chad agreed ."), words("DT NN NNS NNP VBD .")))
                .isEqualTo(words("DT NN VBZ NNP VBD ."));
        assertThat(TagRepair.repair(words("Police arrested a suspect ."), words("NNS VBN DT NN .")))
                .isEqualTo(words("NNS VBD DT NN ."));
        assertThat(TagRepair.repair(words("Chad plans to leave ."), words("NNP NNS TO VB .")))
                .isEqualTo(words("NNP VBZ TO VB ."));
    }

    @Test
    void leavesNounsAndParticiplesWhereASentenceHasItsVerb() {
        for (String[] told : new String[][] {
            {"Luxury goods such as rugs were sold .", "NN NNS JJ IN NNS VBD VBN ."},
            {"French talks the next day ushered in peace .", "JJ NNS DT JJ NN VBD IN NN ."},
            {"In Dover , border talks Friday .", "IN NNP , NN NNS NNP ."},
            {"Chad border talks the same day", "NNP NN NNS DT JJ NN"},
            {"Men called Tuareg left .", "NNS VBN NNP VBD ."},
        }) {
            assertThat(TagRepair.repair(words(told[0]), words(told[1])))
                    .as(told[0])
                    .isEqualTo(words(told[1]));
        }
    }

    @Test
    void takesWhatFollowsToOrHelpForAnInfinitive() {
        assertThat(TagRepair.repair(words("Chad tried to broker a truce"), words("NNP VBD TO NN DT NN")))
                .isEqualTo(words("NNP VBD TO VB DT NN"));
        assertThat(TagRepair.repair(words("Chad helped broker the truce"), words("NNP VBD NN DT NN")))
                .isEqualTo(words("NNP VBD VB DT NN"));
        List<String> noun = words("PRP VBD TO NN IN NNP");
        assertThat(TagRepair.repair(words("He wrote to chair of Oxfam"), noun)).isEqualTo(noun);
    }

    @Test
    void takesAVerbOfSpeechBehindAndForAPastForm() {
        assertThat(TagRepair.repair(
                        words("Chad said it ended and accused army units"), words("NNP VBD PRP VBD CC VBN NN NNS")))
                .isEqualTo(words("NNP VBD PRP VBD CC VBD NN NNS"));
        List<String> passive = words("NNP VBD VBN CC VBN NNS");
        assertThat(TagRepair.repair(words("Chad was blamed and accused today"), words("NNP VBD VBN CC VBN NNS")))
                .isEqualTo(passive);
    }

    @Test
    void findsTheSubjunctiveOfWhatIsAsked() {
        assertThat(TagRepair.repair(
                        words("Lomé insists that Accra disarm , which it won't"),
                        words("NNP VBZ IN NNP NN , WDT PRP MD")))
                .isEqualTo(words("NNP VBZ IN NNP VB , WDT PRP MD"));
        assertThat(TagRepair.repair(
                        words("Lomé demanded that Accra rein in militants who fled"),
                        words("NNP VBD IN NNP NN IN NNS WP VBD")))
                .isEqualTo(words("NNP VBD IN NNP VB IN NNS WP VBD"));
        assertThat(TagRepair.repair(
                        words("Lomé demanded that Accra return three captured guns"),
                        words("NNP VBD IN NNP NN CD VBN NNS")))
                .isEqualTo(words("NNP VBD IN NNP VB CD VBN NNS"));
        List<String> told = words("NNP VBZ IN NNP NN IN NNP VBP DT NNS");
        assertThat(TagRepair.repair(words("Lomé insists that Accra leadership in Tamale free the hostages"), told))
                .isEqualTo(told);
    }

    @Test
    void findsTheVerbOfWhatIsAskedWithoutThat() {
        assertThat(TagRepair.repair(words("Lomé demanded Accra hand over the guns"), words("NNP VBD NNP NN IN DT NNS")))
                .isEqualTo(words("NNP VBD NNP VB IN DT NNS"));
        assertThat(TagRepair.repair(
                        words("Lomé is demanding the group disarm and leave"), words("NNP VBZ VBG DT NN NN CC VB")))
                .isEqualTo(words("NNP VBZ VBG DT NN VB CC VB"));
        List<String> things = words("NNP VBD NN NN IN DT NNS");
        assertThat(TagRepair.repair(words("Lomé demanded hostage release by the rebels"), things))
                .isEqualTo(things);
        List<String> day = words("NNP VBD NNP NN DT NN");
        assertThat(TagRepair.repair(words("Lomé demanded Monday morning the release"), day))
                .isEqualTo(day);
        List<String> done = words("NNS VBN NN NN DT NN");
        assertThat(TagRepair.repair(words("papers required state release the year"), done))
                .isEqualTo(done);
    }

    @Test
    void findsTheVerbBehindAParticipleBetweenCommas() {
        assertThat(TagRepair.repair(
                        words("The text , passed last week , demands Accra leave"),
                        words("DT NN , VBD JJ NN , NNS NNP VB")))
                .isEqualTo(words("DT NN , VBN JJ NN , VBZ NNP VB"));
    }

    @Test
    void takesThoseHeldForPeopleOfWhomMoreIsTold() {
        assertThat(TagRepair.repair(
                        words("Lomé demands that all Ghanaians held there be freed"),
                        words("NNP VBZ IN DT NNPS VBD RB VB VBN")))
                .isEqualTo(words("NNP VBZ IN DT NNPS VBN RB VB VBN"));
    }

    @Test
    void findsTheVerbBehindWhatCommasSetApart() {
        assertThat(TagRepair.repair(
                        words("The council , which met there , also required Chad to leave"),
                        words("DT NN , WDT VBD RB , RB VBN NNP TO VB")))
                .isEqualTo(words("DT NN , WDT VBD RB , RB VBD NNP TO VB"));
        assertThat(TagRepair.repair(
                        words("Doctors , working there , called on Chad to leave"),
                        words("NNS , VBG RB , VBN IN NNP TO VB")))
                .isEqualTo(words("NNS , VBG RB , VBD IN NNP TO VB"));
        List<String> apart = words("DT NN , WDT VBD RB , VBN IN NNP , VBD");
        assertThat(TagRepair.repair(words("The council , which met there , led by Chad , left"), apart))
                .isEqualTo(apart);
    }

    @Test
    void takesHerBeforeAnInfinitiveForAPerson() {
        assertThat(TagRepair.repair(words("Lomé called on her to resign"), words("NNP VBD IN PRP$ TO VB")))
                .isEqualTo(words("NNP VBD IN PRP TO VB"));
    }

    @Test
    void takesWhatSomebodyDidNotDoForAVerb() {
        assertThat(TagRepair.repair(words("Lomé did not comment on it"), words("NNP VBD RB NN IN PRP")))
                .isEqualTo(words("NNP VBD RB VB IN PRP"));
    }

    @Test
    void findsTheSubjunctiveBehindAnAdverb() {
        assertThat(TagRepair.repair(
                        words("Lomé demanded that Accra \" fully commit \" to it"),
                        words("NNP VBD IN NNP `` RB JJ '' TO PRP")))
                .isEqualTo(words("NNP VBD IN NNP `` RB VB '' TO PRP"));
    }

    @Test
    void goesOnInThePresentTense() {
        assertThat(TagRepair.repair(words("They deny it and accuse him"), words("PRP VBP PRP CC VB PRP")))
                .isEqualTo(words("PRP VBP PRP CC VBP PRP"));
        List<String> infinitives = words("PRP VBP TO VB CC VB");
        assertThat(TagRepair.repair(words("They want to stop and talk"), infinitives))
                .isEqualTo(infinitives);
    }

    @Test
    void takesTheLastWordForTheVerbOfAnAttribution() {
        assertThat(TagRepair.repair(words("They met , the agency reports ."), words("PRP VBD , DT NN NNS .")))
                .isEqualTo(words("PRP VBD , DT NN VBZ ."));
        assertThat(TagRepair.repair(
                        words("They met , its agency , Khovar , reports ."), words("PRP VBD , PRP$ NN , NNP , NNS .")))
                .isEqualTo(words("PRP VBD , PRP$ NN , NNP , VBZ ."));
        List<String> nouns = words("PRP VBD NNS , NNS CC NNS .");
        assertThat(TagRepair.repair(words("They wrote letters , notes and reports ."), nouns))
                .isEqualTo(nouns);
    }

    @Test
    void takesLettersBeforeANumberForAName() {
        assertThat(TagRepair.repair(words("M23 left"), words("CD VBD"))).isEqualTo(words("NNP VBD"));
    }

    @Test
    void leavesNounsThatAreNouns() {
        List<String> tags = words("NNP VBD PRP$ NNS IN NNS VBP");
        assertThat(TagRepair.repair(words("Lomé repeated its demands that troops leave"), tags))
                .isEqualTo(tags);
    }

    @Test
    void takesNoThinkTankForAVerb() {
        assertThat(TagRepair.repair(words("a think tank said"), words("DT VBP NN VBD")))
                .isEqualTo(words("DT NN NN VBD"));
    }

    @Test
    void takesTheOnlyVerbBehindANameForTheMainOne() {
        String called = "The envoy , Ana Lopes , called on them to wait as talks went on .";
        assertThat(TagRepair.repair(words(called), words("DT NN , NNP NNP , VBN IN PRP TO VB IN NNS VBD RB .")))
                .isEqualTo(words("DT NN , NNP NNP , VBD IN PRP TO VB IN NNS VBD RB ."));
        List<String> below = words("DT NN , NNP NNP , VBN IN PRP TO VB , VBD .");
        assertThat(TagRepair.repair(words("The envoy , Ana Lopes , called on them to wait , left ."), below))
                .isEqualTo(below);
        assertThat(TagRepair.repair(
                        words("The envoy , Ana Lopes , accused Thai forces and denied it ."),
                        words("DT NN , NNP NNP , VBN JJ NNS CC VBD PRP .")))
                .isEqualTo(words("DT NN , NNP NNP , VBD JJ NNS CC VBD PRP ."));
        List<String> passive = words("DT NN , NNP NNP , VBN IN NNP .");
        assertThat(TagRepair.repair(words("The envoy , Ana Lopes , named in Rome ."), passive))
                .isEqualTo(passive);
    }

    @Test
    void takesWhomSomethingIsPutToForNoAsker() {
        assertThat(TagRepair.repair(words("Peskov , asked about it , said so ."), words("NNP , VBD IN PRP , VBD RB .")))
                .isEqualTo(words("NNP , VBN IN PRP , VBD RB ."));
        List<String> asker = words("NNP VBD , CC NNP , VBD IN PRP .");
        assertThat(TagRepair.repair(words("Lima spoke , and Quito , asked about it ."), asker))
                .isEqualTo(asker);
    }

    @Test
    void takesWhoActsForAnotherForNoVerb() {
        assertThat(TagRepair.repair(words("Kenya 's acting president left ."), words("NNP POS VBG NN VBD .")))
                .isEqualTo(words("NNP POS JJ NN VBD ."));
        List<String> verb = words("NNS VBG NNS .");
        assertThat(TagRepair.repair(words("Envoys acting wonders ."), verb)).isEqualTo(verb);
    }

    @Test
    void takesCallsForVerbsAndNounsWhereTheyAre() {
        assertThat(TagRepair.repair(words("Faki receives calls from Kenya ."), words("NNP VBZ VBZ IN NNP .")))
                .isEqualTo(words("NNP VBZ NNS IN NNP ."));
        assertThat(TagRepair.repair(
                        words("Moussa Faki talks to Kenya , and offers help ."),
                        words("NNP NNP NNS TO NNP , CC VBZ NN .")))
                .isEqualTo(words("NNP NNP VBZ TO NNP , CC VBZ NN ."));
        List<String> nouns = words("NNP NNS IN NNP VBD .");
        assertThat(TagRepair.repair(words("Geneva talks with Kenya failed ."), nouns))
                .isEqualTo(nouns);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
