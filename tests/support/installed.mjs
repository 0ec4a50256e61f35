import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The names that Linux distributions and the usual installers give a Chrome or Chromium. */
const NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];

/** Where one is that is not on the path. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of an installed Chrome or Chromium: the one that CHROMIUM or CHROME_PATH names, else the first that is found.
 * @returns {string | undefined}
 */
export function installedBrowser() {
  const named = process.env["CHROMIUM"] || process.env["CHROME_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path) && answers(path));
}

/**
 * Whether it is more than a stub that tells how to install the browser. On Windows Chrome answers no questions.
 * @param {string} path
 */
function answers(path) {
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && stdout.includes("Chrom");
}
