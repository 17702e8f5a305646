/** Asks the endpoint of this server, and turns names of the graph into addresses of this page. */

export const ENDPOINT = "/ds/sparql";

export const PREFIXES = `PREFIX dip: <https://w3id.org/demarche/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

export const DIP = "https://w3id.org/demarche/ontology#";

let server;

/** What the server says of itself: base, limits, and the questions it offers. */
export function about() {
  server ??= fetch("/about.json").then((answer) => answer.json());
  return server;
}

/** Sends a query and gives the response back as it is; an answer that is no success becomes an error. */
export async function send(query, accept) {
  const answer = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
  });
  if (!answer.ok) throw new Error((await answer.text()).trim() || `The server answered ${answer.status}.`);
  return answer;
}

/** The rows of a SELECT, each as an object of plain strings; what has no value is missing. */
export async function ask(query) {
  const answer = await send(PREFIXES + query, "application/sparql-results+json");
  const { results } = await answer.json();
  return results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, term.value])),
  );
}

/** An IRI as SPARQL writes it; characters that could end it are escaped. */
export function ref(iri) {
  return `<${iri.replace(/[\u0000-\u0020<>"{}|\\^`]/g, (c) => "%" + c.charCodeAt(0).toString(16).padStart(2, "0"))}>`;
}

/** Words as a SPARQL string. */
export function string(words) {
  return JSON.stringify(words);
}

/** The page of a thing; what is not of this graph keeps its own address. */
export async function address(iri) {
  return addressUnder((await about()).base, iri);
}

export function addressUnder(base, iri) {
  return iri.startsWith(base) ? "/id/" + iri.slice(base.length) : iri;
}

/** The last part of an IRI. */
export function local(iri) {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}

/** Rows gathered by one of their columns, in the order of first sight. */
export function groups(rows, column) {
  const map = new Map();
  for (const row of rows) {
    if (!map.has(row[column])) map.set(row[column], []);
    map.get(row[column]).push(row);
  }
  return map;
}
