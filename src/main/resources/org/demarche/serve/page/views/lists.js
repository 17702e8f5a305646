/** All actors with their network, and all documents. */

import { h } from "../dom.js";
import { addressUnder, local } from "../data.js";
import { actors as askActors, documents as askDocuments } from "../events.js";
import { count, day, spaced } from "../words.js";
import { network } from "../network.js";
import { tiesAmong } from "./actor.js";

export async function actors(at) {
  const [everyone, ties] = await Promise.all([askActors(), tiesAmong()]);
  const picture = network(at, ties, "Who spoke with or demanded of whom");
  return {
    title: "Actors",
    nodes: [
      h("h1", {}, "Actors"),
      ties.length > 0 && picture.node,
      table(["Name", "Kind", "Events"], everyone.map((row) => [
        h("a", { href: addressUnder(at.base, row.actor) }, row.label),
        spaced(local(row.class)),
        Number(row.events),
      ]), "Actors by the number of their events"),
    ],
    after: picture.draw,
  };
}

export async function documents(at) {
  const papers = await askDocuments();
  return {
    title: "Documents",
    nodes: [
      h("h1", {}, "Documents"),
      h("p", { class: "quiet" }, count(papers.length, "document")),
      table(["Title", "Publisher", "Date", "Events"], papers.map((row) => [
        h("a", { href: addressUnder(at.base, row.document) }, row.title ?? row.identifier ?? local(row.document)),
        row.publisher ?? "",
        day(row.issued),
        Number(row.events),
      ]), "Documents, the newest first"),
    ],
  };
}

function table(names, rows, caption) {
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {},
      h("caption", { class: "unseen" }, caption),
      h("thead", {}, h("tr", {}, names.map((name) => h("th", { scope: "col", class: name === "Events" && "number" }, name)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) =>
        h("td", { class: typeof cell === "number" && "number" }, typeof cell === "number" ? cell.toLocaleString("en-GB") : cell)))))));
}
