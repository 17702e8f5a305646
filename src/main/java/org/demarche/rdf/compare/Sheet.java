package org.demarche.rdf.compare;

import java.util.List;

/**
 * One event as several accounts tell it.
 *
 * @param event its label
 * @param iri its name
 * @param kind its class, in words
 * @param documents how many documents tell of it
 * @param independent how many of them are independent
 * @param findings how the accounts stand to each other, in the order of {@link Heading}
 */
public record Sheet(String event, String iri, String kind, int documents, int independent, List<Finding> findings) {
    public Sheet {
        findings = List.copyOf(findings);
    }

    /** The parts of a sheet. */
    public enum Heading {
        BOTH("What several accounts say"),
        COMPATIBLE("Where they differ and can both be right"),
        ONE("What one alone says"),
        CONFLICT("Where they conflict"),
        BESIDE("What else the sides say of it");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        /** The heading in words. */
        public String title() {
            return title;
        }
    }

    /**
     * One way in which accounts stand to each other.
     *
     * @param property what they are compared on, in words
     * @param reason why it is so, in a sentence
     * @param voices the accounts
     */
    public record Finding(Heading heading, String property, String reason, List<Voice> voices) {
        public Finding {
            voices = List.copyOf(voices);
        }
    }

    /**
     * An account in its own words.
     *
     * @param who the sources that it names, the nearest first; "the report itself" where there is none
     * @param words the span that tells it
     * @param document the title of the document, or its id
     * @param place its id, publisher and day, as far as they are known, with the offsets of the words
     */
    public record Voice(String who, String words, String document, String place) {}
}
