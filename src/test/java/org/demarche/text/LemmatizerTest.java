package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "said,VBD,say",
                "told,VBN,tell",
                "spoke,VBD,speak",
                "agreed,VBD,agree",
                "halting,VBG,halt",
                "putting,VBG,put",
                "met,VBD,meet",
                "held,VBN,hold",
                "found,VBD,find",
                "underscored,VBD,underscore",
                "conveyed,VBD,convey",
                "urging,VBG,urge",
                "negotiating,VBG,negotiate",
                "called,VBN,call",
                "stopped,VBD,stop",
                "rejects,VBZ,reject",
                "pledges,VBZ,pledge",
                "denies,VBZ,deny",
                "reaches,VBZ,reach",
                "reconvened,VBD,reconvene",
                "dubbed,VBN,dub",
                "presumed,VBN,presume",
                "de-escalating,VBG,de-escalate",
                "are,VBP,be",
                "'ve,VBP,have",
                "ca,MD,can",
                "wo,MD,will",
                "n't,RB,not",
                "lay,VBP,lay",
                "lay,VBD,lie",
                "talks,NNS,talk",
                "parties,NNS,party",
                "truces,NNS,truce",
                "crises,NNS,crisis",
                "spokesmen,NNS,spokesman",
                "headquarters,NNS,headquarters",
                "1990s,NNS,1990s",
                "better,JJR,good",
                "longer,JJR,long",
                "heaviest,JJS,heavy",
                "The,DT,the",
                "Haddad,NNP,Haddad",
                "Emirates,NNPS,Emirates",
                "shed,VBN,shed",
                "sing,VB,sing"
            })
    void givesTheDictionaryForm(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"s,VBZ", "es,NNS", "ed,VBD", "ing,VBG", "'s,VBZ", "er,JJR", "-,NNS"})
    void bearsWordsThatAreOnlyEnding(String form, String tag) {
        assertThat(lemmatizer.lemma(form, tag)).isNotEmpty();
    }
}
