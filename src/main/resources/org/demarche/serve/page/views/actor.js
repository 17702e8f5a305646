/** One person, body or country: who that is, and what is reported of it. */

import { h, between } from "../dom.js";
import { ask, ref, local, addressUnder, groups } from "../data.js";
import { head, asData, section, thing, entry } from "../parts.js";
import { ACTOR_ROLES } from "../events.js";
import { count, day, spaced } from "../words.js";
import { network } from "../network.js";

const LIMIT = 200;
const NEIGHBOURS = 40;
const TIES = 80;

export async function actor(at, kinds) {
  const me = ref(at.iri);
  const [facts, events, spoke, ties] = await Promise.all([
    ask(`SELECT ?p ?o ?label { VALUES ?p { rdfs:label skos:altLabel dip:role dip:actsFor skos:exactMatch owl:sameAs }
      ${me} ?p ?o OPTIONAL { ?o rdfs:label ?label } } ORDER BY STR(?p) STR(?o)`),
    eventsOf(me),
    ask(`SELECT ?other ?label (COUNT(DISTINCT ?call) AS ?calls) (GROUP_CONCAT(DISTINCT ?date; SEPARATOR=" ") AS ?dates) {
      { SELECT ?other ?label ?call ?date {
        ?call a dip:Call ; dip:participant ${me}, ?other . FILTER(?other != ${me}) ?other rdfs:label ?label .
        OPTIONAL { ?call dip:date ?told BIND(STR(?told) AS ?date) } } ORDER BY ?date }
    } GROUP BY ?other ?label ORDER BY DESC(?calls) ?label`),
    neighbourhood(me),
  ]);
  const named = (name) => facts.filter((row) => local(row.p) === name);
  const title = named("label")[0]?.o ?? local(at.iri);
  const as = (...roles) => {
    const seen = new Set();
    return events.filter((row) => roles.includes(row.role) && !seen.has(row.event) && seen.add(row.event));
  };
  const picture = network(at, ties, `Network of ${title}`, at.iri);

  return {
    title,
    nodes: [
      head(spaced(kinds.find((kind) => ["Person", "Organization", "Country", "Place"].includes(kind))), title),
      h("dl", { class: "facts" }, [
        line("Role", named("role").map((row) => row.o)),
        line("Acts for", named("actsFor").map((row) => thing(at.base, row.o, row.label))),
        line("Also called", named("altLabel").map((row) => row.o)),
        line("Elsewhere", [...named("exactMatch"), ...named("sameAs")].map((row) => thing(at.base, row.o, site(row.o)))),
      ]),
      section("Who speaks with or demands of whom", ties.length > 0 ? [picture.node] : []),
      section("Spoke with", spoke.length === 0 ? [] : [
        h("ul", { class: "plain" }, spoke.map((row) => h("li", {}, thing(at.base, row.other, row.label), " ",
          h("span", { class: "quiet" }, between([count(Number(row.calls), "call"), ...(row.dates ?? "").split(" ").filter(Boolean).map(day)], ", "))))),
      ]),
      list(at, "Calls", as("participant", "initiator").filter((row) => row.type === "Call")),
      list(at, "Demanded", as("demander")),
      list(at, "Was asked", as("addressee").filter((row) => row.type === "Demand")),
      list(at, "Said", as("speaker")),
      list(at, "Ceasefires", as("party", "proposedBy", "acceptedBy", "rejectedBy", "mediator")),
      h("p", {}, h("a", { href: `/?actor=${encodeURIComponent(at.iri)}` }, `All events with ${title}`)),
      asData(addressUnder(at.base, at.iri)),
    ],
    after: picture.draw,
  };
}

async function eventsOf(me) {
  const rows = await ask(`SELECT ?event ?type ?label ?role ?date (COUNT(DISTINCT ?document) AS ?documents)
      (GROUP_CONCAT(DISTINCT STR(?told); SEPARATOR=" ") AS ?factualities) {
    VALUES ?role { ${ACTOR_ROLES.map((name) => "dip:" + name).join(" ")} }
    VALUES ?type { dip:Call dip:Ceasefire dip:Demand dip:Statement }
    ?event ?role ${me} ; a ?type ; rdfs:label ?label .
    ?account dip:accountOf ?event ; dip:inDocument ?document .
    OPTIONAL { ?event dip:date ?date } OPTIONAL { ?event dip:factuality ?told }
  } GROUP BY ?event ?type ?label ?role ?date ORDER BY (!BOUND(?date)) ?date ?label STR(?event)`);
  return rows.map((row) => ({ ...row, type: local(row.type), role: local(row.role) }));
}

/** Who is tied to this one and to those around it, by calls and demands. */
async function neighbourhood(me) {
  const near = await ask(`SELECT ?other (COUNT(DISTINCT ?e) AS ?n) {
    { ?e a dip:Call ; dip:participant ${me}, ?other }
    UNION { ?e a dip:Demand ; dip:demander ${me} ; dip:addressee ?other }
    UNION { ?e a dip:Demand ; dip:demander ?other ; dip:addressee ${me} }
    FILTER(?other != ${me})
  } GROUP BY ?other ORDER BY DESC(?n) STR(?other) LIMIT ${NEIGHBOURS}`);
  return near.length === 0 ? [] : tiesAmong([me, ...near.map((row) => ref(row.other))]);
}

/** The strongest ties: pairs of actors with the number of calls between them, or of demands from one to the other. */
export async function tiesAmong(actors = []) {
  const from = actors.length > 0 ? `VALUES ?from { ${actors.join(" ")} }` : "";
  const to = actors.length > 0 ? `FILTER(?to IN (${actors.join(", ")}))` : "";
  const rows = await ask(`SELECT ?from ?fromLabel ?to ?toLabel ?kind ?n {
    {
      SELECT ?from ?to ?kind (COUNT(DISTINCT ?event) AS ?n) {
        { ${from} ?event a dip:Call ; dip:participant ?from, ?to . ${to} FILTER(STR(?from) < STR(?to)) BIND("Call" AS ?kind) }
        UNION { ${from} ?event a dip:Demand ; dip:demander ?from ; dip:addressee ?to . ${to} FILTER(?from != ?to) BIND("Demand" AS ?kind) }
      } GROUP BY ?from ?to ?kind ORDER BY DESC(?n) STR(?from) STR(?to) LIMIT ${TIES}
    }
    ?from rdfs:label ?fromLabel . ?to rdfs:label ?toLabel .
  } ORDER BY DESC(?n) STR(?from) STR(?to)`);
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

function list(at, title, rows) {
  if (rows.length === 0) return null;
  const byDay = groups(rows.slice(0, LIMIT).map((row) => ({ ...row, key: row.date ? day(row.date) : "Day unknown" })), "key");
  return h(
    "section",
    {},
    h("h2", {}, title, " ", h("span", { class: "quiet" }, String(rows.length))),
    [...byDay].map(([when, events]) => [h("h3", { class: "when" }, when), h("ul", { class: "entries" }, events.map((event) => entry(at.base, event)))]),
    rows.length > LIMIT && h("p", {}, h("a", { href: `/?actor=${encodeURIComponent(at.iri)}` }, `and ${rows.length - LIMIT} more`)),
  );
}

function line(name, values) {
  return values.length > 0 && h("div", {}, h("dt", {}, name), h("dd", {}, between(values, ", ")));
}

function site(iri) {
  try {
    return `${new URL(iri).hostname.replace("www.", "")} ${local(iri)}`;
  } catch {
    return iri;
  }
}
