/**
 * The page in a real browser, on the sample graph of the Java tests. BrowserTest starts the server and runs this file:
 * PAGE is the server's address, MODULES the folder where playwright-core is, CHROMIUM the browser.
 */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach, test } from "node:test";

const { chromium } = createRequire(`${process.env.MODULES}/`)("playwright-core");
const root = process.env.PAGE;
const CALL = "/id/call/2025-03-18-mira-solano-tomas-berg";
const TITLE = "Call of Mira Solano and Tomas Berg, 18 March 2025";

let browser;
let page;
let wrong;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

after(() => browser?.close());

beforeEach(() => open({}));

/** A console error, an error in a script and a request to anywhere else make every test fail. */
afterEach(async () => {
  await page.context().close();
  assert.deepEqual(wrong, []);
});

async function open(options) {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1180, height: 900 }, ...options })).newPage();
  page.setDefaultTimeout(60_000);
  wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${root}/`) && !request.url().startsWith("blob:")) wrong.push(`outside: ${request.url()}`);
  });
}

async function visit(path) {
  await page.goto(root + path);
  await ready();
}

/** Waits until a view is shown. */
async function ready() {
  await page.waitForSelector("#main:not([aria-busy]) h1", { state: "attached" });
}

async function heading() {
  return page.locator("#main h1").innerText();
}

test("overview counts the events and lists them by day", async () => {
  await visit("/");
  const counts = await page.locator(".figures div").allInnerTexts();
  assert.deepEqual(counts.map((text) => text.replace(/\s+/g, " ")), ["calls 2", "ceasefire 1", "demand 1", "statement 1"]);
  assert.equal(await page.locator(".entry").count(), 5);
  assert.equal(await page.locator(".days h2").first().innerText(), "18 March 2025");
  assert.match(await page.locator(".entry", { hasText: TITLE }).innerText(), /told by 2 documents/);
  assert.match(await page.locator(".entry", { hasText: "Call of Mira Solano" }).last().innerText(), /denied/);
});

test("overview is filtered by type, actor, document, words and date, and its address keeps the choice", async () => {
  await visit("/");
  const entries = (n) => page.waitForFunction((wanted) => document.querySelectorAll(".entry").length === wanted, n);
  await page.getByLabel("Statement", { exact: true }).uncheck();
  await entries(4);
  await page.waitForSelector("#actors option", { state: "attached" });
  await page.getByLabel("Actor").fill("Ostrava");
  await entries(2);
  await page.getByLabel("Words").fill("PORTS");
  await entries(1);
  assert.match(page.url(), /type=Call%2CCeasefire%2CDemand/);
  await page.reload();
  await ready();
  await entries(1);
  assert.equal(await page.getByLabel("Actor").inputValue(), "Ostrava");
  await page.getByRole("button", { name: "Show all" }).click();
  await entries(5);
  await page.getByLabel("Document").selectOption({ label: "Two leaders speak" });
  await entries(3);
  await page.getByLabel("To", { exact: true }).fill("2025-03-18");
  await entries(1);
  await page.getByLabel("To", { exact: true }).fill("2024-01-01");
  await page.getByText("No event fits.").waitFor();
});

test("a bar of the timeline chooses its day, also by the keyboard", async () => {
  await visit("/");
  const bar = page.getByRole("button", { name: /18 March 2025: / });
  await bar.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".entry").length === 1);
  assert.equal(await page.getByLabel("From").inputValue(), "2025-03-18");
});

test("an event leads from the overview to its accounts, and on to the sentence in the document", async () => {
  await visit("/");
  await page.getByRole("link", { name: TITLE }).click();
  await page.waitForURL(root + CALL);
  await ready();
  assert.equal(await heading(), TITLE);
  assert.equal(await page.title(), `${TITLE} – Démarche`);
  assert.match(await page.locator(".compare").innerText(), /compatible\s+Length: Two hours are at least 90 minutes\./);
  const cards = page.locator(".account");
  assert.equal(await cards.count(), 2);
  // In the first text all offsets lie behind characters of two code units.
  assert.equal(await cards.nth(0).locator("mark").innerText(), "Mira Solano phoned Tomas Berg on Tuesday for at least 90 minutes.");
  assert.match(await cards.nth(0).innerText(), /at least 90 minutes/);
  assert.match(await cards.nth(1).innerText(), /According to presidency of Veldland/);
  assert.match(await cards.nth(1).locator("blockquote").innerText(), /^Solano and Berg spoke for two hours, Veldland's presidency said\./);
  assert.equal(await cards.nth(1).locator("mark").innerText(), "Solano and Berg spoke for two hours");
  await cards.nth(0).getByRole("link", { name: "Two leaders speak" }).click();
  await page.waitForURL(/document\/first#char=/);
  await ready();
  const here = await page.locator(".here").allInnerTexts();
  assert.equal(here.join(""), "Mira Solano phoned Tomas Berg on Tuesday for at least 90 minutes.");
  assert.ok(await page.locator("[data-place]").isVisible());
  await page.goBack();
  await page.waitForURL(root + CALL);
});

test("an account and a comparison are shown with their event", async () => {
  await visit("/id/account/call-second");
  assert.equal(await heading(), TITLE);
  assert.match(await page.locator(".account[data-focus]").innerText(), /According to/);
  await visit("/id/comparison/call-duration");
  assert.equal(await heading(), TITLE);
});

test("an actor has roles, names, talks, demands, words, and a picture that is also a list", async () => {
  await visit("/id/person/mira-solano");
  assert.equal(await heading(), "Mira Solano");
  const text = await page.locator("#main").innerText();
  for (const part of ["President of Veldland", "Also called", "Spoke with", "Tomas Berg", "18 March 2025"]) {
    assert.ok(text.includes(part), part);
  }
  await page.locator(".network canvas").first().waitFor();
  await page.getByText("As a list").click();
  assert.match(await page.locator("details").innerText(), /Mira Solano spoke with Tomas Berg/);
  await visit("/id/country/veldland");
  assert.match(await page.locator("section", { hasText: "Demanded" }).last().innerText(), /Veldland demands open ports/);
  await page.getByRole("link", { name: "All events with Veldland" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".entry").length > 0 && location.search.includes("actor="));
  await visit("/actors");
  await page.locator(".network canvas").first().waitFor();
  await page.getByRole("link", { name: "Tomas Berg" }).last().click();
  await page.waitForURL(`${root}/id/person/tomas-berg`);
  await ready();
  assert.match(await page.locator("#main").innerText(), /Said/);
});

test("a document shows its words as they were, what they name and what they tell", async () => {
  await visit("/documents");
  await page.getByRole("link", { name: "Two leaders speak" }).click();
  await page.waitForURL(`${root}/id/document/first`);
  await ready();
  const text = await page.locator(".text").evaluate((node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll("sup").forEach((mark) => mark.remove());
    return copy.textContent;
  });
  assert.match(text, /^📞📞 Mira Solano phoned Tomas Berg .*Solano denied a second call\.$/s);
  assert.deepEqual(await page.locator("a.mention.Person").allInnerTexts(), ["Mira Solano", "Tomas Berg"]);
  assert.equal(await page.locator("ol.told li").count(), 3);
  assert.equal(await page.getByRole("link", { name: "source" }).getAttribute("href"), "https://example.org/first?a=1&b=2");
  await page.locator(".note-mark").first().click();
  assert.match(page.url(), /#fact-1$/);
  await page.locator("a.mention", { hasText: "Tomas Berg" }).click();
  await page.waitForURL(`${root}/id/person/tomas-berg`);
});

test("a question is run by one click, its cells are links, and its answer is downloaded", async () => {
  await visit("/query");
  await page.locator(".CodeMirror").waitFor();
  await page.getByRole("button", { name: "Calls", exact: true }).click();
  await page.locator(".answer table").waitFor();
  assert.match(await page.locator(".answer table").innerText(), /Mira Solano, Tomas Berg/);
  assert.match(page.url(), /name=calls$/);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const file = await saved;
  assert.equal(file.suggestedFilename(), "answer.csv");
  assert.match(await readFile(await file.path(), "utf8"), /^dates,participants,lengths,documents\r\n.*Mira Solano/s);
});

test("a query of one's own is run by the keyboard; a slip in it is told with its place", async () => {
  await visit(`/query?query=${encodeURIComponent("SELECT ?s { ?s a <https://w3id.org/demarche/ontology#Call> }")}`);
  await page.locator(".answer table").waitFor();
  await page.locator(".answer a", { hasText: "call/2025-03-18" }).click();
  await page.waitForURL(root + CALL);
  await visit("/query");
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("DESCRIBE <https://w3id.org/demarche/id/person/tomas-berg>");
  await page.keyboard.press("Control+Enter");
  await page.locator(".graph").waitFor();
  assert.match(await page.locator(".graph").innerText(), /Tomas Berg/);
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("SELECT * { ?s ?p }");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /cannot be read/);
  // The browser notes the answer 400 itself.
  assert.ok(wrong.every((message) => message.includes("400")), wrong.join("\n"));
  wrong = [];
});

test("what a graph holds never becomes markup or script", async () => {
  await visit("/id/demand/hostile");
  assert.equal(await heading(), "<img src=x onerror=alert(1)>");
  await visit("/id/document/hostile");
  assert.equal(await page.locator("#main img, #main script").count(), 0);
  assert.equal(await page.locator("a[href^='javascript:']").count(), 0);
  await visit("/query?query=" + encodeURIComponent("SELECT * { ?s <http://purl.org/dc/terms/source> ?o }"));
  await page.locator(".answer table").waitFor();
  assert.equal(await page.locator("a[href^='javascript:']").count(), 0);
});

test("an unknown name says so", async () => {
  await visit("/id/person/nobody");
  assert.equal(await heading(), "Not in this graph");
  assert.ok(wrong.every((message) => message.includes("404")), wrong.join("\n"));
  wrong = [];
});

test("the page is used without a pointer and fits a phone, in the light and in the dark", async () => {
  await visit("/");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content");
  await page.getByRole("link", { name: "Documents" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${root}/documents`);
  await ready();
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  for (const colorScheme of ["light", "dark"]) {
    await open({ viewport: { width: 360, height: 740 }, colorScheme, reducedMotion: "reduce" });
    for (const path of ["/", CALL, "/id/person/mira-solano", "/id/document/first", "/query?name=calls", "/actors", "/documents"]) {
      await visit(path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} is wider than the window`);
      assert.deepEqual(await unnamed(), [], path);
      assert.deepEqual(await faint(), [], `${path}, ${colorScheme}`);
    }
    assert.deepEqual(wrong, []);
  }
});

/** Controls and links that have no name for those who cannot see them. */
function unnamed() {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, input, select, textarea")]
      .filter((node) => !node.closest(".CodeMirror") || node.matches("textarea"))
      .filter((node) => !(node.textContent.trim() || node.getAttribute("aria-label") || node.labels?.length > 0))
      .map((node) => node.outerHTML.slice(0, 120)),
  );
}

/** Texts whose contrast to what is behind them is less than 4.5 to 1. */
function faint() {
  return page.evaluate(() => {
    const colour = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) =>
      [r, g, b].map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (node) => {
      for (let at = node; at; at = at.parentElement) {
        const found = colour(getComputedStyle(at).backgroundColor);
        if (found.length === 3 || found[3] > 0) return found;
      }
      return [255, 255, 255];
    };
    return [...document.querySelectorAll("body *")]
      .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()))
      .filter((node) => !node.closest(".CodeMirror, svg, noscript, datalist, select, [disabled]") && node.checkVisibility())
      .filter((node) => {
        const [a, b] = [light(colour(getComputedStyle(node).color)), light(behind(node))];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
      })
      .map((node) => `${node.className || node.tagName}: ${node.textContent.slice(0, 40)}`);
  });
}
