package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways to ask, set a condition or oblige, read from text with the shipped models. */
@Tag("models")
class WordingsOfDemandsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The delegate of Zambia said no. He called on Kenya to act. | Zambia | Appeal | act",
                "President Ruto rang President Hichilema, who repeated his call for restraint. | Hichilema | Appeal | restraint",
                "Kenya said President Hichilema had rung President Ruto and urged Chad to act. | Hichilema | Appeal | act",
                "Kenya said that Zambia had broken the truce and urged Chad to act. | Kenya | Appeal | act",
                "Zambia issued an ultimatum demanding that Kenya leave. | Zambia | Requirement | Kenya leave",
                "Zambia issued an ultimatum to Kenya, demanding that it leave. | Zambia | Requirement | it leave",
                "Zambia's President Hakainde Hichilema is deeply alarmed and 'urges Kenya to act', spokesperson Ana Lopes said. | Hichilema | Appeal | act",
                "“What we want is an apology,” President Hichilema said. | Hichilema | Requirement | an apology",
                "“All we ask is that Kenya leave,” President Hichilema said. | Hichilema | Requirement | Kenya leave",
                "“What Africa needs now is an amnesty,” President Hichilema said. | Hichilema | Appeal | an amnesty",
                "President Hichilema said what Zambia wants is an apology. | Zambia | Requirement | an apology",
                "Our only demand, President Hichilema said, is that Kenya leave. | Hichilema | Requirement | Kenya leave",
                "President Hichilema told Angolan radio that Kenya must leave. | Hichilema | Requirement | Kenya must leave",
                "President Hichilema wrote to President Ruto on Monday. The letter demanded an apology. | Hichilema | Requirement | an apology",
                "President Hichilema called for “the creation of conditions to restart a dialogue” in a call with President Ruto. | Hichilema | Appeal | the creation of conditions to restart a dialogue",
                "Zambia calls on all parties to the conflict to stop the raids. | Zambia | Appeal | stop the raids",
                "Zambia calls on all parties to the conflict, particularly Angola, to stop the raids. | Zambia | Appeal | stop the raids",
                "Zambia announced an ultimatum for pilots in Kenya to leave. | Zambia | Requirement | pilots in Kenya to leave",
                "Zambia gave Kenya one week to leave. | Zambia | Requirement | one week to leave",
                "Zambia gave the pilots in Kenya one week to leave. | Zambia | Requirement | one week to leave",
                "Zambia has stressed in recent months the need to open the port. | Zambia | Appeal | open the port",
                "President Hichilema underlined in his speech the importance of opening the port. | Hichilema | Appeal | opening the port",
                "Zambia warned its neighbour that Kenya must “act with care” after the raids. | Zambia | Requirement | Kenya must “act with care” after the raids",
                "Zambia called on Kenya, Chad and the entire world to send help. | Zambia | Appeal | send help",
                "Zambia rejects the change of government and calls on Kenya to act. | Zambia | Appeal | act",
                "Zambia stressed the imperative of opening the port. | Zambia | Appeal | opening the port",
                "Zambia urged the liberation of the crew. | Zambia | Appeal | liberation of the crew",
                "Zambia urged Angola to free the crew during a phone call on Monday. | Zambia | Appeal | free the crew",
                "Zambia demanded a halt to the siege of Ndola. | Zambia | Requirement | a halt to the siege of Ndola",
                "Zambia demanded a halt to the siege of Ndola by the African Union and an immediate end to the raids. | Zambia | Requirement | a halt to the siege of Ndola by the African Union and an immediate end to the raids",
                "The Security Council adopted a resolution. The resolution, drafted by Zambia, demands that Kenya leave. | Security Council | Requirement | Kenya leave",
                "The Security Council adopted a resolution written by Zambia. The measure demands that Kenya leave. | Security Council | Requirement | Kenya leave",
                "The Security Council adopted a resolution. The text speaks of a famine. It calls on Kenya to act. | Security Council | Appeal | act",
                "“We will accept only the end of the blockade,” President Hichilema said. | Hichilema | Requirement | the end of the blockade",
                "Zambia would settle for nothing less than a full withdrawal, President Hichilema said. | Zambia | Requirement | a full withdrawal",
                "President Hichilema told residents to leave the island. | Hichilema | Requirement | leave the island",
                "Zambia wanted an amnesty for its pilots. | Zambia | Requirement | an amnesty for its pilots",
                "It was a plan by an envoy, Ana Lopes, who had urged Kenya to act. | Lopes | Appeal | act",
                "The Security Council met in New York. Its commission insisted that Kenya act. | Security Council | Requirement | Kenya act",
                "The Lusaka Peace Campaign met. The campaign called on Kenya to act. | Lusaka Peace Campaign | Appeal | act",
                "“We will leave when they free our men,” President Hichilema said. | Hichilema | Condition | they free our men",
                "Zambia said it would talk once Angola had left the island. | Zambia | Condition | Angola had left the island",
                "President Hichilema said his men would leave the island if Angola freed the crew. | Hichilema | Condition | Angola freed the crew",
                "The members of the Security Council met. They called on Kenya to act. | Security Council | Appeal | act",
                "Zambia called on mediators to press Kenya. | Zambia | Appeal | press Kenya",
                "Zambia called for a session of the African Union, to hear its case. | Zambia | Appeal | session of the African Union",
                "Angola accused it of lying, and its minister in Lusaka, Tete António, demanded an apology. | Tete António | Requirement | an apology",
                "Zambia wants guarantees from Angola. | Zambia | Requirement | guarantees",
                "Zambia would only hold its fire if Angola left the island, President Hichilema said. | Zambia | Condition | Angola left the island",
                "The African Union last week jointly called for calm talks. | African Union | Appeal | calm talks",
                "“It is essential that the parties pull back,” President Hichilema said. | Hichilema | Appeal | the parties pull back",
                "Zambia demanded that Angola “fully commit” to the line, according to its envoy. | Zambia | Requirement | Angola “fully commit” to the line",
                "Zambia demanded that Angola leave, while Angola's envoy said that it had left. | Zambia | Requirement | Angola leave",
                "Zambia called for “restraint, avoiding anger”. | Zambia | Appeal | restraint, avoiding anger",
                "Zambia accused Angola of stealing water and called on it to open the dam. | Zambia | Appeal | open the dam",
                "Zambia, meeting its neighbours in Lusaka, demanded the release of the crew. | Zambia | Requirement | release of the crew",
                "Zambia, which has no coast, had called on Angola to open the port. | Zambia | Appeal | open the port",
                "President Hichilema said the dams must be opened. | Hichilema | Requirement | dams must be opened",
                "Zambia demanded on Thursday a complete and immediate end to all fighting. | Zambia | Requirement | a complete and immediate end to all fighting",
                "Only if Angola left would Kenya sign. Zambia demanded an apology. | Zambia | Requirement | an apology",
                "Zambia insisted that Angola had to open the dam. | Zambia | Requirement | Angola had to open the dam",
                "Zambia demanded that Angola “fully commit” to the line and withdraw. | Zambia | Requirement | Angola “fully commit” to the line and withdraw",
                "The dams must be opened, President Hichilema insisted, before noon. | Hichilema | Requirement | dams must be opened",
                "It is time for Angola to leave the island, President Hichilema said. | Hichilema | Appeal | Angola to leave the island",
                "President Hichilema said there would be no talks until Angola leaves the island. | Hichilema | Condition | Angola leaves the island",
                "Zambia will not sign while Angola holds the island. | Zambia | Condition | Angola holds the island",
                "President Hichilema said the patrols would continue until Angola left. | Hichilema | Condition | Angola left",
                "Zambia refused to open the road without a withdrawal. | Zambia | Condition | withdrawal",
                "Zambia renewed its appeal to Angola to open the port. | Zambia | Appeal | open the port",
                "Zambia's demand for an apology was rejected. | Zambia | Requirement | apology",
                "Zambia expects Angola to pay. | Zambia | Requirement | pay",
                "President Hichilema set two conditions: a ceasefire and the return of the crew. | Hichilema | Condition | a ceasefire and the return of the crew",
                "Zambia expects two things of Angola: an apology and the return of the crew. | Zambia | Requirement | an apology and the return of the crew",
                "Zambia is ready to resume talks if Angola pulls its troops out. | Zambia | Condition | Angola pulls its troops out",
                "President Hichilema said Zambia would sign the accord if Angola withdrew. | Zambia | Condition | Angola withdrew",
                "Zambia refuses to negotiate unless Angola apologises. | Zambia | Condition | Angola apologises",
                "Zambia gave Angola until Friday to withdraw its troops. | Zambia | Requirement | until Friday to withdraw",
                "Zambia said Angola had until Friday to withdraw its troops. | Zambia | Requirement | until Friday to withdraw",
                "Zambia has given Angola 48 hours to free the crew. | Zambia | Requirement | 48 hours to free the crew",
                "President Hichilema set a Friday deadline for Angola to withdraw. | Hichilema | Requirement | Angola to withdraw",
                "Zambia put pressure on Angola to open the port. | Zambia | Appeal | open the port",
                "Zambia's demands include the release of the crew and an apology. | Zambia | Requirement | the release of the crew and an apology",
                "Zambia's main demand is an end to the blockade. | Zambia | Requirement | an end to the blockade",
                "One of Zambia's demands is that Angola withdraw. | Zambia | Requirement | Angola withdraw",
                "Among Zambia's demands are the release of the crew and an apology. | Zambia | Requirement | the release of the crew and an apology",
                "Zambia made an apology a condition for talks. | Zambia | Condition | an apology",
                "Zambia said the return of the island was non-negotiable. | Zambia | Requirement | the return of the island",
                "Zambia said that withdrawal was a red line. | Zambia | Requirement | withdrawal",
                "\"Stop the bombing now,\" President Hichilema said. | Hichilema | Requirement | Stop the bombing",
                "Zambia wants the blockade lifted. | Zambia | Requirement | the blockade lifted",
                "Zambia would like Angola to open the port. | Zambia | Appeal | open the port",
                "Zambia conditioned its signature on the release of the crew. | Zambia | Condition | the release of the crew",
                "Zambia conditioned any deal on a full withdrawal of troops. | Zambia | Condition | a full withdrawal of troops",
                "Zambia said in a statement that the raids must stop. | Zambia | Requirement | the raids must stop",
                "Zambia restated the need for a commission. | Zambia | Appeal | a commission",
                "The time has come for Angola to leave, President Hichilema said. | Hichilema | Appeal | Angola to leave",
                "President Hichilema said it was up to Angola to end the war. | Hichilema | Appeal | Angola to end the war",
                "Members of the Zambian parliament urged Angola to open the port. | Zambia | Appeal | open the port",
                "The foreign minister of Zambia asked Angola to open the port. | Zambia | Appeal | open the port",
                "President Hichilema telephoned President Lourenço to press for an end to the blockade. | Hichilema | Appeal | an end to the blockade",
                "Zambia called for an inquiry to find the culprits. | Zambia | Appeal | an inquiry to find the culprits",
                "Angola was asked to leave the island by Zambia on Monday. | Zambia | Appeal | leave the island",
                "The blockade ended after an appeal by President Hichilema to let food through. | Hichilema | Appeal | let food through",
                "Zambia urged restraint. | Zambia | Appeal | restraint",
                "Zambia said that it was ready for a truce, provided that Angola withdraws. | Zambia | Condition | Angola withdraws",
                "President Hichilema said he would accept no plan that rewards piracy, and insisted on a withdrawal. | Hichilema | Requirement | a withdrawal",
                "The Zambian military called on Angola to open the port. | Zambia | Appeal | open the port",
                "Zambia's military called on Angola to open the port. | Zambia | Appeal | open the port",
                "President Hichilema called on Sunday in an interview for a release of the crew. | Hichilema | Appeal | a release of the crew",
                "Angola has rejected Zambian resolutions requiring it to open the port. | Zambia | Requirement | open the port",
                "The United Nations is worried. The Secretary-General urged Angola to open the port. | United Nations | Appeal | open the port",
                "The Secretary-General met the press of the United Nations. He urged Angola to open the port. | United Nations | Appeal | open the port",
                "President Hichilema asked for the road to be opened. | Hichilema | Appeal | the road to be opened",
                "Zambia's irrigation minister, Yasser Banda, was in Luanda. He also insisted that any accord be binding. | Banda | Requirement | any accord be binding",
                "President Hichilema rang President Lourenço, spokesman John Banda said. He also urged Angola to open the port. | Hichilema | Appeal | open the port",
                "Zambia demands the African Union or a retired judge mediate the talks. | Zambia | Requirement | a retired judge mediate the talks",
                "Zambia is demanding Angola disarm and free its pilots. | Zambia | Requirement | Angola disarm and free its pilots",
                "The Zambian declaration, published last night, demands Angola stop fishing there. | Zambia | Requirement | Angola stop fishing there",
                "Zambia urged full participation in the census. | Zambia | Appeal | full participation in the census",
                "Zambia wants a dialogue with Angola to end the quarrel. | Zambia | Requirement | a dialogue with Angola to end the quarrel",
                "Angola ignored a Zambian deadline to leave the island. | Zambia | Requirement | leave the island",
                "African Union lawmakers urged Angola to leave. | African Union | Appeal | leave",
                "The Maoists demanded the election of an assembly. | Maoists | Requirement | the election of an assembly",
                "The visit follows a speech by President Hichilema calling on Angola to act. | Hichilema | Appeal | act",
                "The vote follows remarks by Hakainde Hichilema, urging Angola to act. | Hichilema | Appeal | act",
                "Zambia condemned the raids urging Kenya to help. | Zambia | Appeal | help",
                "Zambia refuses to trade with Angola until it opens the port. | Zambia | Condition | it opens the port",
                "Zambia has called on its neighbours to, in its words, stop the hunt. | Zambia | Appeal | stop the hunt",
                "Zambia has urged Angola to, at long last, end the hunt. | Zambia | Appeal | end the hunt",
                "Zambia asked Angola to make the same demand of Kenya. | Zambia | Appeal | make the same demand",
                "Zambia called on Angola to offer loans to encourage Kenya to wait. | Zambia | Appeal | offer loans",
                "In a report, the African Union said trade was free. The report also calls on Angola to act. | African Union | Appeal | act",
                "Zambia urged Angola to bring those responsible to justice. | Zambia | Appeal | bring those responsible to justice",
                "President Hichilema said Angola must push the miners to talk. | Hichilema | Requirement | Angola must push the miners to talk",
                "NATO parliamentarians urged Angola to leave. | NATO | Appeal | leave",
                "President Hichilema said one of the conditions should be a withdrawal. | Hichilema | Condition | a withdrawal",
                "Zambia urged Angola to help with the harvest. | Zambia | Appeal | help with the harvest",
                "President Hichilema spoke on Monday. He also demanded that Angola pay. | Hichilema | Requirement | Angola pay",
            })
    void tellADemand(String sentence, String demander, String kind, String content) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        List<EventMention> demands = demands(document);
        assertThat(demands).as(EventLines.of(document)).hasSize(1);
        EventMention demand = demands.get(0);
        assertThat(values(document, demand, Dip.DEMANDER))
                .singleElement()
                .asString()
                .contains(demander);
        assertThat(values(document, demand, Dip.KIND)).containsExactly(kind);
        assertThat(values(document, demand, Dip.CONTENT))
                .singleElement()
                .asString()
                .contains(content);
    }

    @Test
    void inBulletsUnderAHeadingAreOfWhoIsNamedThere() {
        ExtractedDocument document = Extraction.of("""
                The war between Zambia and Angola is in its third week.

                What does each side want?

                Zambia

                • The release of the crew
                • An end to the blockade

                Angola

                • The closure of the dam

                What comes next?

                • A vote in parliament
                """, DAY);
        List<EventMention> demands = demands(document);
        assertThat(demands.stream().map(d -> values(document, d, Dip.DEMANDER).get(0)))
                .as(EventLines.of(document))
                .containsExactly("Zambia", "Zambia", "Angola");
        assertThat(demands.stream().map(d -> values(document, d, Dip.ADDRESSEE).get(0)))
                .containsExactly("Angola", "Angola", "Zambia");
    }

    @Test
    void ofTheSidesOfATalkAreOfTheTwoWhoTalked() {
        ExtractedDocument document = Extraction.of("""
                President Hakainde Hichilema spoke by phone with President William Ruto on Monday.

                The sides stressed the need for an amnesty. Both sides accused each other of lying.
                """, DAY);
        assertThat(demands(document).stream().flatMap(d -> values(document, d, Dip.DEMANDER).stream()))
                .as(EventLines.of(document))
                .containsExactlyInAnyOrder("Hakainde Hichilema", "William Ruto");
        assertThat(document.events()).noneMatch(e -> e.type().equals(Dip.STATEMENT));
    }

    @Test
    void ofTwoWhomNobodyNamesAreNotOfThoseWhoTalked() {
        ExtractedDocument document = Extraction.of(
                "President Hakainde Hichilema rang President William Ruto. Two diplomats said the road must open.\n",
                DAY);
        assertThat(demands(document)).as(EventLines.of(document)).isEmpty();
    }

    @Test
    void ofAllThreeAreOfThoseListedBefore() {
        ExtractedDocument document =
                Extraction.of("Zambia, Angola and Kenya met in Lusaka. All three demanded an amnesty.\n", DAY);
        assertThat(demands(document).stream().flatMap(d -> values(document, d, Dip.DEMANDER).stream()))
                .as(EventLines.of(document))
                .containsExactlyInAnyOrder("Zambia", "Angola", "Kenya");
    }

    @Test
    void ofOneSentenceAreTwo() {
        ExtractedDocument document = Extraction.of(
                "Zambia has demanded that Angola pay for the dam, and in past talks it has sought the withdrawal of troops.\n",
                DAY);
        assertThat(demands(document).stream().flatMap(d -> values(document, d, Dip.CONTENT).stream()))
                .as(EventLines.of(document))
                .containsExactly("Angola pay for the dam", "the withdrawal of troops");
    }

    @Test
    void joinedToAClauseGoOnWithTheVerbAboveIt() {
        ExtractedDocument told = Extraction.of(
                "President Hichilema demanded that Angola leave the island and insisted on direct talks.\n", DAY);
        assertThat(demands(told).stream().map(d -> values(told, d, Dip.DEMANDER).get(0)))
                .as(EventLines.of(told))
                .containsExactly("Hichilema", "Hichilema");
        ExtractedDocument text = Extraction.of(
                "The Security Council adopted a resolution demanding that Angola leave the island and calling on Zambia to wait.\n",
                DAY);
        assertThat(demands(text).stream().map(d -> values(text, d, Dip.DEMANDER).get(0)))
                .as(EventLines.of(text))
                .containsExactly("UN Security Council", "UN Security Council");
    }

    @Test
    void ofARebelSideGoOnWithItsPronoun() {
        ExtractedDocument document = Extraction.of(
                "The government of Zambia and the LPF rebels met. The rebels rejected the plan. They have asked Kenya to mediate.\n",
                DAY);
        assertThat(demands(document).stream().flatMap(d -> values(document, d, Dip.DEMANDER).stream()))
                .as(EventLines.of(document))
                .containsExactly("LPF");
    }

    @Test
    void saidAgainRightBehindAreOne() {
        ExtractedDocument document =
                Extraction.of("“Fighting must stop. It must stop now,” President Hichilema said.\n", DAY);
        assertThat(demands(document)).as(EventLines.of(document)).hasSize(1);
    }

    @Test
    void ofAnEnvoyAndOfHisStateAreOne() {
        ExtractedDocument document = Extraction.of("""
                Zambia has called on Angola to hand over two pirates.

                Zambia's ambassador to Angola, Mary Phiri, urged its government on Sunday to hand over the pirates.
                """, DAY);
        assertThat(demands(document)).as(EventLines.of(document)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia demands that Angola lift all fishing bans. | Zambia will not sign until Angola ends the fishing bans. | 1",
                "Zambia asked Angola for evidence of the theft. | Angola has refused, and Zambia demanded proof of the theft. | 1",
                "Zambia wants Kenya to ban mines. | Zambia has called on Angola to do the same. | 1",
                "Zambia wants Angola to pay. | Zambia wants Angola to leave. | 2",
                "Zambia wants Angola to free the pilots. | Kenya wants Angola to free the pilots. | 2",
            })
    void ofTheSameInOtherWordsAreOne(String first, String second, int demands) {
        ExtractedDocument document = Extraction.of(first + " " + second + "\n", DAY);
        assertThat(demands(document)).as(EventLines.of(document)).hasSize(demands);
    }

    @Test
    void ofATextAreOfThoseWhoMadeOneSuch() {
        ExtractedDocument document = Extraction.of(
                "The Security Council adopted Resolution 1297 on Friday. The resolution demands that Angola withdraw.\n",
                DAY);
        assertThat(demands(document).stream().flatMap(d -> values(document, d, Dip.DEMANDER).stream()))
                .as(EventLines.of(document))
                .containsExactly("UN Security Council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia plans to ask voters whether to open the port.",
                "President Hichilema, who is wanted by Angola on charges of theft, left.",
                "President Hichilema acknowledged that Angola would have to agree.",
                "“Not good,” said Mary Banda, a nurse who asked not to be named.",
                "Zambia insists that the ruling left the border open.",
                "“Kenya asked about it and Zambia explained the plan,” President Hichilema said.",
                "“Zambia wants the truce to hold,” President Hichilema said.",
                "President Hichilema said that guards were required to be neutral.",
                "President Hichilema said Zambia would observe the truce once the hour had been set.",
                "There are issues that need to be discussed, President Hichilema said.",
                "President Hichilema declined to say whether Zambia had asked Angola to leave.",
                "President Hichilema promised that no Zambian would ask Angola to leave.",
                "President Hichilema ordered his troops to hold their fire.",
                "President Hichilema knows what he has to do, his wife said.",
                "The analyst John Banda said that Angola must placate its generals.",
                "Zambia seeks friends.",
                "“What we need is clear,” President Hichilema said.",
                "“What we want is not an apology,” President Hichilema said.",
                "“What is needed is an apology,” analyst Moussa Faki said.",
                "What farmers want is a road.",
                "President Hichilema said the main demand of the strikers is a rise.",
                "Two Zambian lawmakers called for an inquiry.",
                "Zambian opposition leaders called for a strike.",
                "Angola has threatened Zambia with a war if it pushes for independence.",
                "Zambia's growing demand for copper pleased its miners.",
                "Zambia's demand for oil fell.",
                "Zambia's demand is a ploy.",
                "Zambian lawmakers missed the parliament's deadline for questions.",
                "Hundreds of Zambians demanded an end to the war.",
                "Zambia made no such demand of Angola.",
                "Zambia presented “unreasonable and impractical” demands.",
                "Zambia put pressure on Angola.",
                "The charter of the Southern African Development Community calls for the freeing of Angola.",
                "President Hichilema gave prosecutors time to appeal the order.",
                "President Hichilema said that attention must turn to the harvest.",
                "\"Let them ask my brother,\" President Hichilema said.",
                "President Hichilema's call to Luanda was his second in a week.",
                "President Hichilema said that the text had been shown to him only when it was signed.",
                "President Hichilema helped by providing Angola with a list of the towns that were hit.",
                "President Hichilema denied it; the minister had to resign.",
                "President Hichilema said the roads would stay shut as long as the rain lasts.",
                "\"Look at the bridge,\" President Hichilema said.",
                "The plan sought by Zambia was long.",
                "President Hichilema asked what Angola could do to help.",
                "President Hichilema welcomed what he called “positive news” for the people of Angola.",
                "“I have never said that before, I have never been here before,” President Hichilema said.",
                "Doing nothing would be wrong should Angola leave the truce, President Hichilema said.",
                "Zambian troops will stay until Angolan forces can take over, President Hichilema said.",
                "President Hichilema said that the plant will have to shut down.",
                "President Hichilema asked for a boat.",
                "Zambia needs to think about it, Zambia's government spokesman Cornelius Mweetwa said.",
                "The call, requested by Zambia, was long.",
                "President Hichilema backed the talks without making a withdrawal a condition.",
                "Zambia insists its intentions are peaceful.",
                "Zambia insists that it can not accept the line as its border.",
                "President Hichilema said that he would appeal to Angola.",
                "President Hichilema made phone calls to several farmers to wish them well.",
                "President Hichilema said that Angola may need to wait.",
                "President Hichilema insists that every inch of the island will be freed.",
                "“This is a red line,” President Hichilema said.",
                "President Hichilema will travel to Luanda when Angola's president comes home.",
                "“We will return when the war is over,” President Hichilema said.",
                "Zambia will accept nothing from Angola, President Hichilema said.",
                "President Hichilema said that Zambia would accept the maps.",
                "Zambian forces pushed the Angolan army from the town.",
                "John Banda of the Lusaka Peace Institute said that Angola must placate its generals.",
            })
    void tellNone(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(demands(document)).as(EventLines.of(document)).isEmpty();
    }

    private static List<EventMention> demands(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .toList();
    }

    private static List<String> values(ExtractedDocument document, EventMention event, Iri role) {
        return event.accounts().stream()
                .flatMap(a -> a.role(role).stream())
                .map((Filler f) -> f.match(
                        e -> document.mentioned().entities().get(e.entity()).label(),
                        Filler.OfText::words,
                        Filler.OfValue::lexical,
                        t -> t.term().localName()))
                .toList();
    }
}
