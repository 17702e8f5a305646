/** One event: what all accounts say together, where they differ, and each account with its words. */

import { h, between } from "../dom.js";
import { ask, ref, local, groups, DIP, addressUnder } from "../data.js";
import { role, ROLE_ORDER, value, day, count, TYPES, spaced } from "../words.js";
import { badge, head, asData, section, thing, outcome, factuality } from "../parts.js";
import { characters, surroundings, pieces } from "../text.js";

const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const OUTCOMES = ["Conflicting", "Compatible", "OnlyIn", "Agreeing"];

export async function event(at) {
  const me = ref(at.iri);
  const [facts, accountFacts, papers, comparisons] = await Promise.all([
    ask(`SELECT ?p ?o ?label { ${me} ?p ?o OPTIONAL { ?o rdfs:label ?label } }`),
    ask(`SELECT ?account ?p ?o ?label { ?account dip:accountOf ${me} ; ?p ?o OPTIONAL { ?o rdfs:label ?label } }`),
    ask(`SELECT DISTINCT ?document ?title ?publisher ?issued ?text ?identifier {
      ?account dip:accountOf ${me} ; dip:inDocument ?document .
      OPTIONAL { ?document dcterms:identifier ?identifier }
      OPTIONAL { ?document dcterms:title ?title } OPTIONAL { ?document dcterms:publisher ?publisher }
      OPTIONAL { ?document dcterms:issued ?issued } OPTIONAL { ?document nif:isString ?text } }`),
    ask(`SELECT ?comparison ?property ?outcome ?comment ?account {
      ?comparison dip:onEvent ${me} ; dip:onProperty ?property ; dip:outcome ?outcome ; dip:between ?account .
      OPTIONAL { ?comparison rdfs:comment ?comment } } ORDER BY STR(?property) STR(?comparison)`),
  ]);
  const words = await spans(me);
  const documents = new Map(papers.map((paper) => [paper.document, { ...paper, chars: paper.text && characters(paper.text) }]));
  const type = local(facts.find((row) => TYPES.includes(local(row.o)))?.o ?? "Event");
  const title = facts.find((row) => row.p === LABEL)?.o ?? local(at.iri);
  const differing = new Map(
    comparisons.filter((row) => local(row.outcome) === "Conflicting").map((row) => [local(row.property), "Conflicting"]),
  );
  const accounts = [...groups(accountFacts, "account")]
    .map(([iri, rows]) => ({ iri, rows, document: documents.get(one(rows, "inDocument")) }))
    .sort((a, b) => (a.document?.issued ?? "9").localeCompare(b.document?.issued ?? "9") || a.iri.localeCompare(b.iri));
  const numbers = new Map(accounts.map((account, index) => [account.iri, index + 1]));

  return {
    title,
    nodes: [
      head(badge(type), title, told(accounts, facts)),
      h("dl", { class: "facts" }, roles(at.base, facts, new Map())),
      differences(comparisons, numbers),
      section(
        count(accounts.length, "account"),
        [
          h(
            "div",
            { class: "accounts" },
            accounts.map((account) => card(at, account, numbers, words.get(account.iri) ?? [], differing, type)),
          ),
        ],
      ),
      asData(addressUnder(at.base, at.iri)),
    ],
    after: () => at.focus && document.getElementById(anchor(numbers.get(at.focus)))?.scrollIntoView({ block: "center" }),
  };
}

/** The spans behind each account, with their words. */
async function spans(me) {
  const rows = await ask(`SELECT ?account ?span ?begin ?end ?words {
    ?account dip:accountOf ${me} ; dip:evidence ?span . ?span nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?words .
  } ORDER BY ?account ?begin DESC(?end)`);
  return groups(rows.map((row) => ({ ...row, begin: Number(row.begin), end: Number(row.end) })), "account");
}

function one(rows, name) {
  return rows.find((row) => row.p === DIP + name)?.o;
}

function anchor(number) {
  return `account-${number}`;
}

function told(accounts, facts) {
  const documents = new Set(accounts.map((account) => account.document?.document)).size;
  const told = factuality(facts.filter((row) => row.p === `${DIP}factuality`).map((row) => local(row.o)));
  const independent = Number(facts.find((row) => row.p === `${DIP}independentAccounts`)?.o ?? documents);
  return h(
    "p",
    { class: "quiet" },
    `Told by ${count(documents, "document")}`,
    independent < documents && `, ${independent} of them with a text of ${independent === 1 ? "its" : "their"} own,`,
    ` in ${count(accounts.length, "account")}`,
    told && [" · ", told],
  );
}

/** Terms and values of all roles that are told, in their order. */
function roles(base, rows, differing) {
  const mine = groups(rows.filter((row) => row.p.startsWith(DIP)).map((row) => ({ ...row, name: local(row.p) })), "name");
  // One account's bound belongs to its length: "at least 90 minutes".
  const bound = mine.get("duration")?.length === 1 && mine.get("durationBound")?.length === 1;
  const shown = ROLE_ORDER.filter((name) => mine.has(name) && !(bound && name === "durationBound"));
  return shown.map((name) => {
    const values = mine.get(name).map((row) => (row.label ? thing(base, row.o, row.label) : value(name, row.o)));
    if (bound && name === "duration") values[0] = `${value("durationBound", mine.get("durationBound")[0].o)} ${values[0]}`;
    const long = name === "quotation" || name === "content" || name === "item";
    return h(
      "div",
      { class: differing.has(name) && "differs" },
      h("dt", {}, role(name), differing.has(name) && h("span", { class: "unseen" }, " (accounts conflict)")),
      h("dd", { class: long && "words" }, long && values.length > 1 ? values.map((v) => h("p", {}, v)) : between(values, ", ")),
    );
  });
}

function differences(comparisons, numbers) {
  const all = [...groups(comparisons, "comparison").values()]
    .map((rows) => ({ ...rows[0], accounts: rows.map((row) => numbers.get(row.account)).filter(Boolean) }))
    .sort((a, b) => OUTCOMES.indexOf(local(a.outcome)) - OUTCOMES.indexOf(local(b.outcome)));
  return section(
    "How the accounts compare",
    all.length === 0
      ? []
      : [
          h(
            "ul",
            { class: "compare" },
            all.map((row) =>
              h(
                "li",
                {},
                outcome(local(row.outcome)),
                h(
                  "div",
                  {},
                  h("strong", {}, role(local(row.property))),
                  ": ",
                  row.comment ?? spaced(local(row.outcome)),
                  " ",
                  h(
                    "span",
                    { class: "quiet" },
                    "Accounts ",
                    between(row.accounts.sort((a, b) => a - b).map((n) => h("a", { href: `#${anchor(n)}` }, String(n))), ", "),
                  ),
                ),
              ),
            ),
          ),
        ],
  );
}

function card(at, account, numbers, words, differing, type) {
  const paper = account.document;
  const sources = account.rows.filter((row) => row.p === `${DIP}accordingTo`);
  const confidence = Number(one(account.rows, "confidence"));
  const number = numbers.get(account.iri);
  return h(
    "article",
    { class: "account", id: anchor(number), "aria-label": `Account ${number}`, "data-focus": at.focus === account.iri },
    h("p", { class: "over" }, `${number} `, sources.length > 0
      ? ["According to ", between(sources.map((row) => thing(at.base, row.o, row.label)), ", ")]
      : "In the report’s own words", " ", factuality([local(one(account.rows, "factuality") ?? "Actual")])),
    quotations(words, paper, at.base, type),
    h("p", { class: "source" },
      paper && h("a", { href: addressUnder(at.base, words[0]?.span ?? paper.document) }, paper.title ?? paper.identifier),
      h("span", { class: "quiet" }, [" ", between([paper?.publisher, day(paper?.issued)].filter(Boolean), ", ")])),
    h("dl", { class: "facts small" }, roles(at.base, account.rows, differing)),
    Number.isFinite(confidence) && h("p", { class: "quiet" }, `Confidence ${confidence.toFixed(2)}`),
  );
}

/** The words behind an account, marked in their place where the text was kept. */
function quotations(words, paper, base, type) {
  if (words.length === 0) return null;
  if (!paper?.chars) return words.map((span) => h("blockquote", {}, h("mark", { class: type }, span.words)));
  const shown = [];
  for (const span of words) {
    const [from, to] = surroundings(paper.chars, span.begin, span.end);
    const last = shown[shown.length - 1];
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.spans.push(span);
    } else {
      shown.push({ from, to, spans: [span] });
    }
  }
  return shown.map(({ from, to, spans: marked }) =>
    h(
      "blockquote",
      {},
      pieces(marked, from, to).map((piece) => {
        const text = paper.chars.slice(piece.begin, piece.end).join("");
        return piece.spans.length > 0 ? h("mark", { class: type }, text) : text;
      }),
    ),
  );
}

