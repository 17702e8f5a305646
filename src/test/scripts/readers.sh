#!/usr/bin/env bash
# Installs what read-by-others.py needs, as far as it is not there: rdflib, NetworkX, rapper, Oxigraph and N3.js.
set -euo pipefail
cd "$(dirname "$0")/../../.."

packages=()
/usr/bin/python3 -c 'import rdflib' 2>/dev/null || packages+=(python3-rdflib)
/usr/bin/python3 -c 'import networkx' 2>/dev/null || packages+=(python3-networkx)
command -v rapper >/dev/null || packages+=(raptor2-utils)
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)
if [ "${#packages[@]}" -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
fi

mkdir -p target/readers
if ! cmp -s src/test/scripts/package.json target/readers/package.json; then
    cp src/test/scripts/package.json target/readers/
    npm install --prefix target/readers --no-audit --no-fund --no-package-lock --silent
fi
