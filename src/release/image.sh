#!/usr/bin/env bash
# Makes target/demarche-VERSION-OS.tar.gz, which runs where no Java is installed, and SHA256SUMS of all that is released.
set -euo pipefail
version=$1
cd "$(dirname "$0")/../../target"
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

rm -rf image-input image
mkdir image-input
cp demarche.jar image-input/

jpackage --type app-image --name demarche --app-version "$version" --dest image \
    --input image-input --main-jar demarche.jar --main-class org.demarche.cli.Main \
    --add-modules java.se,jdk.management,jdk.unsupported,jdk.crypto.ec,jdk.zipfs \
    --jlink-options "--strip-debug --no-header-files --no-man-pages"
# The archive of the platform's own classes, without which every start takes longer.
image/demarche/lib/runtime/bin/java -Xshare:dump -Xlog:disable -Xlog:all=off
cp -r ../ontology ../queries ../seeds ../LICENSE ../NOTICE ../README.md image/demarche/
[ ! -d man ] || cp -r man image/demarche/

# Sorted, without owners or clock, so that the same files give the same archive.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2026-11-22 00:00Z' \
    -C image -czf "demarche-$version-$system.tar.gz" demarche
rm -rf image-input

sha256sum demarche.jar "demarche-$version.jar" "demarche-$version"-*.jar "demarche-$version-$system.tar.gz" \
    demarche-sbom.* demarche-licences.txt > SHA256SUMS
