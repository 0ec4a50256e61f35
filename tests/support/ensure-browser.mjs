import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { installedBrowser } from "./installed.mjs";

/** Finds the browser that the tests run in, or installs one. Says which it is, or what to do where there is none. */
const WAYS = [
  { name: "Debian's package", possible: isRoot, commands: [debian("update"), debian("install", "-y", "chromium")] },
  {
    name: "Playwright's download",
    possible: () => true,
    commands: [["npx", "playwright", "install", "chromium"]],
  },
];

let browser = found();
for (const { name, possible, commands } of WAYS) {
  if (browser !== undefined) break;
  if (!possible()) continue;
  console.log(`No browser was found for the tests. Installing one: ${name}.`);
  const done = commands.every(([command = "", ...words]) => run(command, words));
  browser = done ? found() : undefined;
}
if (browser === undefined) {
  console.error(
    "The tests need Chrome or Chromium, and none could be found or installed. " +
      "Install one, or give its path in the environment variable CHROMIUM.",
  );
  process.exitCode = 1;
} else {
  console.log(`The tests run in ${browser}.`);
}

function found() {
  const own = chromium.executablePath();
  return installedBrowser() ?? (existsSync(own) ? own : undefined);
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string[]} words */
function debian(...words) {
  return ["apt-get", "-q", ...words];
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, words, { stdio: "inherit", env }).status === 0;
}
