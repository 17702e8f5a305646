/** Places in a text. The graph counts Unicode code points, JavaScript counts UTF-16 code units; an array of characters bridges them. */

/** The characters of a text, one for each code point. */
export function characters(text) {
  return Array.from(text);
}

/** Begin and end of a span, from its IRI "…#char=3,14". */
export function offsets(iri) {
  const match = /#char=(\d+),(\d+)$/.exec(iri);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

const END = /[.!?…]["”’)\]]*$/;

/** Where the sentences around a span begin and end: the span itself, widened to ends of sentences or paragraphs. */
export function surroundings(chars, begin, end, most = 280) {
  let from = begin;
  while (from > 0 && begin - from < most && !(from < begin && endsHere(chars, from))) from--;
  let to = end;
  while (to < chars.length && to - end < most && !endsHere(chars, to)) to++;
  while (from < begin && /\s/.test(chars[from])) from++;
  return [from, to];
}

/** Whether a sentence or paragraph ends just before this character. */
function endsHere(chars, at) {
  if (chars[at] === "\n" || chars[at - 1] === "\n") return true;
  return /\s/.test(chars[at] ?? " ") && END.test(chars.slice(Math.max(0, at - 3), at).join(""));
}

/** Cuts [from, to) at all begins and ends of spans; each piece comes with the spans that cover it. */
export function pieces(spans, from, to) {
  const cuts = new Set([from, to]);
  for (const span of spans) {
    if (span.begin > from && span.begin < to) cuts.add(span.begin);
    if (span.end > from && span.end < to) cuts.add(span.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((begin, index) => ({
    begin,
    end: sorted[index + 1],
    spans: spans.filter((span) => span.begin <= begin && span.end >= sorted[index + 1]),
  }));
}
