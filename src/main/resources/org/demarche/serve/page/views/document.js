/** One document: its text with what was found in it, and the facts that it tells. */

import { h, between } from "../dom.js";
import { ask, ref, local, groups, addressUnder } from "../data.js";
import { head, asData, section, badge, thing, outside, factuality } from "../parts.js";
import { count, day, typeCount, TYPES } from "../words.js";
import { characters, offsets, pieces } from "../text.js";

const KINDS = { Person: "person", Organization: "body", Country: "country", Place: "place" };

export async function doc(at) {
  const me = ref(at.iri);
  const [[paper], told, mentions, sharing] = await Promise.all([
    ask(`SELECT ?title ?identifier ?publisher ?issued ?source ?text { ${me} a dip:Document .
      OPTIONAL { ${me} dcterms:title ?title } OPTIONAL { ${me} dcterms:identifier ?identifier }
      OPTIONAL { ${me} dcterms:publisher ?publisher } OPTIONAL { ${me} dcterms:issued ?issued }
      OPTIONAL { ${me} dcterms:source ?source } OPTIONAL { ${me} nif:isString ?text } } LIMIT 1`),
    ask(`SELECT ?event ?type ?label ?account ?span ?begin ?end ?words ?told {
      VALUES ?type { dip:Call dip:Ceasefire dip:Demand dip:Statement }
      ?account dip:inDocument ${me} ; dip:accountOf ?event ; dip:evidence ?span .
      ?event a ?type ; rdfs:label ?label . ?span nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?words .
      OPTIONAL { ?account dip:factuality ?told }
    } ORDER BY ?begin DESC(?end) STR(?event)`),
    ask(`SELECT ?thing ?label ?kind ?begin ?end ?how {
      VALUES ?how { dip:mention dip:reference } VALUES ?kind { dip:Person dip:Organization dip:Country dip:Place }
      ?span dip:inDocument ${me} ; nif:beginIndex ?begin ; nif:endIndex ?end . ?thing ?how ?span ; a ?kind ; rdfs:label ?label .
    } ORDER BY ?begin DESC(?end)`),
    ask(`SELECT DISTINCT ?other ?title ?identifier { { ${me} dip:sharesTextWith ?other } UNION { ?other dip:sharesTextWith ${me} }
      OPTIONAL { ?other dcterms:title ?title } OPTIONAL { ?other dcterms:identifier ?identifier } } ORDER BY STR(?other)`),
  ]);
  const facts = numbered(told);
  const title = paper.title ?? paper.identifier ?? local(at.iri);
  const place = offsets(at.hash) ?? [-1, -1];
  return {
    title,
    nodes: [
      head("document", title, h("p", { class: "quiet" }, between([
        paper.publisher,
        day(paper.issued),
        paper.source && outside(paper.source, "source"),
      ].filter(Boolean), " · "))),
      h("p", {}, summary(facts)),
      sharing.length > 0 && h("p", { class: "quiet" }, "Shares text with ",
        between(sharing.map((row) => thing(at.base, row.other, row.title ?? row.identifier)), ", "), "."),
      h("div", { class: "reading" },
        paper.text ? reading(at, paper.text, facts, mentions, place) : h("p", { class: "note" },
          "The text was not kept in this graph; ", h("code", {}, "build --with-text"), " keeps it."),
        section("What it tells", facts.length > 0 ? [h("ol", { class: "told" }, facts.map((fact) => line(at, fact, !paper.text)))] : [])),
      section("Who and what it names", [...named(at, mentions)]),
      asData(addressUnder(at.base, at.iri)),
    ],
    after: () => document.querySelector("[data-place]")?.scrollIntoView({ block: "center" }),
  };
}

/** The events in the order in which the text tells them, each with its spans. */
function numbered(told) {
  return [...groups(told, "event")].map(([event, rows], index) => ({
    event,
    number: index + 1,
    type: local(rows[0].type),
    label: rows[0].label,
    told: rows.filter((row) => row.told).map((row) => local(row.told)),
    spans: [...new Map(rows.map((row) => [row.span, { iri: row.span, begin: Number(row.begin), end: Number(row.end), words: row.words }])).values()],
  }));
}

function summary(facts) {
  const parts = TYPES.map((type) => [type, facts.filter((fact) => fact.type === type).length]).filter(([, n]) => n > 0);
  return parts.length === 0 ? "Tells of no event." : ["Tells of ", between(parts.map(([type, n]) => typeCount(n, type)), ", "), "."];
}

function reading(at, text, facts, mentions, place) {
  const chars = characters(text);
  const spans = [
    ...facts.flatMap((fact) => fact.spans.map((span) => ({ ...span, fact }))),
    ...mentions.map((row) => ({ begin: Number(row.begin), end: Number(row.end), mention: row })),
    ...(place[0] >= 0 ? [{ begin: place[0], end: place[1], place: true }] : []),
  ];
  const ends = groups(facts.flatMap((fact) => fact.spans.map((span) => ({ end: span.end, fact }))), "end");
  let first = true;
  const shown = pieces(spans, 0, chars.length).map((piece) => {
    const words = chars.slice(piece.begin, piece.end).join("");
    const fact = innermost(piece.spans.filter((span) => span.fact))?.fact;
    const mention = piece.spans.filter((span) => span.mention).at(-1)?.mention;
    const here = piece.spans.some((span) => span.place);
    let node = words;
    if (mention) {
      const way = local(mention.how) === "reference" ? "reference" : "named";
      node = h("a", { class: `mention ${local(mention.kind)} ${way}`, href: addressUnder(at.base, mention.thing), title: mention.label }, words);
    }
    if (fact || here) {
      node = h("mark", { class: fact ? fact.type : "place", "data-place": here && first }, node);
      if (here) {
        node.classList.add("here");
        first = false;
      }
    }
    const notes = (ends.get(piece.end) ?? []).map((row) => row.fact);
    return [node, notes.map((note) => h("sup", {}, h("a", { class: `note-mark ${note.type}`, href: `#fact-${note.number}`, "aria-label": `Fact ${note.number}: ${note.label}` }, String(note.number))))];
  });
  return h("section", { class: "text-column" },
    h("h2", { class: "unseen" }, "Text"),
    h("p", { class: "legend" },
      TYPES.filter((type) => facts.some((fact) => fact.type === type)).map((type) => h("mark", { class: type }, type.toLowerCase())),
      Object.entries(KINDS).filter(([kind]) => mentions.some((row) => local(row.kind) === kind)).map(([kind, word]) => h("span", { class: `mention ${kind}` }, word))),
    h("div", { class: "text" }, shown));
}

/** The shortest span; of two alike the one whose kind comes first, since most of what is told is also a statement. */
function innermost(spans) {
  const length = (span) => span.end - span.begin;
  return [...spans].sort((a, b) => length(a) - length(b) || TYPES.indexOf(a.fact.type) - TYPES.indexOf(b.fact.type))[0];
}

function line(at, fact, withWords) {
  return h("li", { id: `fact-${fact.number}`, class: fact.type },
    badge(fact.type), " ",
    h("a", { href: addressUnder(at.base, fact.event) }, fact.label), " ",
    factuality(fact.told),
    withWords
      ? fact.spans.map((span) => h("blockquote", {}, h("mark", { class: fact.type }, span.words)))
      : [" ", h("a", { class: "quiet", href: addressUnder(at.base, fact.spans[0].iri), "aria-label": `Fact ${fact.number} in the text` }, "in the text")]);
}

function named(at, mentions) {
  const things = [...groups(mentions, "thing").values()].sort((a, b) => b.length - a.length || a[0].label.localeCompare(b[0].label));
  if (things.length === 0) return [];
  return [h("ul", { class: "names" }, things.map((rows) => h("li", {}, thing(at.base, rows[0].thing, rows[0].label), " ",
    h("span", { class: "quiet" }, `${KINDS[local(rows[0].kind)]}, ${count(rows.length, "time")}`))))];
}
