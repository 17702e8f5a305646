/** Questions in SPARQL: ready ones to pick, and an editor for one's own. */

import { h, announce, download } from "../dom.js";
import { about, send, addressUnder, PREFIXES } from "../data.js";
import { count } from "../words.js";

const START = `${PREFIXES}
SELECT ?event ?type WHERE {
  ?event a ?type ; dip:date ?date .
}
ORDER BY ?date
LIMIT 20
`;
const SHOWN = 1000;
const GRAPHS = /^\s*(construct|describe)\b/im;

export async function query(at) {
  const { questions } = await about();
  const asked = questions.find((question) => question.name === at.params.get("name"));
  const field = h("textarea", { id: "query", rows: "16", spellcheck: "false", autocapitalize: "off" });
  field.value = at.params.get("query") ?? asked?.query ?? START;
  const holder = h("div", { class: "editor" }, h("label", { for: "query", class: "unseen" }, "Query"), field);
  const answer = h("div", { class: "answer", "aria-live": "polite" });
  const csv = h("button", { type: "button", disabled: true, onclick: save }, "Download CSV");
  const link = h("a", { class: "quiet", href: "/query" }, "Link to this query");
  let editor = { getValue: () => field.value, setValue: (text) => (field.value = text) };

  async function run() {
    const text = editor.getValue();
    link.href = `/query?${new URLSearchParams({ query: text })}`;
    answer.replaceChildren(h("p", { class: "quiet" }, "Asking …"));
    csv.disabled = true;
    try {
      answer.replaceChildren(...(await shown(text, at.base)));
      csv.disabled = isGraph(text);
    } catch (failure) {
      answer.replaceChildren(h("pre", { class: "error", role: "alert" }, failure.message));
    }
  }

  async function save() {
    const response = await send(editor.getValue(), "text/csv");
    download("answer.csv", "text/csv", await response.text());
    announce("The answer is saved as answer.csv");
  }

  function pick(question) {
    editor.setValue(question.query);
    at.replace(`/query?name=${question.name}`);
    return run();
  }

  return {
    title: "Query",
    nodes: [
      h("h1", {}, "Query"),
      h("div", { class: "columns" },
        h("nav", { class: "questions", "aria-label": "Questions" },
          h("details", { open: matchMedia("(min-width: 52rem)").matches },
            h("summary", {}, "Questions"),
            h("ul", {}, questions.map((question) => h("li", {},
              h("button", { type: "button", class: "plain", title: question.question, onclick: () => pick(question) }, question.title)))))),
        h("div", {},
          holder,
          h("p", { class: "actions" }, h("button", { type: "button", class: "main", onclick: run }, "Run"), csv, h("span", { class: "quiet" }, "Ctrl+Enter runs"), link),
          answer)),
    ],
    after: async () => {
      const made = await enhance(field, holder, run);
      if (made) editor = made;
      if (asked || at.params.has("query")) run();
    },
  };
}

/** Puts the editor of YASGUI in the place of the plain field, which stays if that cannot be loaded. */
async function enhance(field, holder, run) {
  let Yasqe;
  try {
    ({ Yasqe } = await import("../vendor/yasqe.js"));
  } catch {
    field.addEventListener("keydown", (press) => press.key === "Enter" && press.ctrlKey && run());
    return null;
  }
  await styles("/page/vendor/yasqe.css");
  if (!holder.isConnected) return null;
  const text = field.value;
  holder.replaceChildren();
  const yasqe = new Yasqe(holder, {
    value: text,
    showQueryButton: false,
    resizeable: false,
    persistenceId: null,
    // The others ask sites elsewhere for names.
    autocompleters: ["variables"],
    createShareableLink: null,
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, Tab: false, "Shift-Tab": false },
  });
  yasqe.getInputField().setAttribute("aria-label", "Query");
  return yasqe;
}

/** Adds a style sheet once, and waits for it: the editor measures itself when it is made. */
function styles(href) {
  if (document.head.querySelector(`[href="${href}"]`)) return Promise.resolve();
  return new Promise((done) => {
    document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });
}

function isGraph(text) {
  return GRAPHS.test(text.replace(/#[^\n]*/g, "").replace(/^\s*(prefix|base)\b.*$/gim, ""));
}

async function shown(text, base) {
  const began = performance.now();
  const response = await send(text, isGraph(text) ? "text/turtle" : "application/sparql-results+json");
  const cut = response.headers.get("Demarche-Cut-At");
  const body = isGraph(text) ? await response.text() : await response.json();
  const took = `${Math.round(performance.now() - began)} ms`;
  const warning = cut && h("p", { class: "note", role: "alert" }, `The answer is longer than the server gives: it is cut at ${cut}.`);
  if (typeof body === "string") return [warning, h("p", { class: "quiet" }, took), h("pre", { class: "graph", tabindex: "0" }, body)].filter(Boolean);
  if ("boolean" in body) return [h("p", { class: "yes-no" }, body.boolean ? "Yes" : "No")];
  const names = body.head.vars;
  const rows = body.results.bindings;
  const summary = rows.length > SHOWN ? `${count(rows.length, "row")}, the first ${SHOWN} are shown` : count(rows.length, "row");
  announce(summary);
  return [
    warning,
    h("p", { class: "quiet" }, `${summary} · ${took}`),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Answer" },
      h("table", {},
        h("thead", {}, h("tr", {}, names.map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, rows.slice(0, SHOWN).map((row) => h("tr", {}, names.map((name) => cell(row[name], base))))))),
  ].filter(Boolean);
}

const PREFIX_LIST = [...PREFIXES.matchAll(/PREFIX (\w+): <([^>]+)>/g)].map(([, prefix, iri]) => [prefix, iri]);

function cell(term, base) {
  if (!term) return h("td", {});
  if (term.type !== "uri") {
    const numeric = /#(integer|decimal|double)$/.test(term.datatype ?? "");
    return h("td", { class: numeric && "number", lang: term["xml:lang"] }, term.value);
  }
  if (term.value.startsWith(base)) return h("td", {}, h("a", { href: addressUnder(base, term.value) }, term.value.slice(base.length)));
  const known = PREFIX_LIST.find(([, iri]) => term.value.startsWith(iri));
  return h("td", {}, known ? h("code", { title: term.value }, `${known[0]}:${term.value.slice(known[1].length)}`) : term.value);
}
