// Prints pages in one Chromium, two at once, over the DevTools protocol: chromium-loop.mjs FOLDER PROFILE FILE.html…
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const TABS = 2;
const [folder, profile, ...files] = process.argv.slice(2);
const options = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
const browser = spawn("chromium", options, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , out, answers] = browser.stdio;
const waiting = new Map();
let last = 0;
let rest = "";

answers.setEncoding("utf8").on("data", (data) => {
  const messages = (rest + data).split("\0");
  rest = messages.pop();
  for (const { id, sessionId, method, result, error } of messages.map((message) => JSON.parse(message))) {
    const key = id ?? `${sessionId} ${method}`;
    if (error) throw new Error(error.message);
    waiting.get(key)?.(result);
    waiting.delete(key);
  }
});

function answer(key) {
  return new Promise((resolve) => waiting.set(key, resolve));
}

function ask(method, params = {}, sessionId = undefined) {
  out.write(JSON.stringify({ id: ++last, method, params, sessionId }) + "\0");
  return answer(last);
}

async function print(tab) {
  for (let file = files.shift(); file; file = files.shift()) {
    const loaded = answer(`${tab} Page.loadEventFired`);
    await ask("Page.navigate", { url: pathToFileURL(file).href }, tab);
    await loaded;
    const { data } = await ask("Page.printToPDF", { preferCSSPageSize: true, printBackground: true }, tab);
    writeFileSync(join(folder, basename(file, ".html") + ".pdf"), Buffer.from(data, "base64"));
  }
}

async function tab() {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  await ask("Page.enable", {}, sessionId);
  return sessionId;
}

const tabs = await Promise.all(Array.from({ length: TABS }, tab));
await Promise.all(tabs.map(print));
await ask("Browser.close");
