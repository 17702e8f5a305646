package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {
    private final BlockFinder finder = new BlockFinder();

    @Test
    void takesEachLineForAparagraph() {
        assertThat(blocks("Envoys met in Muscat on Monday.\nThey agreed on a pause.\n"))
                .containsExactly("PARAGRAPH Envoys met in Muscat on Monday.", "PARAGRAPH They agreed on a pause.");
    }

    @Test
    void joinsHardWrappedLines() {
        String text = """
                The foreign ministers of both states met in Muscat on Monday and
                agreed on a pause of three days, the mediators said in a statement
                that was read out to reporters. Neither side had
                asked for it.

                A second round is to follow. Aid groups called the pause too short
                for the trucks that wait at the border.
                """;
        assertThat(finder.find(document(text, null))).hasSize(2).allMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
    }

    @Test
    void keepsBulletsOfAwrappedTextApart() {
        String text = """
                The two sides agreed on the points below, the mediators said on
                their way home:
                - a pause of three days along the whole line of contact, to be watched
                  by observers of both sides
                - an exchange of prisoners
                """;
        assertThat(blocks(text).stream().map(b -> b.substring(0, b.indexOf(' '))))
                .containsExactly("PARAGRAPH", "BULLET", "BULLET");
    }

    @Test
    void findsHeadlineDeckBylineAndHeading() {
        String text = """
                Rivals agree to talk – but not yet to stop

                The call was a first step, but the pause is shorter than the one that was sought.

                **By Jane Doe, John Roe and Ann Poe
                Harbour Post**

                The presidents spoke for an hour on Monday, their offices said.
                Capital sceptical
                Officials said they would wait.
                (Reporting by Jane Doe; editing by John Roe)
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "HEADLINE Rivals agree to talk – but not yet to stop",
                        "PARAGRAPH The call was a first step, but the pause is shorter than the one that was sought.",
                        "BYLINE By Jane Doe, John Roe and Ann Poe Harbour Post",
                        "PARAGRAPH The presidents spoke for an hour on Monday, their offices said.",
                        "HEADING Capital sceptical",
                        "PARAGRAPH Officials said they would wait.",
                        "BYLINE (Reporting by Jane Doe; editing by John Roe)");
    }

    @Test
    void knowsTheTitleEvenIfItEndsWithAstop() {
        Document document = document("World\n\nTalks “end.”\n\nThey ended.", "Talks \"end.\"");
        assertThat(finder.find(document).get(1).kind()).isEqualTo(Block.Kind.HEADLINE);
    }

    @Test
    void takesCapitalsForAheadline() {
        assertThat(blocks("MINISTERS MEET!\nThey met.").get(0)).isEqualTo("HEADLINE MINISTERS MEET!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From left to right: Ana Ruiz, John Roe and Jane Doe in Muscat on Monday. Photo: HW",
                "(Left to right) John Roe met Jane Doe. Source: Harbour Wire",
                "(From left) John Roe, Jane Doe and Ann Poe in Muscat.",
                "Follow us on every platform",
                "See also: The envoys meet again",
                "Watch: The envoys meet again",
                "Get the latest from the envoys",
            })
    void leavesOutCaptionsAndInvitations(String line) {
        assertThat(blocks("They met.\n\n" + line + "\n\nThey agreed.").get(1)).startsWith("BYLINE ");
    }

    @Test
    void aTopicBeforeAColonBelongsToTheHeadline() {
        assertThat(blocks("GENEVA: Envoys to meet\nThey met.").get(0)).isEqualTo("HEADLINE GENEVA: Envoys to meet");
    }

    @Test
    void leavesAloneLineAsProse() {
        assertThat(blocks("Envoys meet in Muscat")).containsExactly("PARAGRAPH Envoys meet in Muscat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GENEVA, March 3 (Harbour Wire) - The envoys met. | The envoys met.",
                "GENEVA (Harbour Wire) — The envoys met. | The envoys met.",
                "PORT SUDAN, Sudan – The envoys met. | The envoys met.",
                "UNITED NATIONS -- The envoys met. | The envoys met.",
                "Geneva, 3 March 2025 – The envoys met. | The envoys met.",
                "Geneva (HW) - The envoys met. | The envoys met.",
                "(Harbour Wire) — The envoys met. | The envoys met.",
                "GENEVA, (Harbour) - The envoys met. | The envoys met.",
                "GENEVA, June 22. /HARBOUR/. The envoys met. | The envoys met.",
                "Geneva, June 22. The envoys met. | The envoys met.",
                "GENEVA, JUNE 22, HARBOURWIRE. The envoys met. | The envoys met.",
                "GENEVA: The envoys met. | The envoys met.",
                "May 10 (Harbour Wire) -- The envoys met. | The envoys met.",
                "PORT SUDAN: Two envoys met. | Two envoys met.",
                "THE UN: its envoys met. | THE UN: its envoys met.",
                "NATO - the alliance - met. | NATO - the alliance - met.",
                "Both sides — and the envoys — met. | Both sides — and the envoys — met.",
                "14:05 GMT The envoys met. | The envoys met.",
                "10:32 a.m. ET - The envoys met. | The envoys met.",
                "[14:05] The envoys met. | The envoys met.",
                "14.05 BST – The envoys met. | The envoys met.",
                "10.30 people met. | 10.30 people met.",
                "10:30 is when they met. | 10:30 is when they met.",
                "**The envoys met.** | The envoys met.",
                "> The envoys met. | The envoys met.",
            })
    void cutsWhatStandsBeforeTheFirstSentence(String line, String prose) {
        String text = line + "\nThey agreed.";
        assertThat(blocks(text).get(0)).isEqualTo("PARAGRAPH " + prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- a pause of three days.; a pause of three days.",
                "• A pause of three days.; A pause of three days.",
                "* A pause of three days.; A pause of three days.",
                "– A pause of three days.; A pause of three days.",
                "2. The parties agree to a pause.; The parties agree to a pause.",
                "(2) The parties agree to a pause.; The parties agree to a pause.",
            })
    void cutsBullets(String line, String prose) {
        assertThat(blocks("They agreed on two points:\n" + line + "\nAll left.").get(1))
                .isEqualTo("BULLET " + prose);
    }

    @Test
    void readsTheTurnsOfAtranscript() {
        String text = """
                SECRETARY DOE: Good afternoon.
                QUESTION: Will the pause hold?
                MR. ROE: We hope so.
                Q (Off-mike.)
                Note: the briefing was cut short.
                """;
        List<Block> blocks = finder.find(document(text, null));
        assertThat(blocks.subList(0, 3)).allMatch(b -> b.kind() == Block.Kind.TURN);
        assertThat(blocks.get(0).label().orElseThrow().of(text)).isEqualTo("SECRETARY DOE");
        assertThat(blocks.get(0).span().of(text)).isEqualTo("Good afternoon.");
        assertThat(blocks.get(2).label().orElseThrow().of(text)).isEqualTo("MR. ROE");
        assertThat(blocks.get(4).kind()).isEqualTo(Block.Kind.PARAGRAPH);
    }

    @Test
    void readsTheOnlyTurnOfAStatement() {
        assertThat(blocks("SECRETARY DOE: Good afternoon.\nThe pause holds."))
                .containsExactly("TURN Good afternoon.", "PARAGRAPH The pause holds.");
    }

    @Test
    void readsTheTurnsOfAnInterviewByLabelsThatRecur() {
        String text = "Doe: Is it over?\nRoe: Not yet.\nDoe: When?\nThe result: nothing.";
        List<Block> blocks = finder.find(document(text, null));
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(Block.Kind.TURN, Block.Kind.PARAGRAPH, Block.Kind.TURN, Block.Kind.PARAGRAPH);
    }

    @Test
    void givesNothingForAtextWithoutWords() {
        assertThat(finder.find(document("* * *\n\n---\n", null))).isEmpty();
    }

    private List<String> blocks(String text) {
        return finder.find(document(text, null)).stream()
                .map(b -> b.kind() + " " + b.span().of(text).replace('\n', ' '))
                .toList();
    }

    private static Document document(String text, String title) {
        return new Document(
                "a", text, Optional.ofNullable(title), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
