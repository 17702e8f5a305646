#!/usr/bin/env python3
"""Reads every export of a graph with readers of other projects and compares what they find, triple by triple.

Usage: read-by-others.py EXPORTS NODE_MODULES [READER...]

EXPORTS holds graph.ttl, .nt, .nq, .trig, .rdf and .jsonld of one graph, tables/ with its tables and actors.graphml;
NODE_MODULES holds oxigraph and n3. READER is rdflib, rapper, oxigraph, n3, csv, graphml or networkx; without one, all read. The
graph has no blank nodes, so two graphs are isomorphic if they have the same triples. Ends with 1 if a reader finds
something else, and with 2 if a reader is missing.
"""
import csv
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

TERM = re.compile(r'<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@([A-Za-z0-9-]+))?|(\.)\s*$')
ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))')
CONTROL = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
STRING = "http://www.w3.org/2001/XMLSchema#string"
GRAPHS = ("nq", "trig")


def unescape(text):
    def one(match):
        short, long, letter = match.groups()
        return chr(int(short or long, 16)) if short or long else CONTROL.get(letter, letter)
    return ESCAPE.sub(one, text)


def statements(lines):
    """The statements of N-Triples or N-Quads, whatever is escaped in them."""
    found = set()
    for line in lines.split("\n"):
        if not line.strip():
            continue
        terms = []
        for match in TERM.finditer(line):
            iri, literal, datatype, language, dot = match.groups()
            if dot:
                break
            if iri is not None:
                terms.append(("iri", unescape(iri)))
            else:
                kind = (language or "").lower() or unescape(datatype or STRING)
                terms.append(("literal", unescape(literal), kind))
        assert len(terms) in (3, 4), f"cannot compare: {line}"
        found.add(tuple(terms))
    return found


def union(quads):
    return {quad[:3] for quad in quads}


def by_rdflib(path, ending):
    import rdflib
    rdflib.NORMALIZE_LITERALS = False
    names = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "rdf": "xml", "jsonld": "json-ld"}

    def term(node):
        if isinstance(node, rdflib.Literal):
            return "literal", str(node), (node.language or "").lower() or str(node.datatype or STRING)
        return "iri", str(node)

    dataset = rdflib.Dataset()
    dataset.parse(str(path), format=names[ending])
    found = set()
    for *triple, graph in dataset.quads((None, None, None, None)):
        name = getattr(graph, "identifier", graph)
        # What stands in no graph, rdflib keeps under the file's name, or one of its own.
        unnamed = name is None or isinstance(name, rdflib.BNode) or str(name).startswith(("file:", "urn:x-rdflib"))
        found.add(tuple(term(node) for node in (triple if unnamed else [*triple, name])))
    return found


def by_command(*command):
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode != 0:
        raise RuntimeError(run.stderr.decode("utf-8", "replace").strip()[:300])
    return statements(run.stdout.decode("utf-8"))


def by_rapper(path, ending):
    names = {"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig", "rdf": "rdfxml"}
    return by_command("rapper", "-q", "-i", names[ending], "-o", "nquads", str(path))


def by_node(library):
    script = Path(__file__).with_name("read-by-others.js")

    def read(path, ending):
        return by_command("node", str(script), library, str(path), ending)
    return read


READERS = {
    "rdflib": (by_rdflib, ("ttl", "nt", "nq", "trig", "rdf", "jsonld")),
    "rapper": (by_rapper, ("ttl", "nt", "nq", "trig", "rdf")),
    "oxigraph": (by_node("oxigraph"), ("ttl", "nt", "nq", "trig", "rdf", "jsonld")),
    "n3": (by_node("n3"), ("ttl", "nt", "nq", "trig")),
}


def is_command(name):
    return shutil.which(name) is not None


def lack(reader, modules):
    """What is to be installed before this reader can read; nothing if it can."""
    if reader in ("rdflib", "networkx") and importlib.util.find_spec(reader) is None:
        return f"{reader}: apt-get install python3-{reader}"
    if reader == "rapper" and not is_command("rapper"):
        return "rapper: apt-get install raptor2-utils"
    if reader in ("oxigraph", "n3"):
        if not is_command("node"):
            return f"{reader}: apt-get install nodejs npm"
        if not (modules / reader).is_dir():
            return f"{reader}: npm install, as .ci/run does"
    return ""


def compare_graphs(folder, wanted_readers):
    quads = statements((folder / "graph.nq").read_text(encoding="utf-8"))
    failures = 0
    for name, (read, endings) in READERS.items():
        for ending in endings if name in wanted_readers else ():
            wanted = quads if ending in GRAPHS else union(quads)
            try:
                found = read(folder / f"graph.{ending}", ending)
                outcome = "same" if found == wanted else "DIFFERS: %d lacking, %d too many, as %s" % (
                    len(wanted - found), len(found - wanted), sorted(found ^ wanted)[:1])
            except Exception as failure:  # a reader's refusal is a finding like any other
                outcome = f"FAILS: {failure}"
            failures += outcome != "same"
            print(f"{name:9} {ending:7} {len(wanted):7} {outcome}")
    return failures


def compare_tables(folder):
    """The tables have the columns that their description names, in every row, and numbers where it says so."""
    package = json.loads((folder / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    failures = 0
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        with open(folder / "tables" / resource["path"], encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file, strict=True)
        names = [field["name"] for field in fields]
        keys = [names.index(name) for name in resource["schema"]["primaryKey"]]
        wrong = header != names or any(len(row) != len(names) for row in rows)
        wrong = wrong or len({tuple(row[k] for k in keys) for row in rows}) != len(rows)
        for i, field in enumerate(fields):
            form = {"integer": r"\d+", "number": r"\d+(\.\d+)?", "date": r"\d{4}-\d\d-\d\d"}.get(field["type"], r"(?s).*")
            wrong = wrong or any(row[i] and not re.fullmatch(form, row[i]) for row in rows)
        failures += wrong
        print(f"csv       {resource['name']:10} {len(rows):4} {'WRONG' if wrong else 'same'}")
    return failures


def compare_network(folder):
    space = "{http://graphml.graphdrawing.org/xmlns}"
    graph = ElementTree.parse(folder / "actors.graphml").getroot().find(space + "graph")
    nodes = {node.get("id") for node in graph.findall(space + "node")}
    edges = graph.findall(space + "edge")
    wrong = not edges or any(edge.get(end) not in nodes for edge in edges for end in ("source", "target"))
    print(f"graphml   {len(nodes)} actors, {len(edges)} edges {'WRONG' if wrong else 'same'}")
    return int(wrong)


def compare_by_networkx(folder):
    """NetworkX finds every actor and edge, each with the attributes that the file declares."""
    import networkx

    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ElementTree.parse(folder / "actors.graphml").getroot()
    found = networkx.read_graphml(folder / "actors.graphml")
    wrong = len(found) != len(root.findall(f".//{space}node")) or found.size() != len(root.findall(f".//{space}edge"))
    for space_of, rows in (("node", found.nodes(data=True)), ("edge", found.edges(data=True))):
        declared = {key.get("attr.name") for key in root.findall(space + "key") if key.get("for") == space_of}
        wrong = wrong or not declared or any(not set(row[-1]) - {"id"} <= declared for row in rows)
    print(f"networkx  {len(found)} actors, {found.size()} edges {'WRONG' if wrong else 'same'}")
    return int(wrong)


def main():
    folder, modules = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
    readers = sys.argv[3:] or [*READERS, "csv", "graphml", "networkx"]
    lacking = [what for what in (lack(reader, modules) for reader in readers) if what]
    if lacking:
        print("missing: " + "; ".join(lacking))
        return 2
    os.environ["NODE_PATH"] = str(modules)
    failures = compare_graphs(folder, readers)
    failures += compare_tables(folder) if "csv" in readers else 0
    failures += compare_network(folder) if "graphml" in readers else 0
    failures += compare_by_networkx(folder) if "networkx" in readers else 0
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
