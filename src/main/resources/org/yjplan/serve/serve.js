// Keeps an open page up to date with the plan. The server makes the pages; this script fetches them again when the plan has
// changed, and replaces only what is different, so that scroll position, focus and selection are kept.

const main = document.getElementById("main");
const status = document.getElementById("status");
const MARK = "data-place";
const FOLLOWED = "data-followed";
const SHOWN = "Shown: ";
const STYLE = /<style>([^]*?)<\/style>/;

/** The values of the marks in the document, in order; null until the document has loaded. */
let places = null;
let documentWithPlaces = null;
let refreshing = false;
let again = false;

const frame = () => document.querySelector(".paper iframe");

/** Makes one tree like another. */
function morph(from, to) {
  if (from.isEqualNode(to)) return;
  if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName) {
    from.replaceWith(from.ownerDocument.importNode(to, true));
    return;
  }
  if (from.nodeType !== Node.ELEMENT_NODE) {
    from.nodeValue = to.nodeValue;
    return;
  }
  for (const name of from.getAttributeNames()) {
    if (!to.hasAttribute(name) && !from.hasAttribute(FOLLOWED)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  morphChildren(from, to);
}

/** Skips what is the same at both ends, and morphs the rest pair by pair. */
function morphChildren(from, to) {
  const old = [...from.childNodes];
  const made = [...to.childNodes];
  while (old.length && made.length && old[0].isEqualNode(made[0])) {
    old.shift();
    made.shift();
  }
  let after = null;
  while (old.length && made.length && old.at(-1).isEqualNode(made.at(-1))) {
    after = old.pop();
    made.pop();
  }
  const pairs = Math.min(old.length, made.length);
  for (let i = 0; i < pairs; i++) morph(old[i], made[i]);
  for (const node of old.slice(pairs)) node.remove();
  for (const node of made.slice(pairs)) from.insertBefore(from.ownerDocument.importNode(node, true), after);
}

/**
 * Removes the values of the marks from a document and returns them: otherwise a line added at the top of a file would
 * change every paragraph below it.
 */
function takePlaces(page) {
  return [...page.querySelectorAll(`[${MARK}]`)].map((marked) => {
    const place = marked.getAttribute(MARK);
    marked.setAttribute(MARK, "");
    return place;
  });
}

/** Makes links out of the document open in a new tab. */
function openElsewhere(page) {
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}

/** Fetches a page, with its style separately, because our policy does not allow us to use it. */
async function fetchPage(address) {
  const response = await fetch(address, { cache: "no-store" });
  const text = await response.text();
  const page = new DOMParser().parseFromString(text.replace(STYLE, ""), "text/html");
  return { found: response.ok, page, style: text.match(STYLE)?.[1] };
}

/** Shows the newest state of the plan. One call at a time; changes made meanwhile are shown afterwards. */
async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    do {
      again = false;
      const shown = frame();
      const [own, document_] = await Promise.all([
        fetchPage(location.pathname),
        shown ? fetchPage(shown.getAttribute("src")) : null,
      ]);
      showPage(own);
      if (document_ && frame() === shown) showDocument(shown, document_);
    } while (again);
  } catch (unreachable) {
    say("The preview cannot be reached.");
  } finally {
    refreshing = false;
  }
}

function showPage({ page }) {
  const made = page.getElementById("main");
  const focused = document.activeElement;
  const inFindings = focused !== null && focused.closest(".findings") !== null;
  morph(main, made);
  if (document.title !== page.title) document.title = page.title;
  if (inFindings && !main.contains(document.activeElement)) document.getElementById("findings")?.focus();
  say(state());
}

/** The state of the page, in a line. */
function state() {
  const findings = document.getElementById("findings-heading");
  const upToDate = document.getElementById("notice") ? "Not up to date" : "Up to date";
  return findings ? `${upToDate}: ${findings.textContent.toLowerCase()}` : upToDate;
}

function showDocument(shown, { found, page, style }) {
  const current = shown.contentDocument;
  if (!found || places === null || style !== current?.querySelector("style")?.textContent) {
    // A new style needs the policy that is sent with it.
    places = null;
    shown.contentWindow.location.reload();
    return;
  }
  openElsewhere(page);
  const made = takePlaces(page);
  morph(current.body, page.body);
  current.documentElement.lang = page.documentElement.lang;
  places = made;
}

function documentLoaded() {
  const page = frame()?.contentDocument;
  if (page?.readyState !== "complete" || !page.querySelector("main") || page === documentWithPlaces) return;
  openElsewhere(page);
  places = takePlaces(page);
  documentWithPlaces = page;
  const finding = [...document.querySelectorAll("[data-to]")].find((link) => link.hash === location.hash);
  if (finding) follow(finding);
}

/** Goes to the place of a finding in the document, outside the contents and the title page if possible. */
function follow(finding) {
  const shown = frame();
  const page = shown?.contentDocument;
  if (!page || places === null) return;
  const marked = [...page.querySelectorAll(`[${MARK}]`)].filter((_, i) => places[i] === finding.dataset.to);
  const place = marked.find((element) => !element.closest("nav, .title-page")) ?? marked[0];
  if (!place) {
    say("This page does not show that place.");
    return;
  }
  for (const element of page.querySelectorAll(`[${FOLLOWED}]`)) {
    element.removeAttribute(FOLLOWED);
    element.removeAttribute("style");
    element.removeAttribute("tabindex");
  }
  place.setAttribute(FOLLOWED, "");
  place.tabIndex = -1;
  place.style.outline = "3px solid #b8511b";
  place.style.outlineOffset = "3px";
  place.scrollIntoView({ block: "center" });
  shown.contentWindow.focus();
  place.focus({ preventScroll: true });
  for (const link of document.querySelectorAll("[data-to][aria-current]")) link.removeAttribute("aria-current");
  finding.setAttribute("aria-current", "true");
  history.replaceState(null, "", finding.hash);
  say(`${SHOWN}${finding.dataset.at}`);
}

function say(words) {
  if (status.textContent !== words) status.textContent = words;
}

/** Listens while the page is visible: a browser allows only a few connections to one host. */
function listen() {
  let source = null;
  let lost = true;
  const open = () => {
    source = new EventSource(main.dataset.events);
    source.onmessage = ({ data }) => {
      if (data !== main.dataset.snapshot) refresh();
      else if (lost && !status.textContent.startsWith(SHOWN)) say(state());
      lost = false;
    };
    source.onerror = () => {
      lost = true;
      say("Not connected: yjplan serve has stopped or is restarting.");
    };
  };
  const close = () => {
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : source ?? open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", () => source ?? open());
}

document.addEventListener("click", (event) => {
  const finding = event.target.closest("[data-to]");
  if (finding && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    follow(finding);
  }
});

if (main.dataset.events) {
  main.addEventListener("load", (event) => event.target === frame() && documentLoaded(), true);
  documentLoaded();
  listen();
}
