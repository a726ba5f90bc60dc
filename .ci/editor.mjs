// Opens plans in the YAML language server as an editor does, and holds what it says against what an author should see.
// Arguments: the server, the folder with plans fresh from “yjplan new”, one of them “fresh”, and a folder with other plans.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PATIENCE = 20_000;

/** The settings that the page on editors tells an author to write, as the server asks for them. */
function settings() {
  const page = readFileSync("src/site/markdown/editor.md", "utf8");
  const written = /Write `\.vscode\/settings\.json`:\n\n((?: {8}.*\n)+)/.exec(page)[1];
  const yaml = {};
  for (const [key, value] of Object.entries(JSON.parse(written))) {
    const [first, ...path] = key.split(".");
    if (first === "yaml") {
      const last = path.pop();
      path.reduce((group, name) => (group[name] ??= {}), yaml)[last] = value;
    }
  }
  assert.equal(yaml.schemaStore.enable, false);
  return { yaml };
}

const SETTINGS = settings();

/** A language server, spoken to over its standard streams. */
class Server {
  #process;
  #input = Buffer.alloc(0);
  #answers = new Map();
  #diagnostics = new Map();
  #last = 0;

  constructor(program) {
    this.#process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout.on("data", (chunk) => this.#read(chunk));
  }

  async start(folder) {
    await this.request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
          hover: { contentFormat: ["markdown"] },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, didChangeConfiguration: {} },
      },
    });
    this.notify("initialized", {});
    this.notify("workspace/didChangeConfiguration", { settings: SETTINGS });
  }

  stop() {
    this.#process.kill();
  }

  request(method, params) {
    const id = ++this.#last;
    this.#send({ jsonrpc: "2.0", id, method, params });
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
      this.#answers.set(id, (message) => {
        clearTimeout(late);
        message.error ? reject(new Error(message.error.message)) : resolve(message.result);
      });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** Opens a file with a text, and returns what is wrong with it. */
  open(file, text) {
    const uri = pathToFileURL(file).href;
    const found = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no diagnostics of ${file}`)), PATIENCE);
      this.#diagnostics.set(uri, (list) => {
        clearTimeout(late);
        resolve(list);
      });
    });
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return found;
  }

  close(file) {
    const uri = pathToFileURL(file).href;
    this.#diagnostics.delete(uri);
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  #send(message) {
    const body = JSON.stringify(message);
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk) {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const head = this.#input.indexOf("\r\n\r\n");
      const length = head < 0 ? null : /Content-Length: (\d+)/i.exec(this.#input.subarray(0, head).toString());
      if (!length || this.#input.length < head + 4 + Number(length[1])) {
        return;
      }
      const end = head + 4 + Number(length[1]);
      const message = JSON.parse(this.#input.subarray(head + 4, end).toString());
      this.#input = this.#input.subarray(end);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method === "workspace/configuration") {
      const result = message.params.items.map((item) => SETTINGS[item.section] ?? null);
      this.#send({ jsonrpc: "2.0", id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.#diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#send({ jsonrpc: "2.0", id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
    }
  }
}

const [program, fresh, others] = process.argv.slice(2);
const server = new Server(program);
const plan = join(fresh, "fresh");
let checks = 0;
let opened = 0;

/** A text with the place of the cursor, which is marked by ‸. */
function cursor(text) {
  const at = text.indexOf("‸");
  const before = text.slice(0, at).split("\n");
  return {
    text: text.slice(0, at) + text.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1).length },
  };
}

const modeline = (name) => `# yaml-language-server: $schema=.yjplan/${name}.schema.json\n`;

/** A file of the fresh plan that nobody has opened yet: a server remembers what it knew of a file. */
const newFile = (name) => join(plan, `${name}-${++opened}.yaml`);

/** Asks something of a file of the fresh plan that holds a text. */
async function ask(method, name, marked, head = modeline(name)) {
  const file = newFile(name);
  const { text, position } = cursor(head + marked);
  await server.open(file, text);
  const answer = await server.request(method, { textDocument: { uri: pathToFileURL(file).href }, position });
  server.close(file);
  return answer;
}

async function completions(name, marked, head) {
  const answer = await ask("textDocument/completion", name, marked, head);
  return new Map((answer?.items ?? answer ?? []).map((item) => [item.label, item]));
}

async function completes(name, marked, ...labels) {
  const found = await completions(name, marked);
  for (const label of labels) {
    assert.ok(found.has(label), `${name}.yaml should complete “${label}”; it has: ${[...found.keys()].join(", ")}`);
  }
  checks++;
  return found;
}

async function explains(name, marked, ...words) {
  const answer = await ask("textDocument/hover", name, marked);
  const said = JSON.stringify(answer?.contents ?? "");
  for (const word of words) {
    assert.ok(said.includes(word), `${name}.yaml should explain “${word}”; it says: ${said}`);
  }
  checks++;
}

async function faults(file, text) {
  const found = await server.open(file, text);
  server.close(file);
  return found;
}

async function finds(name, text, line, words) {
  const found = await faults(newFile(name), modeline(name) + text);
  assert.ok(
    found.some((fault) => fault.range.start.line === line && fault.message.includes(words)),
    `${name}.yaml should have “${words}” on line ${line + 1}; it has: ${JSON.stringify(found)}`,
  );
  checks++;
}

function yamlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => join(folder, entry.name, name)))
    .filter((file) => file.endsWith(".yaml"));
}

const RISKS = "scale: { method: impact, impact: { best: 5, worst: 1 } }\nregister:\n";
const ABOUT = "about:\n  title: Plan\n  authority: Somerset Council\n  period: 2027-28\n  status: draft\n";

await server.start(fresh);
try {
  // Keys, where the cursor stands on a line of its own.
  await completes("plan", `${ABOUT}‸`, "budget", "risks", "signoffs");
  await completes("plan", `${ABOUT}  ‸`, "approved", "version", "guidance");
  const keys = await completes("risks", `${RISKS}  - risk: The grant falls.\n    ‸`, "likelihood", "owners", "controls");
  assert.match(JSON.stringify(keys.get("owners").documentation), /Who is responsible for it/);
  assert.ok(!keys.has("risk"), "a key that is given is not offered again");
  await completes("budget", "period: 2027-28\nkinds:\n  - ‸", "id", "name");
  await completes("sections", "- id: a\n  title: A\n  sections:\n    - id: b\n      ‸", "title", "text", "landscape");

  // Values that are one of a few words.
  await completes("plan", ABOUT.replace("draft", "‸"), "draft", "consultation", "for-approval", "approved");
  await completes("risks", `${RISKS}  - risk: The grant falls.\n    trend: ‸\n`, "rising", "steady", "falling");
  await completes("risks", "scale:\n  method: ‸\n", "impact", "multiply", "add", "combine");
  await completes("performance", "indicators:\n  - id: a\n    name: A\n    better: ‸\n", "lower", "higher");

  // What a key means.
  await explains("plan", ABOUT.replace("status", "sta‸tus"), "The stage that the plan has reached.", "draft");
  await explains("risks", `${RISKS}  - ri‸sk: The grant falls.\n`, "What could happen, and what would follow.");
  await explains("risks", `${RISKS}  - risk: It falls.\n    resi‸dual: { impact: 2 }\n`, "The marks that remain after the controls.");
  await explains("budget", "per‸iod: 2027-28\n", "The year that the budget is for.", "2013-14");

  // Slips.
  await finds("risks", `${RISKS}  - risk: It falls.\n    onwers: [head]\n`, 4, "onwers");
  await finds("risks", `${RISKS}  - risk: It falls.\n    trend: risng\n`, 4, "rising");
  await finds("risks", `${RISKS}  - risk: It falls.\n    controls: Plan with less.\n`, 4, "array");
  await finds("plan", `${ABOUT}  approved: 05/03/2028\n`, 6, "A date is written as 5 March 2020");
  await finds("plan", ABOUT.replace("draft", "drafty"), 5, "for-approval");
  await finds("people", "- id: Head of Service\n  office: Head\n", 1, "An id has lower-case letters");

  // All this comes of the line at the head of the file: without it, nothing is known and nothing is wrong.
  const slip = `${RISKS}  - risk: It falls.\n    onwers: [head]\n`;
  assert.deepEqual(await faults(newFile("risks"), slip), []);
  assert.equal((await completions("risks", `${RISKS}  - risk: It falls.\n    ‸`, "")).has("owners"), false);
  checks += 2;

  // No plan has a fault that it has not.
  const files = [...yamlFiles(fresh), ...yamlFiles(others)];
  for (const file of files) {
    assert.deepEqual(await faults(file, readFileSync(file, "utf8")), [], file);
  }
  console.log(`yaml-language-server: ${checks} places as they should be, no fault in ${files.length} files`);
} finally {
  server.stop();
}
