/** Makes elements. Text only ever becomes text, so nothing that a graph holds can become markup. */

const SVG = "http://www.w3.org/2000/svg";

/** An element; attributes whose value is false, null or undefined are left out, "on…" are listeners. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The items with a separator between each two. */
export function between(items, separator) {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** Tells people who listen to the page what has changed. */
export function announce(message) {
  document.getElementById("status").textContent = message;
}

/** Hands the reader a file. */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
