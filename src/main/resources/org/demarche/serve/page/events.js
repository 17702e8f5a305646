/** Asks for events by what the reader has chosen. */

import { ask, ref, string, local } from "./data.js";
import { TYPES } from "./words.js";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is chosen, as the address of the page has it. */
export function choice(params) {
  const types = (params.get("type") ?? "").split(",").filter((type) => TYPES.includes(type));
  const date = (name) => (DATE.test(params.get(name) ?? "") ? params.get(name) : "");
  return {
    types: types.length > 0 ? types : TYPES,
    actor: params.get("actor") ?? "",
    document: params.get("document") ?? "",
    words: (params.get("words") ?? "").trim(),
    from: date("from"),
    to: date("to"),
  };
}

/**
 * A group pattern with one row for each event that fits: ?event, ?type, ?day, and ?date where the event has one. An event
 * without a date stands on the day of the first report that tells it. Only such events are looked up by their reports.
 */
function pattern(chosen) {
  const days = [
    chosen.from && `STR(?day) >= ${string(chosen.from)}`,
    chosen.to && `STR(?day) <= ${string(chosen.to)}`,
  ].filter(Boolean);
  const wanted = `VALUES ?type { ${chosen.types.map((type) => `dip:${type}`).join(" ")} }
      ?event a ?type .
      ${chosen.actor ? `FILTER EXISTS { ?event ?role ${ref(chosen.actor)} }` : ""}
      ${chosen.document ? `FILTER EXISTS { ?its dip:accountOf ?event ; dip:inDocument ${ref(chosen.document)} }` : ""}
      ${chosen.words ? `FILTER EXISTS { ?event rdfs:label ?name FILTER CONTAINS(LCASE(STR(?name)), LCASE(${string(chosen.words)})) }` : ""}`;
  return `{
    SELECT ?event ?type (MIN(?told) AS ?date) { ${wanted} ?event dip:date ?told } GROUP BY ?event ?type
  } UNION {
    SELECT ?event ?type (MIN(?issued) AS ?report) {
      ${wanted}
      FILTER NOT EXISTS { ?event dip:date ?told }
      OPTIONAL { ?account dip:accountOf ?event ; dip:inDocument/dcterms:issued ?issued }
    } GROUP BY ?event ?type
  }
  BIND(COALESCE(?date, ?report) AS ?day)
  ${days.length > 0 ? `FILTER(${days.join(" && ")})` : ""}`;
}

/** How many events of each type there are on each day; days without a date have none. */
export async function tally(chosen) {
  const rows = await ask(`SELECT ?type ?day (COUNT(?event) AS ?n) { ${pattern(chosen)} } GROUP BY ?type ?day ORDER BY ?day`);
  return rows.map((row) => ({ type: local(row.type), day: row.day, n: Number(row.n) }));
}

/** A page of the events, by day. */
export async function list(chosen, limit, offset) {
  const rows = await ask(`SELECT ?event ?type ?label ?day ?date (COUNT(DISTINCT ?document) AS ?documents)
      (GROUP_CONCAT(DISTINCT STR(?told); SEPARATOR=" ") AS ?factualities) (COUNT(DISTINCT ?conflict) AS ?conflicts) {
    {
      SELECT ?event ?type ?label ?day ?date { ${pattern(chosen)} ?event rdfs:label ?label }
      ORDER BY (!BOUND(?day)) ?day STR(?type) ?label STR(?event) LIMIT ${limit} OFFSET ${offset}
    }
    ?account dip:accountOf ?event ; dip:inDocument ?document .
    OPTIONAL { ?event dip:factuality ?told }
    OPTIONAL { ?conflict dip:onEvent ?event ; dip:outcome dip:Conflicting }
  }
  GROUP BY ?event ?type ?label ?day ?date
  ORDER BY (!BOUND(?day)) ?day STR(?type) ?label STR(?event)`);
  return rows.map((row) => ({
    ...row,
    type: local(row.type),
    conflicts: Number(row.conflicts),
    when: row.date ? "dated" : row.day ? "reported" : "unknown",
  }));
}

/** The actors of events, the most frequent first. */
export async function actors() {
  return ask(`SELECT ?actor ?label ?class ?events {
    {
      SELECT ?actor (COUNT(DISTINCT ?event) AS ?events) {
        VALUES ?type { ${TYPES.map((type) => "dip:" + type).join(" ")} }
        ?event a ?type ; ?role ?actor .
        FILTER(?role IN (${ACTOR_ROLES.map((name) => "dip:" + name).join(", ")}))
      } GROUP BY ?actor
    }
    ?actor a ?class ; rdfs:label ?label .
    FILTER(?class IN (dip:Person, dip:Country, dip:Organization))
  } ORDER BY DESC(?events) ?label`);
}

/** The roles in which an actor takes part in an event. */
export const ACTOR_ROLES = [
  "participant",
  "initiator",
  "party",
  "proposedBy",
  "acceptedBy",
  "rejectedBy",
  "mediator",
  "demander",
  "addressee",
  "speaker",
];

/** The documents, the newest first. */
export async function documents() {
  return ask(`SELECT ?document ?title ?publisher ?issued ?identifier (COUNT(DISTINCT ?event) AS ?events) {
    ?document a dip:Document .
    OPTIONAL { ?document dcterms:identifier ?identifier }
    OPTIONAL { ?document dcterms:title ?title }
    OPTIONAL { ?document dcterms:publisher ?publisher }
    OPTIONAL { ?document dcterms:issued ?issued }
    OPTIONAL { ?account dip:inDocument ?document ; dip:accountOf ?event }
  } GROUP BY ?document ?title ?publisher ?issued ?identifier ORDER BY DESC(?issued) ?title STR(?document)`);
}

