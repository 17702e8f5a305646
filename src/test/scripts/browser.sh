#!/usr/bin/env bash
# Brings what the browser tests need: Debian's Chromium and Node, and playwright-core from npm into target/browser.
set -euo pipefail
cd "$(dirname "$0")/../../.."

packages=()
[ -x /usr/bin/chromium ] || packages+=(chromium fonts-dejavu-core)
command -v npm >/dev/null || packages+=(nodejs npm)
if [ ${#packages[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi
if [ ! -d target/browser/node_modules/playwright-core ]; then
    mkdir -p target/browser
    npm install --prefix target/browser --no-save --no-audit --no-fund --ignore-scripts playwright-core@1.62.0
fi
