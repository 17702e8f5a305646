package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# One\n\nTwo **bold** and _slanted_.'         | 'One\n\nTwo bold and slanted.\n'",
                "'One\ntwo\nthree\n\nfour'                      | 'One two three\n\nfour\n'",
                "'He [said](https://example.org \"t\") so.'     | 'He said so.\n'",
                "'![A map](map.png) The border.'                | 'The border.\n'",
                "'* one\n* two\n\nthree'                        | '- one\n- two\n\nthree\n'",
                "'3. one\n4. two'                               | '3. one\n4. two\n'",
                "'- one\n  - in one\n- two'                     | '- one\n- in one\n- two\n'",
                "'> Quoted\n> words.'                           | 'Quoted words.\n'",
                "'One\n\n---\n\nTwo'                            | 'One\n\nTwo\n'",
                "'One\\\ntwo'                                   | 'One\ntwo\n'",
                "'1 &lt; 2 \\* 3 <b>x</b>'                      | '1 < 2 * 3 x\n'",
                "'**09:20** The [minister][m] calls.\n\n[m]: x' | '09:20 The minister calls.\n'",
                "'<div>One <script>x()</script>two</div>'       | 'One two\n'"
            })
    void marksAreLeftOut(String markdown, String text) {
        assertThat(MarkdownText.of(markdown).text()).isEqualTo(text);
    }
}
