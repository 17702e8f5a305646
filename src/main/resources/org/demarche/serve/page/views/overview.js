/** All events: how many there are, when, and which. */

import { h, svg, announce } from "../dom.js";
import { choice, tally, list, actors, documents } from "../events.js";
import { TYPES, typeCount, count, day } from "../words.js";
import { entry } from "../parts.js";

const PAGE = 100;

export async function overview(at) {
  const known = { actors: [], documents: [] };
  const counts = h("div", { class: "counts" });
  const timeline = h("figure", { class: "timeline" });
  const found = h("div", { class: "found" });
  const form = filters(at, refresh);
  let turn = 0;

  async function refresh() {
    const mine = ++turn;
    const params = read(form, known);
    at.replace(params.size > 0 ? `/?${params}` : "/");
    const chosen = choice(params);
    const [tallied, events] = await Promise.all([tally(chosen), list(chosen, PAGE, 0)]);
    if (mine !== turn) return;
    const total = tallied.reduce((sum, row) => sum + row.n, 0);
    counts.replaceChildren(...countLines(tallied, params.size > 0));
    timeline.replaceChildren(...drawing(tallied, (from, to) => {
      form.elements.from.value = from;
      form.elements.to.value = to;
      refresh();
    }));
    found.replaceChildren(...listing(at.base, chosen, events, total));
    announce(count(total, "event"));
  }

  async function learn() {
    [known.actors, known.documents] = await Promise.all([actors(), documents()]);
    offer(form, known, choice(at.params));
  }

  // Only an address that names an actor or a document must wait for their names; without them all else works.
  if (at.params.has("actor") || at.params.has("document")) await learn();
  else learn().catch((failure) => announce(failure.message));
  await refresh();
  return {
    title: "Events",
    nodes: [
      h("h1", { class: "unseen" }, "Events"),
      counts,
      h("div", { class: "columns" }, form, h("div", {}, timeline, found)),
    ],
  };
}

function countLines(tallied, filtered) {
  const days = tallied.map((row) => row.day).filter(Boolean).sort();
  const span = days.length > 0 ? `, ${day(days[0])} to ${day(days[days.length - 1])}` : "";
  return [
    h(
      "dl",
      { class: "figures" },
      TYPES.map((type) => {
        const n = tallied.filter((row) => row.type === type).reduce((sum, row) => sum + row.n, 0);
        const [figure, ...word] = typeCount(n, type).split(" ");
        return h("div", { class: type }, h("dt", {}, word.join(" ")), h("dd", {}, figure));
      }),
    ),
    h("p", { class: "quiet" }, filtered ? "As chosen" : "As reported", span, "."),
  ];
}

/** Fills the lists of actors and documents to choose from. */
function offer(form, known, chosen) {
  form.elements.actor.value ||= known.actors.find((row) => row.actor === chosen.actor)?.label ?? "";
  form.querySelector("datalist").replaceChildren(...known.actors.map((row) => h("option", { value: row.label })));
  form.elements.document.append(
    ...known.documents.map((row) =>
      h("option", { value: row.document, selected: row.document === chosen.document }, row.title ?? row.identifier ?? row.document),
    ),
  );
}

function filters(at, changed) {
  const chosen = choice(at.params);
  const form = h(
    "form",
    { class: "filters", "aria-label": "Choose events", onsubmit: (submit) => submit.preventDefault() },
    h(
      "fieldset",
      {},
      h("legend", {}, "Type"),
      TYPES.map((type) =>
        h(
          "label",
          { class: `check ${type}` },
          h("input", { type: "checkbox", name: "type", value: type, checked: chosen.types.includes(type) }),
          type,
        ),
      ),
    ),
    h(
      "label",
      {},
      "Actor",
      h("input", { name: "actor", list: "actors", autocomplete: "off", placeholder: "Anyone" }),
    ),
    h("datalist", { id: "actors" }),
    h(
      "label",
      {},
      "Document",
      h(
        "select",
        { name: "document" },
        h("option", { value: "" }, "Any"),
      ),
    ),
    h("label", {}, "Words", h("input", { name: "words", type: "search", value: chosen.words, autocomplete: "off" })),
    h("label", {}, "From", h("input", { name: "from", type: "date", value: chosen.from })),
    h("label", {}, "To", h("input", { name: "to", type: "date", value: chosen.to })),
    h("button", { type: "button", class: "plain", onclick: clear }, "Show all"),
  );
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 250);
  });
  function clear() {
    for (const field of form.elements) {
      if (field.type === "checkbox") field.checked = true;
      else if ("value" in field && field.name) field.value = "";
    }
    changed();
  }
  return form;
}

/** The choices as the address keeps them; what is not chosen is left out. */
function read(form, known) {
  const params = new URLSearchParams();
  const fields = form.elements;
  const types = [...fields.type].filter((box) => box.checked).map((box) => box.value);
  if (types.length < TYPES.length && types.length > 0) params.set("type", types.join(","));
  const actor = known.actors.find((row) => row.label.toLowerCase() === fields.actor.value.trim().toLowerCase());
  if (actor) params.set("actor", actor.actor);
  if (known.documents.some((row) => row.document === fields.document.value)) params.set("document", fields.document.value);
  for (const name of ["words", "from", "to"]) {
    if (fields[name].value.trim()) params.set(name, fields[name].value.trim());
  }
  return params;
}

/** Bars over time: a day each, or a month where the days are too many. */
function drawing(tallied, choose) {
  const dated = tallied.filter((row) => row.day);
  const days = [...new Set(dated.map((row) => row.day))].sort();
  if (days.length < 2) return [];
  const byMonth = days.length > 90;
  const key = (date) => (byMonth ? date.slice(0, 7) : date);
  const bars = new Map();
  for (const row of dated) {
    const at = key(row.day);
    if (!bars.has(at)) bars.set(at, Object.fromEntries(TYPES.map((type) => [type, 0])));
    bars.get(at)[row.type] += row.n;
  }
  const keys = [...bars.keys()].sort();
  const most = Math.max(...keys.map((at) => total(bars.get(at))));
  const step = 100 / keys.length;
  const height = 40;
  const label = (at) => (byMonth ? at : day(at));
  return [
    svg(
      "svg",
      { viewBox: `0 0 100 ${height}`, preserveAspectRatio: "none", role: "group", "aria-label": "Events over time" },
      keys.map((at, index) => {
        let top = height;
        const parts = TYPES.filter((type) => bars.get(at)[type] > 0).map((type) => {
          const size = (bars.get(at)[type] / most) * (height - 2);
          top -= size;
          return svg("rect", { class: type, x: index * step + step * 0.1, width: step * 0.8, y: top, height: size });
        });
        const spoken = `${label(at)}: ${TYPES.filter((t) => bars.get(at)[t] > 0).map((t) => typeCount(bars.get(at)[t], t)).join(", ")}`;
        const pick = () => choose(byMonth ? `${at}-01` : at, byMonth ? lastDay(at) : at);
        return svg(
          "g",
          {
            class: "bar",
            role: "button",
            tabindex: "0",
            "aria-label": spoken,
            onclick: pick,
            onkeydown: (press) => {
              if (press.key === "Enter" || press.key === " ") {
                press.preventDefault();
                pick();
              }
            },
          },
          svg("title", {}, spoken),
          svg("rect", { class: "hit", x: index * step, width: step, y: 0, height }),
          parts,
        );
      }),
    ),
    h("figcaption", { class: "quiet" }, h("span", {}, label(keys[0])), h("span", {}, `${byMonth ? "Months" : "Days"} with events`), h("span", {}, label(keys[keys.length - 1]))),
  ];
}

function total(bar) {
  return TYPES.reduce((sum, type) => sum + bar[type], 0);
}

function lastDay(month) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function listing(base, chosen, events, total) {
  if (events.length === 0) return [h("p", {}, "No event fits. ", h("a", { href: "/" }, "Show all"))];
  const days = h("div", { class: "days" });
  let last = null;
  function add(more) {
    for (const event of more) {
      const key = event.day ?? "";
      if (key !== last) {
        last = key;
        days.append(h("h2", {}, key ? day(key) : "Day unknown"), h("ul", { class: "entries" }));
      }
      days.lastElementChild.append(entry(base, event));
    }
  }
  add(events);
  let shown = events.length;
  const more = h("button", { type: "button", onclick: next }, "Show more");
  async function next() {
    const page = await list(chosen, PAGE, shown);
    shown += page.length;
    add(page);
    more.hidden = shown >= total || page.length === 0;
    announce(`${shown} of ${total} events shown`);
  }
  more.hidden = shown >= total;
  return [days, more];
}

