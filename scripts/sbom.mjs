/** What the package is made of, as CycloneDX: sbom.json, which is not committed. */
import { writeFileSync } from "node:fs";
import { npm } from "./npm.mjs";

const { status, stdout } = npm(
  ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
if (status === 0) {
  writeFileSync("sbom.json", String(stdout));
  const { components } = JSON.parse(String(stdout));
  console.log(`sbom: sbom.json names ${components.length} packages`);
} else process.exitCode = 1;
