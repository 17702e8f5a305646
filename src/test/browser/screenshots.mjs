/**
 * Takes the pictures of docs/. Serve the graph of the sample reports, built with --with-text, then:
 * PAGE=http://127.0.0.1:3030 MODULES=target/browser CHROMIUM=/usr/bin/chromium node src/test/browser/screenshots.mjs docs
 */

import { createRequire } from "node:module";
import { resolve } from "node:path";

const { chromium } = createRequire(`${resolve(process.env.MODULES)}/`)("playwright-core");
const folder = process.argv[2];
const VIEWS = {
  overview: "/",
  event: "/id/call/2025-03-18-donald-trump-vladimir-putin",
  actor: "/id/person/donald-trump",
  document: "/id/document/harbour-wire-2025-03-18",
  query: "/query?name=calls",
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, reducedMotion: "reduce" });
for (const [name, path] of Object.entries(VIEWS)) {
  await page.goto(process.env.PAGE + path);
  await page.waitForSelector("#main:not([aria-busy]) h1", { state: "attached" });
  if (name === "actor") await page.locator(".network canvas").first().waitFor();
  if (name === "query") await page.locator(".answer table").waitFor();
  await page.screenshot({ path: `${folder}/page-${name}.png` });
}
await browser.close();
