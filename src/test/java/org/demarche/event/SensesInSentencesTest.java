package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The senses that stand in a sentence, by the words of their expressions, and the phrases that belong to them. */
@Tag("models")
class SensesInSentencesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    /** A star marks a word that only supports another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya and Rwanda held a conference call on Monday. | Call | held*, conference call
            Kenya called on both sides to return to the table. | Demand | called on
            Kenya called on both sides to return to the table. | Statement |
            Kenya called the president of Rwanda a liar. | Statement | called
            Kenya called the minister on Monday. | Demand |
            Kenya called for the soldiers to return to barracks. | Demand | called for
            The soldiers were called on to return to barracks. | Demand | called on
            Kenya pressed in an interview for talks. | Ceasefire | pressed for*
            Moussa Faki spoke for three quarters of an hour. | Statement |
            Kenya urged Rwanda to help the wounded. | Demand | urged
            Yaounde demands that Rwanda open the road. | Demand | demands
            Kenya would back any truce. | Ceasefire | back*, truce
            Kenya announced a proposed truce. | Ceasefire | announced*, truce
            Kenya will halt flights and rocket attacks on the town. | Ceasefire | halt attacks
            The attacks were halted by Kenya. | Ceasefire | attacks halted
            Attacks on the town were halted by Kenya. | Ceasefire | Attacks halted
            A cessation of aid stops the shelling. | Ceasefire | stops shelling
            Kenya wants a halt or a return to war. | Ceasefire | wants*, halt
            Kenya halted its counter-attacks. | Ceasefire | halted counter-attacks
            Kenya wants an end to the stand-off. | Ceasefire | wants*, end*
            Kenya wants an end to renewed shelling. | Ceasefire | wants*, end to shelling, end*
            Kenya wants an end to escalating attacks. | Ceasefire | wants*, end to attacks, end*
            Kenya wants an end that stops the shelling. | Ceasefire | wants*, end*, stops shelling
            Kenya wants a halt before it comes to war. | Ceasefire | wants*, halt
            The Tabaski ceasefire agreed by both armies held. | Ceasefire | ceasefire, agreed*, held*
            Kenya phonned Rwanda. | Call | phonned
            """)
    void areFound(String sentence, String type, String words) {
        Syntax tree = tree(sentence);
        assertThat(matches(tree).stream()
                        .filter(m -> m.frame().eventType().localName().equals(type))
                        .map(m -> words(tree, m.tokens()) + (m.frame().isSupport() ? "*" : ""))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya called for a session, to hear the case. | called for | content | session
            Kenya demanded an inquiry, to be led by Angola. | demanded | content | inquiry
            To end the war, Kenya called on Rwanda to talk. | called on | content | talk
            To stop the shelling, Kenya made an appeal. | appeal | content |
            Kenya repeated its appeal to both sides to stop the shelling. | appeal | content | stop
            Kenya called on two states, Chad and Mali, to talk. | called on | content | talk
            Kenya called on General Moussa Faki, the governor, to give up. | called on | content | give
            Kenya called on its neighbours, including Chad, to talk. | called on | content | talk
            Kenya called on Rwanda, to its surprise, to talk. | called on | content | talk
            Kenya denied firing on the town. | denied | content | firing
            Kenya denied having fired on the town. | denied | content | fired
            Kenya said little; Rwanda closed the road. | said | content |
            Kenya asked for concessions from Rwanda. | asked for concessions | content | concessions
            Kenya issued a plea for calm. | plea | content | calm
            Kenya named a ceasefire on the lake before agreeing to U.S. demands for a broader truce. | demands | content | truce
            Kenya turned down requests for aid and arms. | requests | content | aid, arms
            Attacks on the town were halted by Kenya. | Attacks halted | scope | Attacks
            A halt to attacks on the town held. | halt to attacks | scope | town
            """)
    void areFilled(String sentence, String words, String role, String heads) {
        Syntax tree = tree(sentence);
        assertThat(matches(tree).stream()
                        .filter(m -> words(tree, m.tokens()).equals(words))
                        .flatMap(m -> m.arguments().entrySet().stream())
                        .filter(e -> e.getKey().localName().equals(role))
                        .flatMap(e -> e.getValue().stream())
                        .map(a -> tree.token(a.head()).form())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(heads == null ? "" : heads);
    }

    private static Syntax tree(String sentence) {
        return new Syntax(Extraction.of(sentence + "\n", DAY)
                .mentioned()
                .annotated()
                .sentences()
                .get(0));
    }

    private static List<FrameMatch> matches(Syntax tree) {
        return new FrameMatcher(Marked.LEXICON).match(tree);
    }

    private static String words(Syntax tree, List<Integer> tokens) {
        return tokens.stream().map(i -> tree.token(i).form()).collect(Collectors.joining(" "));
    }
}
