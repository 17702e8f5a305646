package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlArticleTest {
    private static final Place PLACE = Place.of("a.html");

    @Test
    void articleIsKeptAndWhatSurroundsItIsNot() {
        String prose = "The ministers of both countries met at the lake, and agreed, after a long day, to meet again. ";
        String page = """
                <html><head><title>Talks | Paper</title><script>var x = "script";</script></head><body>
                <nav><a href="/">Home</a><a href="/w">World</a></nav>
                <div class="cookie" role="dialog">We use cookies</div>
                <article><h1>Talks</h1><p class="byline">By A. Writer</p>
                <p>%s</p><h2>What comes&nbsp;next</h2><ul><li>Talks,<br>again</li><li><p>Votes</p></li></ul>
                <figure><img src="m.png"><figcaption>A map</figcaption></figure>
                <aside><h2>Related</h2><a href="/r">Read more</a></aside><p>%s</p></article>
                <footer>All rights reserved</footer></body></html>
                """.formatted(prose.repeat(4), prose.repeat(3));
        assertThat(HtmlArticle.of(page, PLACE).text())
                .isEqualTo(prose.repeat(4).strip() + "\n\nWhat comes next\n\n- Talks,\nagain\n- Votes\n\n"
                        + prose.repeat(3).strip() + "\n");
    }

    @Test
    void pageOfALineIsReadToo() {
        assertThat(HtmlArticle.of("<p>They met.</p>", PLACE).text()).isEqualTo("They met.\n");
    }

    @Test
    void deeplyNestedPageIsReadAtOnce() {
        int depth = 20_000;
        String page = "<div>".repeat(depth) + "They met." + "</div>".repeat(depth);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(HtmlArticle.of(page, PLACE).text()).isEqualTo("They met.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // JSON-LD before Open Graph before what is shown
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"L\",\"datePublished\":\"2031-01-02T03:04:05Z\",\"publisher\":{\"name\":\"P\"},\"url\":\"https://l.example\"}</script><meta property='og:title' content='O'><title>T</title> | L | 2031-01-02T03:04:05Z | P | https://l.example",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"ReportageNewsArticle\"],\"headline\":\"L\"}]}</script> | L | - | - | -",
                "<script type='application/ld+json'>{broken</script><meta property='og:title' content='O'> | O | - | - | -",
                "<meta property='article:published_time' content='2031-01-02'><meta property='og:site_name' content='S'><meta property='og:url' content='https://o.example'><title>T</title> | T | 2031-01-02 | S | https://o.example",
                // a date that can be read goes before one that cannot
                "<meta name='date' content='Tuesday'><time datetime='2031-01-02'>Tuesday</time> | - | 2031-01-02 | - | -",
                "<meta name='date' content='Tuesday'> | - | Tuesday | - | -",
                "<link rel=canonical href=https://c.example/a><h1>H</h1><title>T</title> | H | - | - | https://c.example/a"
            })
    void metadataAreReadInOrderOfTrust(String head, String title, String date, String publisher, String url) {
        Fields fields =
                HtmlArticle.of("<html>" + head + "<p>They met.</p>", PLACE).fields();
        assertThat(value(fields, Fields.TITLE)).isEqualTo(Optional.ofNullable(title));
        assertThat(value(fields, Fields.DATE)).isEqualTo(Optional.ofNullable(date));
        assertThat(value(fields, Fields.PUBLISHER)).isEqualTo(Optional.ofNullable(publisher));
        assertThat(value(fields, Fields.URL)).isEqualTo(Optional.ofNullable(url));
    }

    private static Optional<String> value(Fields fields, String key) {
        return fields.get(key).map(Fields.Field::value);
    }
}
