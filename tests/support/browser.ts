import { installedBrowser } from "./installed.mjs";

/** Switches that keep Chromium quiet on a machine whose network is closed. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Launch options for Playwright: an installed browser, else its own; on a desktop as in a container where the user is root. */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const path = installedBrowser();
  const root = process.getuid?.() === 0;
  return { ...(path ? { executablePath: path } : {}), args: root ? ["--no-sandbox", ...QUIET] : QUIET };
}
