package org.demarche.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Code;
import org.jsoup.Jsoup;

/**
 * A feed that was saved to a file, RSS or Atom: a document an entry. The text is the entry's full content, or its summary
 * where the feed has no more.
 */
final class FeedCursor implements DocumentCursor {
    private static final String HINT = "save the feed's address again, as curl -o news.xml does; RSS and Atom are read";

    private final Source source;
    private final InputStream in;
    private final DocumentAssembler assembler;
    private Optional<Iterator<SyndEntry>> entries = Optional.empty();
    private List<String> dates = List.of();
    private Optional<String> publisher = Optional.empty();
    private boolean broken;
    private int number;

    FeedCursor(Source source, InputStream in, DocumentAssembler assembler) {
        this.source = source;
        this.in = in;
        this.assembler = assembler;
    }

    @Override
    public Optional<Placed> next() throws IOException, UnreadableException {
        if (entries.isEmpty() && !broken) {
            broken = true;
            read();
            broken = false;
        }
        if (broken || !entries.orElseThrow().hasNext()) {
            return Optional.empty();
        }
        SyndEntry entry = entries.get().next();
        Place place = Place.of(source.place() + "#" + ++number);
        return Optional.of(new Placed(
                assembler.assemble(place, source.name() + "#" + number, fields(entry, place), text(entry)), place));
    }

    private void read() throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(DocumentReader.LONGEST + 1);
        if (bytes.length > DocumentReader.LONGEST) {
            throw FileCursor.tooLong(source.place(), "feed");
        }
        FeedXml xml = FeedXml.of(bytes, source.place());
        try {
            SyndFeed feed = new SyndFeedInput().build(xml.document());
            dates = xml.dates();
            publisher = Optional.ofNullable(feed.getTitle()).map(FeedCursor::words);
            entries = Optional.of(feed.getEntries().iterator());
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableException(
                    Code.FEED, source.place(), "is XML, but no feed that is known: " + e.getMessage(), HINT, e);
        }
    }

    private Fields fields(SyndEntry entry, Place place) {
        Map<String, Fields.Field> fields = new HashMap<>();
        Optional<String> link = filled(entry.getLink());
        put(fields, Fields.ID, filled(entry.getUri()).or(() -> link), place);
        put(fields, Fields.TITLE, filled(entry.getTitle()).map(FeedCursor::words), place);
        put(fields, Fields.URL, link, place);
        put(fields, Fields.PUBLISHER, publisher, place);
        put(fields, Fields.DATE, date(entry), place);
        return new Fields(fields);
    }

    /** The day as it is written, since the publisher's own day counts; else the moment's day in UTC. */
    private Optional<String> date(SyndEntry entry) {
        Optional<String> written = number <= dates.size() ? filled(dates.get(number - 1)) : Optional.empty();
        return written.filter(date -> PublicationDate.parse(date).isPresent())
                .or(() -> Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                        .flatMap(Stream::ofNullable)
                        .map(FeedCursor::day)
                        .findFirst())
                .or(() -> written);
    }

    private static String day(Date moment) {
        return moment.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(FeedCursor::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Content is HTML unless it says that it is not: feeds of RSS do not say, and mean HTML. */
    private static String text(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? value.strip() + "\n" : HtmlText.of(value);
    }

    /** Titles of feeds may hold HTML. */
    private static String words(String title) {
        return Jsoup.parseBodyFragment(title).text();
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static void put(Map<String, Fields.Field> fields, String key, Optional<String> value, Place place) {
        value.ifPresent(v -> fields.put(key, new Fields.Field(v, place)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
