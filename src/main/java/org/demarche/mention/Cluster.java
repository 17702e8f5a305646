package org.demarche.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.model.EntityKind;

/** An entity of one document while it is being put together; mutable, and never seen outside the stage. */
final class Cluster {
    final EntityKind kind;
    final Optional<GazetteerEntry> entry;
    final List<Name> names = new ArrayList<>();
    /** Forms without title, in order of the text. */
    final Set<String> forms = new LinkedHashSet<>();
    /** Forms with title. */
    final Set<String> titled = new LinkedHashSet<>();
    /** Offices as the graph shows them: "Foreign minister of Qatar". */
    final Set<String> roles = new LinkedHashSet<>();
    /** Names of the offices alone, in lower case. */
    final Set<String> offices = new TreeSet<>();

    private Optional<Cluster> actsFor = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private boolean leads;
    private boolean ofHeadline;

    Cluster(EntityKind kind, Optional<GazetteerEntry> entry) {
        this.kind = kind;
        this.entry = entry;
        entry.ifPresent(known -> roles.addAll(known.roles()));
    }

    boolean is(EntityKind other) {
        return kind == other;
    }

    Optional<Cluster> actsFor() {
        return actsFor;
    }

    /** The first that the text tells holds; a region neither acts nor is acted for. */
    void actFor(Cluster principal) {
        boolean able = kind != EntityKind.PLACE && principal.kind != EntityKind.PLACE;
        if (actsFor.isEmpty() && principal != this && able) {
            actsFor = Optional.of(principal);
        }
    }

    Gender gender() {
        return gender;
    }

    void tellGender(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    /** Whether the headline tells who this is. */
    boolean isOfHeadline() {
        return ofHeadline;
    }

    void headline() {
        ofHeadline = true;
    }

    boolean leads() {
        return leads;
    }

    void lead() {
        leads = true;
    }

    /** Holds the offices of another for somebody else. */
    void peerOf(Cluster other) {
        offices.addAll(other.offices);
        leads |= other.leads;
    }

    /** Whether it is a country or body that this one acts for, itself counted. */
    boolean belongsTo(Cluster principal) {
        return this == principal || actsFor.filter(p -> p == principal).isPresent();
    }

    /** The gazetteer's name, or the fullest of the document. */
    String label() {
        return entry.map(GazetteerEntry::label).orElseGet(this::fullest);
    }

    private String fullest() {
        String best = "";
        for (String form : forms) {
            if (words(form) > words(best) || (words(form) == words(best) && isBetter(form, best))) {
                best = form;
            }
        }
        return best.isEmpty() ? titled.stream().findFirst().orElse("") : best;
    }

    /** Of two forms with as many words the longer one is fuller, unless it is all in capitals. */
    private static boolean isBetter(String form, String best) {
        boolean shouts = form.equals(form.toUpperCase(java.util.Locale.ROOT));
        boolean bestShouts = best.equals(best.toUpperCase(java.util.Locale.ROOT));
        return shouts == bestShouts ? form.length() > best.length() : bestShouts;
    }

    private static int words(String form) {
        return form.isEmpty() ? 0 : form.split(" ").length;
    }

    @Override
    public String toString() {
        return kind + " " + label();
    }
}
