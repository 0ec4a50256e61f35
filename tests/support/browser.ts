import { existsSync } from "node:fs";

/** Where Linux distributions and the usual installers put a Chrome or Chromium. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Switches that keep Chromium quiet on a machine whose network is closed. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of the browser that tests use: CHROMIUM, else an installed one, else undefined (Playwright's own). */
export function browserPath(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  return INSTALLED.find((path) => existsSync(path));
}

/** Launch options for Playwright, on a desktop as in a container where the user is root. */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const path = browserPath();
  const root = process.getuid?.() === 0;
  return { ...(path ? { executablePath: path } : {}), args: root ? ["--no-sandbox", ...QUIET] : QUIET };
}
