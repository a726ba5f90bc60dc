// What a reader does with the preview, in a real browser: see .ci/browser.
// usage: node browser.mjs JAR FOLDER OUTPUT CHROMIUM
//   FOLDER  a copy of plans/ and templates/, which is written in
//   OUTPUT  built files, whose HTML is looked at too

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [jar, folder, output, chromium] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAN = "leicestershire-2013-14";
const PAGE = `/plans/${PLAN}/plan`;
const EDITS = 40;
const WARMING_UP = 20;

const file = (name) => join(folder, "plans", PLAN, name);
const now = () => performance.timeOrigin + performance.now();

/** Replaces the first occurrence of some words in a file of the plan, as an editor does that saves in one go. */
function edit(name, words, others) {
  const text = readFileSync(file(name), "utf8");
  assert.ok(text.includes(words), `${name} has “${words}”`);
  writeFileSync(file(name), text.replace(words, () => others));
  return () => writeFileSync(file(name), text);
}

/** What scripts and pages complained of; an exception where they do would not reach the step that made them. */
const complaints = [];

async function step(name, what) {
  await what();
  assert.deepEqual(complaints, [], name);
  console.log(`  ${name}`);
}

async function serve() {
  const server = spawn("java", ["-jar", jar, "serve", "--port", "0", "--no-browser"], { cwd: folder });
  server.stderr.pipe(process.stderr);
  for await (const line of createInterface({ input: server.stdout })) {
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+/);
    if (address) return { server, base: address[0] };
  }
  throw new Error("yjplan serve has printed no address");
}

/** What axe-core has against a page, each fault with the elements that have it; what it can only ask a person is left out. */
async function faults(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"], iframes: false }));
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`);
}

async function accessible(page, what) {
  assert.deepEqual(await faults(page), [], what);
}

/** The document as its frame gets it. No script runs in the frame itself, so that it is looked at outside it. */
async function accessibleDocument(browser, address) {
  const page = await browser.newPage();
  await page.setContent(await (await fetch(address)).text());
  await accessible(page, address);
  await page.close();
}

const frameOf = (page) => page.$("iframe").then((frame) => frame.contentFrame());
const status = (page, words) =>
  page.waitForFunction((wanted) => document.getElementById("status").textContent.includes(wanted), {}, words);
/** Until a page has heard that its plan is whole again: the next step must not meet what is left of this one. */
const heals = (page) => page.waitForFunction(() => document.querySelector(".findings li") === null);
/** The words of the document, once its frame is there: it is put in anew with every change. */
const words = async (page) =>
  (await page.waitForFunction(() => document.querySelector("iframe")?.contentDocument?.body?.textContent)).jsonValue();
const shows = (page, words) =>
  page.waitForFunction(
    (wanted) => document.querySelector("iframe")?.contentDocument?.body?.textContent.includes(wanted),
    {},
    words,
  );

async function open(browser, address) {
  const page = await browser.newPage();
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    // The frame of a document runs no script: not what is put into it to look at it either.
    const ofThisLook = message.text().startsWith("Blocked script execution in");
    if (message.type() === "error" && !ofThisLook) complaints.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address, { waitUntil: "load" });
  return page;
}

async function lists(browser, base) {
  const page = await open(browser, `${base}/`);
  const plans = readdirSync(join(folder, "plans"));
  assert.equal((await page.$$(".card")).length, plans.length);
  await accessible(page, "the list");
  const mend = edit("plan.yaml", "status: draft", "status: drafty");
  await page.waitForFunction(() => [...document.querySelectorAll(".chip")].some((chip) => chip.classList.contains("error")));
  await accessible(page, "the list with a broken plan");
  mend();
  await page.waitForFunction(() => document.querySelector(".chip.error") === null);
  await Promise.all([page.waitForNavigation(), page.click(`a[href="/plans/${PLAN}"]`)]);
  await shows(page, "Youth justice strategic plan");
  await page.close();
}

async function followsAnEdit(browser, base) {
  const page = await open(browser, base + PAGE);
  await status(page, "Up to date");
  await accessible(page, "a plan without findings");
  await accessibleDocument(browser, `${base}${PAGE}/preview`);
  const frame = await frameOf(page);
  await frame.evaluate(() => scrollTo(0, 1500));
  await page.focus("nav.downloads a");
  const mend = edit("sections.yaml", "offending", "offending, [as agreed](#nowhere-at-all),");
  await page.waitForSelector(".findings .error li");
  assert.equal(await frame.evaluate(() => scrollY), 1500, "the document has stayed where it was");
  assert.match(await page.$eval(".findings h2", (heading) => heading.textContent), /1 error/);
  assert.match(await page.$eval(".findings .place", (place) => place.textContent), /sections\.yaml:\d+:\d+/);
  await page.waitForSelector("p.downloads");
  await accessible(page, "a plan with an error");
  await status(page, "1 error");
  mend();
  await page.waitForSelector("nav.downloads");
  assert.equal(await frame.evaluate(() => scrollY), 1500);
  await page.close();
}

async function leadsToAFinding(browser, base) {
  const mend = edit("budget.yaml", "total: £183,534", "total: £193,534");
  const page = await open(browser, base + PAGE);
  await page.waitForSelector(".findings li a");
  const frame = await frameOf(page);
  await frame.evaluate(() => scrollTo(0, 0));
  const place = await page.$eval(".findings li a", (link) => link.dataset.at);
  await page.click(".findings li a");
  assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${place}`);
  await status(page, place);
  const reached = await frame.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return { name: document.activeElement.nodeName, seen: top >= 0 && bottom <= innerHeight, scrolled: scrollY };
  });
  assert.equal(reached.name, "SPAN");
  assert.ok(reached.seen && reached.scrolled > 0, "the place is in sight and has the focus");
  await accessible(page, "a finding that was followed");
  // The address leads there again.
  await page.reload({ waitUntil: "load" });
  await status(page, place);
  mend();
  await heals(page);
  await page.close();
}

async function outlivesABrokenPlan(browser, base) {
  const page = await open(browser, base + PAGE);
  await status(page, "Up to date");
  await shows(page, "Youth justice strategic plan");
  const before = await words(page);
  const mend = edit("sections.yaml", "title: ", "title: [");
  await page.waitForSelector("#notice");
  await status(page, "Not up to date");
  assert.equal(await words(page), before, "the last good page");
  assert.equal(await page.$eval("#status", (line) => line.getAttribute("role")), "status");
  await accessible(page, "a plan that cannot be read");
  mend();
  await page.waitForFunction(() => document.getElementById("notice") === null);
  // Editors empty a file first, or write another and put it in its place.
  const text = readFileSync(file("sections.yaml"), "utf8");
  writeFileSync(file("sections.yaml"), "");
  await new Promise((done) => setTimeout(done, 40));
  writeFileSync(`${file("sections.yaml")}~`, text.replace("offending", "offending-by-rename"));
  renameSync(`${file("sections.yaml")}~`, file("sections.yaml"));
  await shows(page, "offending-by-rename");
  writeFileSync(file("sections.yaml"), text);
  await page.waitForFunction(
    () => !document.querySelector("iframe").contentDocument.body.textContent.includes("offending-by-rename"),
  );
  await page.close();
}

async function downloads(browser, base) {
  const page = await open(browser, base + PAGE);
  const links = await page.$$eval("nav.downloads a", (all) => all.map((link) => [link.textContent, link.href]));
  assert.deepEqual(links.map(([name]) => name), ["Word", "PDF", "Markdown", "HTML"]);
  const there = join(folder, "downloads");
  const client = await browser.target().createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: there, eventsEnabled: true });
  for (const [name] of links) {
    const done = new Promise((resolve) =>
      client.on("Browser.downloadProgress", ({ state }) => state === "completed" && resolve()),
    );
    await page.click(`nav.downloads ::-p-text(${name})`);
    await done;
    client.removeAllListeners("Browser.downloadProgress");
  }
  const saved = (extension) => join(there, `${PLAN}-plan.${extension}`);
  assert.match(readFileSync(saved("pdf"), "latin1"), /^%PDF-/);
  assert.match(execFileSync("pdfinfo", [saved("pdf")], { encoding: "utf8" }), /Pages: +[1-9]/);
  assert.match(execFileSync("unzip", ["-p", saved("docx"), "word/document.xml"], { encoding: "utf8", maxBuffer: 1e8 }), /w:document/);
  assert.match(readFileSync(saved("md"), "utf8"), /^# /m);
  assert.match(readFileSync(saved("html"), "utf8"), /^<!DOCTYPE html>/);
  for (const extension of ["pdf", "docx", "md", "html"]) {
    const built = readFileSync(join(output, PLAN, `plan.${extension}`));
    assert.ok(readFileSync(saved(extension)).equals(built), `plan.${extension} is the same as the one that was built`);
  }
  await page.close();
}

async function worksByKeyboard(browser, base) {
  const mend = edit("budget.yaml", "total: £183,534", "total: £193,534");
  const page = await open(browser, `${base}/`);
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
  const press = async (key, until) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press(key);
      if ((await focused()).includes(until)) return;
    }
    assert.fail(`the key ${key} never reached “${until}”`);
  };
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await page.keyboard.press("Enter");
  await press("Tab", "Youth justice strategic plan");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector(".findings li a");
  await press("Tab", await page.$eval(".findings li a", (link) => link.textContent));
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
  await shows(page, "Youth justice strategic plan");
  await page.keyboard.press("Enter");
  const frame = await frameOf(page);
  await page.waitForFunction(() => document.activeElement.nodeName === "IFRAME");
  const from = await frame.evaluate(() => scrollY);
  await page.keyboard.press("PageDown");
  await page.waitForFunction((before) => document.activeElement.contentWindow.scrollY > before, {}, from);
  await page.keyboard.down("Shift");
  for (let i = 0; i < 400 && (await page.evaluate(() => document.activeElement.nodeName)) === "IFRAME"; i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.up("Shift");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".findings a, .findings")), "back at the findings");
  mend();
  await heals(page);
  await page.close();
}

async function fitsEveryScreen(browser, base) {
  const mend = edit("budget.yaml", "total: £183,534", "total: £193,534");
  const page = await open(browser, base + PAGE);
  for (const [width, height, scheme] of [[320, 640, "light"], [768, 1024, "light"], [1280, 800, "dark"], [320, 640, "dark"]]) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const address of ["/", PAGE]) {
      await page.goto(base + address, { waitUntil: "load" });
      await accessible(page, `${address} at ${width} pixels, ${scheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${address} at ${width} pixels does not scroll sideways`);
    }
  }
  mend();
  await heals(page);
  await page.close();
}

async function refusesStrangers(browser, base) {
  const page = await browser.newPage();
  const missing = await page.goto(`${base}/plans/nobody`, { waitUntil: "load" });
  assert.equal(missing.status(), 404);
  await accessible(page, "a page that is not there");
  const foreign = await page.goto(base.replace("127.0.0.1", "plans.localhost"), { waitUntil: "load" });
  assert.equal(foreign.status(), 421);
  await accessible(page, "an address that is not served");
  await page.close();
}

/** Of every document, the page as it was built. Images without words must be found, or the look would be worth nothing. */
async function builtPagesAreAccessible(browser) {
  const page = await browser.newPage();
  let looked = 0;
  for (const plan of readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join(output, plan.name)).filter((entry) => entry.endsWith(".html"))) {
      await page.goto(pathToFileURL(join(output, plan.name, name)).href, { waitUntil: "load" });
      await accessible(page, `output/${plan.name}/${name}`);
      looked++;
    }
  }
  assert.ok(looked >= readdirSync(join(folder, "plans")).length, "a page for every plan");
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img")));
  assert.match((await faults(page)).join(), /image-alt/);
  await page.close();
  console.log(`  ${looked} built pages without a fault, and an image without words is found`);
}

/** From the start of a save to the paint that shows it. */
async function measures(browser, base) {
  const page = await open(browser, base + PAGE);
  await status(page, "Up to date");
  const original = readFileSync(file("sections.yaml"), "utf8");
  const times = [];
  for (let i = 0; i < WARMING_UP + EDITS; i++) {
    const word = `offending-${i}-now`;
    const painted = page.evaluate(
      (wanted) =>
        new Promise((done) => {
          const shown = document.querySelector("iframe").contentDocument;
          const observer = new MutationObserver(() => {
            if (!shown.body.textContent.includes(wanted)) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
          });
          observer.observe(shown, { subtree: true, childList: true, characterData: true });
        }),
      word,
    );
    // Not in step with anything.
    await new Promise((done) => setTimeout(done, 100 + Math.random() * 50));
    const start = now();
    writeFileSync(file("sections.yaml"), original.replace("offending", word));
    times.push((await painted) - start);
  }
  writeFileSync(file("sections.yaml"), original);
  const sorted = times.slice(WARMING_UP).sort((a, b) => a - b);
  const of = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(0);
  console.log(`  from save to fresh preview: median ${of(0.5)} ms, 9 of 10 within ${of(0.9)} ms, worst ${of(1)} ms (${EDITS} edits)`);
  await page.close();
}

const { server, base } = await serve();
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  userDataDir: join(folder, "profile"),
  // The sandbox of Chromium does not work for root, as whom containers run.
  args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
try {
  await step("lists the plans and follows them", () => lists(browser, base));
  await step("shows an edit and a new finding, and stays where it was", () => followsAnEdit(browser, base));
  await step("leads from a finding to its place", () => leadsToAFinding(browser, base));
  await step("keeps the last good page of a broken plan", () => outlivesABrokenPlan(browser, base));
  await step("gives every format, the same as was built", () => downloads(browser, base));
  await step("works by keyboard alone", () => worksByKeyboard(browser, base));
  await step("fits small and dark screens", () => fitsEveryScreen(browser, base));
  await step("refuses strangers", () => refusesStrangers(browser, base));
  await builtPagesAreAccessible(browser);
  await measures(browser, base);
} finally {
  await browser.close();
  server.kill("SIGINT");
}
