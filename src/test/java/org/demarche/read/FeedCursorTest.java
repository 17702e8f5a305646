package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCursorTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
              <title>Harbour Wire</title><link>https://wire.example/</link><description>News</description>
              <item>
                <title>Solano &amp;amp; Berg speak</title>
                <link>https://wire.example/1</link>
                <guid>wire-1</guid>
                <pubDate>Tue, 18 Mar 2025 23:30:00 -0500</pubDate>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>They spoke on <b>Tuesday</b>.</p><p>She agreed.</p>]]></content:encoded>
              </item>
              <item>
                <title>No date</title>
                <link>https://wire.example/2</link>
                <description>Berg met Ünal.</description>
              </item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>Ministry</title><id>urn:feed</id><updated>2025-03-20T00:00:00Z</updated>
              <entry>
                <id>tag:ministry.example,2025:7</id><title>Read-out</title>
                <link href="https://ministry.example/7"/>
                <updated>2025-03-21T10:00:00Z</updated>
                <published>2025-03-20T01:00:00+07:00</published>
                <content type="text">Minister Ødegård said: a &lt; b.</content>
              </entry>
            </feed>
            """;

    @TempDir
    private Path folder;

    /** Found by spoiling feeds. */
    @Test
    void nameThatNoXmlMayHaveIsNamed() {
        Reading reading = Reading.of(Reading.file(folder, "news.xml", RSS.replace("<channel>", "<?a:b c?><channel>")));
        assertThat(reading.problems()).singleElement().asString().contains("DIP-0", "is not XML");
    }

    @Test
    void entriesOfRssAreDocuments() {
        Reading reading = Reading.of(Reading.file(folder, "news.xml", RSS));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents())
                .containsExactly(
                        new Document(
                                "wire-1",
                                "They spoke on Tuesday.\n\nShe agreed.\n",
                                Optional.of("Solano & Berg speak"),
                                Optional.of(LocalDate.of(2025, 3, 18)),
                                Optional.of("Harbour Wire"),
                                Optional.of(new Iri("https://wire.example/1"))),
                        new Document(
                                "https://wire.example/2",
                                "Berg met Ünal.\n",
                                Optional.of("No date"),
                                Optional.empty(),
                                Optional.of("Harbour Wire"),
                                Optional.of(new Iri("https://wire.example/2"))));
    }

    @Test
    void entriesOfAtomHaveTheDayAndTheEncodingOfTheirPublisher() {
        Path file = Reading.file(folder, "ministry.atom", ATOM.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.of(file).only())
                .isEqualTo(new Document(
                        "tag:ministry.example,2025:7",
                        "Minister Ødegård said: a < b.\n",
                        Optional.of("Read-out"),
                        Optional.of(LocalDate.of(2025, 3, 20)),
                        Optional.of("Ministry"),
                        Optional.of(new Iri("https://ministry.example/7"))));
    }

    @Test
    void entryThatIsInTwoFeedsIsReadOnceWithoutAnError() {
        Reading reading = Reading.of(
                Reading.file(folder, "monday.rss", RSS), Reading.file(folder, "tuesday.rss.gz", Reading.gzip(RSS)));
        assertThat(reading.ids()).containsExactly("wire-1", "https://wire.example/2");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void documentTypeIsRefusedAndNoFileIsReadIn() throws java.io.IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "They met in secret.");
        String evil = RSS.replace("<rss ", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss ")
                .replace("Short.", "&x;");
        Reading reading = Reading.of(Reading.file(folder, "evil.xml", evil));
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("evil.xml:2:")
                .contains("DIP-013", "DOCTYPE");
    }

    @Test
    void brokenFeedIsNamedWithItsPlaceAndTheOthersAreRead() {
        Reading reading = Reading.of(
                Reading.file(folder, "broken.xml", RSS.substring(0, RSS.indexOf("</item>"))),
                Reading.file(folder, "whole.xml", RSS));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("broken.xml:11:")
                .contains("DIP-013");
    }

    @Test
    void xmlThatIsNoFeedIsNamed() {
        Reading reading = Reading.of(Reading.file(folder, "letter.xml", "<letter><to>Berg</to></letter>"));
        assertThat(reading.problems()).singleElement().asString().contains("DIP-013", "no feed");
        assertThat(Reading.of(Reading.file(folder, "empty.xml", "")).problems())
                .singleElement()
                .asString()
                .contains("DIP-013");
    }
}
