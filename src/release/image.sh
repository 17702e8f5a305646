#!/usr/bin/env bash
# Makes target/demarche-VERSION-OS.tar.gz, which runs where no Java is installed, and SHA256SUMS of all that is released.
set -euo pipefail
version=$1
cd "$(dirname "$0")/../../target"
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

rm -rf image
mkdir -p image/demarche/bin image/demarche/lib
jlink --add-modules java.se,jdk.management,jdk.unsupported,jdk.crypto.ec,jdk.zipfs \
    --strip-debug --no-header-files --no-man-pages --output image/demarche/runtime
# The archive of the platform's own classes, without which every start takes longer. That of all classes holds for the place
# where the program is kept, so archive-classes makes it there.
image/demarche/runtime/bin/java -Xshare:dump -Xlog:disable -Xlog:all=off
cp demarche.jar image/demarche/lib/
cp ../src/release/demarche ../src/release/archive-classes image/demarche/bin/
cp -r ../ontology ../queries ../seeds ../LICENSE ../NOTICE ../README.md image/demarche/
[ ! -d man ] || cp -r man image/demarche/

# Sorted, without owners or clock, so that the same files give the same archive.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2026-11-22 00:00Z' \
    -C image -czf "demarche-$version-$system.tar.gz" demarche

sha256sum demarche.jar "demarche-$version.jar" "demarche-$version"-*.jar "demarche-$version-$system.tar.gz" \
    demarche-sbom.* demarche-licences.txt > SHA256SUMS
