package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.NameSpan;

/**
 * A name finder whose answers are mended by rules: titles, bodies, treaties and consistency within the document.
 *
 * <p>As safe to share between threads as the finder below it.
 */
public final class LayeredNameFinder implements NameFinder {
    private static final List<NameRule> RULES = List.of(
            new BoundaryRule(),
            new TitleRule(),
            new HeadRule(),
            new BodyRule(),
            new DictionaryRule(),
            new PlaceRule(),
            new WholeRule(),
            new BackerRule(),
            new KindRule(),
            new DatelineRule(),
            new AcronymRule(),
            new SpeakerRule(),
            new ConsistencyRule());

    private final NameFinder finder;

    /** The model of the jar with all rules. */
    public LayeredNameFinder() {
        this(new StatisticalNameFinder());
    }

    public LayeredNameFinder(NameFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<List<NameSpan>> find(List<List<String>> sentences) {
        List<List<NameSpan>> found = finder.find(sentences);
        List<SentenceNames> document = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            document.add(new SentenceNames(sentences.get(i), found.get(i)));
        }
        for (NameRule rule : RULES) {
            rule.apply(document);
        }
        return document.stream().map(SentenceNames::names).toList();
    }
}
