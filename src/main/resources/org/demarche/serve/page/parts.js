/** Small pieces that several views share. */

import { h, between } from "./dom.js";
import { addressUnder, local } from "./data.js";
import { day, spaced } from "./words.js";

/** The kind of an event, in its colour and in words. */
export function badge(type) {
  return h("span", { class: `badge ${type}` }, type);
}

/** What an account or event is told as, where that is not simply "it happened". */
export function factuality(names) {
  const others = [...new Set(names)].filter((name) => name !== "Actual");
  if (others.length === 0) return null;
  const words = others.map((name) => spaced(name)).join(", ");
  return h("span", { class: "flag" }, names.includes("Actual") ? `also ${words}` : words);
}

export function outcome(name) {
  return h("span", { class: `outcome ${name}` }, name === "OnlyIn" ? "only in one" : spaced(name));
}

/** A link to the page of a thing; to what is elsewhere only if that is on the web, so that no name in a graph can run as a script. */
export function thing(base, iri, label) {
  const words = label || decoded(local(iri));
  if (iri.startsWith(base)) return h("a", { href: addressUnder(base, iri) }, words);
  return outside(iri, words);
}

export function outside(iri, words) {
  return /^https?:/i.test(iri) ? h("a", { href: iri, rel: "noreferrer", class: "outside" }, words) : words;
}

function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The head of a page about one thing. */
export function head(over, title, ...under) {
  return h("header", { class: "head" }, h("p", { class: "over" }, over), h("h1", {}, title), under);
}

/** Links to the same thing as data. */
export function asData(path) {
  const links = [["Turtle", "ttl"], ["JSON-LD", "jsonld"], ["N-Triples", "nt"]];
  return h(
    "p",
    { class: "quiet data" },
    "As data: ",
    between(links.map(([name, ending]) => h("a", { href: `${path}?format=${ending}`, "data-plain": true }, name)), " · "),
  );
}

/** A section with a heading, or nothing if it would be empty. */
export function section(title, items, ...rest) {
  if (items.length === 0) return null;
  return h("section", {}, h("h2", {}, title), items, rest);
}

/** One event of a list: kind, name, day, how often it is told. */
export function entry(base, event) {
  const told = Number(event.documents ?? 0);
  return h(
    "li",
    { class: `entry ${event.type}` },
    badge(event.type),
    h(
      "div",
      {},
      h("a", { href: addressUnder(base, event.event) }, event.label ?? local(event.event)),
      h(
        "p",
        { class: "quiet" },
        between(
          [
            event.when === "reported" && `reported ${day(event.day)}`,
            told > 1 && `told by ${told} documents`,
            event.conflicts > 0 && h("span", { class: "flag conflict" }, "accounts conflict"),
            factuality((event.factualities ?? "").split(" ").filter(Boolean).map(local)),
          ].filter(Boolean),
          " · ",
        ),
      ),
    ),
  );
}
