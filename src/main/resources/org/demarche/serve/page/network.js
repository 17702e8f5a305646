/** A picture of ties between actors. The same ties stand beside it as a list, for those who cannot see or point. */

import { h } from "./dom.js";
import { addressUnder } from "./data.js";
import { count } from "./words.js";

/**
 * @param ties rows of from, fromLabel, to, toLabel, kind ("Call" or "Demand") and n
 * @param centre the IRI of the actor in the middle, if there is one
 * @return the node, and a function that draws once the node stands in the page
 */
export function network(at, ties, title, centre) {
  const canvas = h("div", { class: "network", role: "img", "aria-label": `${title}: ${count(ties.length, "tie")}, listed below` });
  const node = h(
    "figure",
    {},
    canvas,
    h("figcaption", { class: "legend" }, h("span", { class: "key Call" }, "spoke with"), h("span", { class: "key Demand" }, "demanded of")),
    h("details", {}, h("summary", {}, "As a list"), h("ul", { class: "plain" }, ties.map((tie) =>
      h("li", {},
        h("a", { href: addressUnder(at.base, tie.from) }, tie.fromLabel),
        tie.kind === "Call" ? " spoke with " : " demanded of ",
        h("a", { href: addressUnder(at.base, tie.to) }, tie.toLabel),
        h("span", { class: "quiet" }, ` ${count(tie.n, tie.kind.toLowerCase())}`))))),
  );
  return { node, draw: () => ties.length > 0 && draw(at, canvas, ties, centre) };
}

async function draw(at, canvas, ties, centre) {
  const { default: cytoscape } = await import("./vendor/cytoscape.js");
  if (!canvas.isConnected) return;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const names = new Map(ties.flatMap((tie) => [[tie.from, tie.fromLabel], [tie.to, tie.toLabel]]));
  const picture = cytoscape({
    container: canvas,
    elements: [
      ...[...names].map(([id, label]) => ({ data: { id, label, centre: id === centre ? 1 : 0 } })),
      ...ties.map((tie, index) => ({ data: { id: `tie-${index}`, source: tie.from, target: tie.to, kind: tie.kind, width: 1 + Math.min(5, tie.n) } })),
    ],
    layout: { name: names.size > 40 ? "concentric" : "cose", animate: false, randomize: false, padding: 24, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 90 },
    style: [
      { selector: "node", style: { label: "data(label)", "font-size": 14, "font-family": "system-ui, sans-serif", color: colour("--ink"), "background-color": colour("--quiet"), width: 14, height: 14, "text-valign": "bottom", "text-margin-y": 4, "text-background-color": colour("--paper"), "text-background-opacity": 0.8 } },
      { selector: "node[centre = 1]", style: { "background-color": colour("--link"), width: 22, height: 22, "font-weight": "bold" } },
      { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", opacity: 0.8 } },
      { selector: "edge[kind = 'Call']", style: { "line-color": colour("--call") } },
      { selector: "edge[kind = 'Demand']", style: { "line-color": colour("--demand"), "target-arrow-color": colour("--demand"), "target-arrow-shape": "triangle" } },
    ],
    minZoom: 0.3,
    maxZoom: 3,
    // The wheel scrolls the page.
    userZoomingEnabled: false,
  });
  picture.on("tap", "node", (tap) => at.go(addressUnder(at.base, tap.target.id())));
}
