/** Finds the view for an address, and shows it without loading the page anew. */

import { h, announce } from "./dom.js";
import { about, ask, ref, local } from "./data.js";
import { overview } from "./views/overview.js";
import { event } from "./views/event.js";
import { actor } from "./views/actor.js";
import { doc } from "./views/document.js";
import { actors, documents } from "./views/lists.js";
import { query } from "./views/query.js";

const THINGS = "/id/";
const main = document.getElementById("main");
let turn = 0;

/** What a view is told: the address, the base of names, and a way to go elsewhere. */
async function context() {
  const { base } = await about();
  const path = location.pathname;
  const iri = path.startsWith(THINGS) ? base + path.slice(THINGS.length) : null;
  return { path, iri, base, params: new URLSearchParams(location.search), hash: location.hash, go, replace };
}

async function view(at) {
  const fixed = { "/": overview, "/actors": actors, "/documents": documents, "/query": query }[at.path];
  if (fixed) return fixed(at);
  for (const iri of [at.iri, decodeURI(at.iri)]) {
    const kinds = (await ask(`SELECT ?kind { ${ref(iri)} a ?kind }`)).map((row) => local(row.kind));
    const found = { ...at, iri };
    if (kinds.includes("Document")) return doc(found);
    if (kinds.includes("Account")) return eventOf(found, "dip:accountOf");
    if (kinds.includes("Comparison")) return eventOf(found, "dip:onEvent");
    if (["Person", "Organization", "Country", "Place"].some((kind) => kinds.includes(kind))) return actor(found, kinds);
    if (kinds.length > 0) return event(found);
  }
  return unknown(at);
}

/** An account or a comparison is shown in its place on the page of its event. */
async function eventOf(at, property) {
  const [row] = await ask(`SELECT ?event { ${ref(at.iri)} ${property} ?event }`);
  return row ? event({ ...at, iri: row.event, focus: at.iri }) : unknown(at);
}

function unknown(at) {
  return {
    title: "Not in this graph",
    nodes: [
      h("h1", {}, "Not in this graph"),
      h("p", {}, "The graph knows nothing of ", h("code", {}, at.iri ?? at.path), "."),
      h("p", {}, h("a", { href: "/" }, "All events")),
    ],
  };
}

async function show({ focus = true } = {}) {
  const mine = ++turn;
  main.setAttribute("aria-busy", "true");
  let made;
  try {
    made = await view(await context());
  } catch (failure) {
    made = {
      title: "That did not work",
      nodes: [h("h1", {}, "That did not work"), h("p", { class: "error", role: "alert" }, failure.message)],
    };
  }
  if (mine !== turn) return;
  main.replaceChildren(...made.nodes.filter(Boolean));
  main.removeAttribute("aria-busy");
  document.title = `${made.title} – Démarche`;
  for (const link of document.querySelectorAll("header.site nav a")) {
    if (link.getAttribute("href") === location.pathname) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (focus) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
    announce(made.title);
  }
  made.after?.();
}

/** Goes to another address of this page. */
function go(to) {
  history.pushState(null, "", to);
  return show();
}

/** Notes a choice in the address without a step in the history. */
function replace(to) {
  history.replaceState(null, "", to);
}

document.addEventListener("click", (click) => {
  const link = click.target.closest("a[href]");
  if (!link || click.defaultPrevented || click.button !== 0) return;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  if (link.origin !== location.origin || link.hasAttribute("download") || "plain" in link.dataset) return;
  const ours = link.pathname.startsWith(THINGS) || ["/", "/actors", "/documents", "/query"].includes(link.pathname);
  if (!ours || link.getAttribute("href").startsWith("#")) return;
  click.preventDefault();
  go(link.href);
});

addEventListener("popstate", () => show());
show({ focus: false });
