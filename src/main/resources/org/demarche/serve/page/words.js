/** How values are said: dates, lengths of time, and the names of roles. */

export const TYPES = ["Call", "Ceasefire", "Demand", "Statement"];

const PLURALS = { Call: "calls", Ceasefire: "ceasefires", Demand: "demands", Statement: "statements" };

const ROLES = {
  participant: "Between",
  initiator: "Placed by",
  party: "Parties",
  proposedBy: "Proposed by",
  acceptedBy: "Accepted by",
  rejectedBy: "Rejected by",
  mediator: "Mediated by",
  demander: "Demanded by",
  addressee: "Addressed to",
  speaker: "Said by",
  quotation: "Words",
  content: "What",
  item: "Point",
  about: "About",
  topic: "Topic",
  status: "State",
  scope: "Extent",
  kind: "Kind",
  date: "Date",
  dateText: "Time as told",
  dateWithin: "Within",
  startTime: "From",
  endDate: "Until",
  duration: "Length",
  durationBound: "Length is",
};

/** The order in which the roles of an event are shown. */
export const ROLE_ORDER = Object.keys(ROLES);

const BOUNDS = { AtLeast: "at least", AtMost: "at most", About: "about" };
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function count(n, word, plural = word + "s") {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? word : plural}`;
}

export function typeCount(n, type) {
  return count(n, type.toLowerCase(), PLURALS[type]);
}

export function role(name) {
  return ROLES[name] ?? spaced(name);
}

/** "PartlyAgreed" becomes "partly agreed". */
export function spaced(name) {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words;
}

export function day(date) {
  const parsed = /^\d{4}-\d{2}-\d{2}/.test(date ?? "") ? new Date(date.slice(0, 10) + "T00:00:00Z") : null;
  return parsed && !Number.isNaN(parsed.getTime()) ? DAY.format(parsed) : (date ?? "");
}

/** "PT1H30M" becomes "1 hour 30 minutes", "PT90M" stays "90 minutes". */
export function length(duration) {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!match) return duration;
  const units = ["year", "month", "week", "day", "hour", "minute", "second"];
  const parts = units.flatMap((unit, i) => (match[i + 1] ? [count(Number(match[i + 1]), unit)] : []));
  return parts.join(" ") || duration;
}

/** The value of a role in plain words; an IRI of the ontology by its name. */
export function value(name, raw) {
  if (name === "duration") return length(raw);
  if (name === "date" || name === "endDate") return day(raw);
  if (name === "startTime") return raw.replace("T", " ").replace(/:00(?=$|Z|[+-])/, "");
  if (raw.startsWith("https://w3id.org/demarche/ontology#")) {
    const term = raw.slice(raw.indexOf("#") + 1);
    return BOUNDS[term] ?? spaced(term);
  }
  return raw;
}
