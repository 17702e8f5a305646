package org.demarche.vocab;

import org.demarche.model.Iri;

/**
 * The terms of the diplomacy ontology, {@code ontology/diplomacy.ttl}, save those of the gazetteer, which {@link Gaz} has; a
 * test compares the two both ways.
 */
public final class Dip {
    public static final String NAMESPACE = "https://w3id.org/demarche/ontology#";

    public static final Iri DOCUMENT = term("Document");
    public static final Iri SHA256 = term("sha256");
    public static final Iri IN_DOCUMENT = term("inDocument");
    public static final Iri SHARES_TEXT_WITH = term("sharesTextWith");
    public static final Iri SHARED_TEXT = term("SharedText");
    public static final Iri OF_DOCUMENT = term("ofDocument");
    public static final Iri SHARE = term("share");
    public static final Iri MENTION = term("mention");
    public static final Iri REFERENCE = term("reference");

    public static final Iri ENTITY = term("Entity");
    public static final Iri ACTOR_CLASS = term("Actor");
    public static final Iri PERSON = term("Person");
    public static final Iri ORGANIZATION = term("Organization");
    public static final Iri PLACE = term("Place");
    public static final Iri COUNTRY = term("Country");
    public static final Iri ROLE = term("role");
    public static final Iri ACTS_FOR = term("actsFor");
    public static final Iri MERGED_BECAUSE = term("mergedBecause");
    public static final Iri MAYBE_SAME_BECAUSE = term("maybeSameBecause");

    public static final Iri EVENT = term("Event");
    public static final Iri CALL = term("Call");
    public static final Iri CEASEFIRE = term("Ceasefire");
    public static final Iri DEMAND = term("Demand");
    public static final Iri STATEMENT = term("Statement");
    public static final Iri ACCOUNT = term("Account");
    public static final Iri ACCOUNT_OF = term("accountOf");
    public static final Iri EVIDENCE = term("evidence");
    public static final Iri ACCORDING_TO = term("accordingTo");
    public static final Iri FACTUALITY = term("factuality");
    public static final Iri CONFIDENCE = term("confidence");
    public static final Iri INDEPENDENT_ACCOUNTS = term("independentAccounts");
    public static final Iri EVENT_ROLE = term("eventRole");
    public static final Iri PRINCIPAL_ROLE = term("principalRole");

    public static final Iri INVOLVES = term("involves");
    public static final Iri ACTOR = term("actor");
    public static final Iri PARTICIPANT = term("participant");
    public static final Iri INITIATOR = term("initiator");
    public static final Iri DATE = term("date");
    public static final Iri DATE_TEXT = term("dateText");
    public static final Iri DATE_WITHIN = term("dateWithin");
    public static final Iri START_TIME = term("startTime");
    public static final Iri END_DATE = term("endDate");
    public static final Iri DURATION = term("duration");
    public static final Iri DURATION_BOUND = term("durationBound");
    public static final Iri TOPIC = term("topic");
    public static final Iri PARTY = term("party");
    public static final Iri STATUS = term("status");
    public static final Iri SCOPE = term("scope");
    public static final Iri PROPOSED_BY = term("proposedBy");
    public static final Iri ACCEPTED_BY = term("acceptedBy");
    public static final Iri REJECTED_BY = term("rejectedBy");
    public static final Iri MEDIATOR = term("mediator");
    public static final Iri DEMANDER = term("demander");
    public static final Iri ADDRESSEE = term("addressee");
    public static final Iri CONTENT = term("content");
    public static final Iri ITEM = term("item");
    public static final Iri KIND = term("kind");
    public static final Iri SPEAKER = term("speaker");
    public static final Iri QUOTATION = term("quotation");
    public static final Iri ABOUT = term("about");
    public static final Iri TELLS_OF = term("tellsOf");

    public static final Iri CEASEFIRE_STATUS = term("CeasefireStatus");
    public static final Iri PROPOSED = term("Proposed");
    public static final Iri AGREED = term("Agreed");
    public static final Iri PARTLY_AGREED = term("PartlyAgreed");
    public static final Iri IN_FORCE = term("InForce");
    public static final Iri REJECTED = term("Rejected");
    public static final Iri VIOLATED = term("Violated");
    public static final Iri ENDED = term("Ended");

    public static final Iri DEMAND_KIND = term("DemandKind");
    public static final Iri REQUIREMENT = term("Requirement");
    public static final Iri CONDITION = term("Condition");
    public static final Iri APPEAL = term("Appeal");

    public static final Iri DURATION_BOUND_CLASS = term("DurationBound");
    public static final Iri AT_LEAST = term("AtLeast");
    public static final Iri AT_MOST = term("AtMost");
    public static final Iri ABOUT_BOUND = term("About");

    public static final Iri FACTUALITY_CLASS = term("Factuality");
    public static final Iri ACTUAL = term("Actual");
    public static final Iri PLANNED = term("Planned");
    public static final Iri POSSIBLE = term("Possible");
    public static final Iri DENIED = term("Denied");

    public static final Iri STATUS_STEP = term("StatusStep");
    public static final Iri STEP = term("step");
    public static final Iri BY = term("by");
    public static final Iri ON_CONDITION = term("onCondition");
    public static final Iri DEMAND_STATUS = term("DemandStatus");
    public static final Iri MET = term("Met");
    public static final Iri REFUSED = term("Refused");
    public static final Iri UNANSWERED = term("Unanswered");

    public static final Iri COMPARISON = term("Comparison");
    public static final Iri ON_EVENT = term("onEvent");
    public static final Iri ON_PROPERTY = term("onProperty");
    public static final Iri BETWEEN = term("between");
    public static final Iri OUTCOME = term("outcome");
    public static final Iri OUTCOME_CLASS = term("Outcome");
    public static final Iri AGREEING = term("Agreeing");
    public static final Iri CONFLICTING = term("Conflicting");
    public static final Iri COMPATIBLE = term("Compatible");
    public static final Iri ONLY_IN = term("OnlyIn");

    private Dip() {}

    /** The term with this local name. */
    public static Iri term(String localName) {
        return new Iri(NAMESPACE + localName);
    }
}
