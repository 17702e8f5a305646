package org.demarche.vocab;

import org.demarche.model.Iri;

/** The terms of the ontology that only gazetteers use; no graph holds them. */
public final class Gaz {
    public static final Iri ISO_CODE = Dip.term("isoCode");
    public static final Iri CAPITAL = Dip.term("capital");
    public static final Iri DEMONYM = Dip.term("demonym");
    public static final Iri IN_COUNTRY = Dip.term("inCountry");
    public static final Iri STANDS_FOR = Dip.term("standsFor");
    public static final Iri SEAT = Dip.term("seat");
    public static final Iri NEWS_OUTLET = Dip.term("newsOutlet");
    public static final Iri PLATFORM = Dip.term("platform");
    public static final Iri AMBIGUOUS = Dip.term("ambiguous");
    public static final Iri ARMED = Dip.term("armed");
    public static final Iri CASE_SENSITIVE = Dip.term("caseSensitive");

    private Gaz() {}
}
