// Reads a graph with Oxigraph or N3.js and prints its statements as N-Quads: read-by-others.js LIBRARY FILE ENDING
"use strict";
const fs = require("fs");

const [library, path, ending] = process.argv.slice(2);
const text = fs.readFileSync(path, "utf8");
const types = {
  ttl: "text/turtle",
  nt: "application/n-triples",
  nq: "application/n-quads",
  trig: "application/trig",
  rdf: "application/rdf+xml",
  jsonld: "application/ld+json",
};

if (library === "oxigraph") {
  // Not by way of its store, which writes PT90M as PT1H30M.
  const lines = require("oxigraph").parse(text, { format: types[ending] }).map((quad) => quad.toString() + " .\n");
  process.stdout.write(lines.join(""));
} else {
  const { Parser, Writer } = require("n3");
  const writer = new Writer({ format: "N-Quads" });
  writer.addQuads(new Parser({ format: types[ending] }).parse(text));
  writer.end((error, lines) => {
    if (error) throw error;
    process.stdout.write(lines);
  });
}
