/** A browser without a window, where there is one: the program that CHROMIUM names, or one on PATH. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./folders.js";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

export const chromium: string | undefined =
  (process.env["CHROMIUM"] ?? onPath()) || undefined;

function onPath(): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** Opens a page until the test is over; rejects if the browser ends before that. */
export function open(url: string): Promise<never> {
  if (chromium === undefined) throw new Error("There is no Chromium.");
  const profile = temporaryFolder();
  const browser = spawn(chromium, [
    ...flags,
    `--user-data-dir=${profile}`,
    url,
  ]);
  let stderr = "";
  browser.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const ended = new Promise<void>((resolve) =>
    browser.on("close", () => resolve()),
  );
  // What a test registers last is done first: the profile goes when nothing writes into it.
  onTestFinished(async () => {
    browser.kill();
    await ended;
  });
  return new Promise((_, reject) => {
    browser.on("error", reject);
    browser.on("close", (code) =>
      reject(new Error(`Chromium ended with ${code}: ${stderr}`)),
    );
  });
}

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];
