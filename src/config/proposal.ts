/** What `init` writes: a configuration for the project it finds itself in. */
import { packageKey } from "./read.js";
import type { Config } from "./shape.js";

/** What is known of the project, without asking. */
export interface Project {
  readonly inputs: readonly string[];
  /** Folder of the output, where it is said. */
  readonly out?: string;
  readonly hasSources: boolean;
  readonly isTypeScript: boolean;
  /** Whether a configuration can import this package. */
  readonly isInstalled: boolean;
  /** Of the configuration's JSON schema, where it lies in a folder above as well. */
  readonly schema?: string;
  readonly package: PackageFacts | undefined;
}

/** Of package.json, what matters here. */
export interface PackageFacts {
  readonly isModule: boolean;
  readonly dependencies: ReadonlySet<string>;
  readonly scripts: readonly string[];
}

export interface Proposal {
  readonly file: string;
  readonly text: string;
  /** Commands that are left to the user, in their order. */
  readonly next: readonly string[];
}

const client = "@servicestack/client";

export function proposal(project: Project): Proposal {
  const { isTypeScript, isInstalled } = project;
  const config = configFor(project);
  // `.ts` is what the project's other files are: CommonJS unless it says otherwise.
  const extension = project.package?.isModule ? "ts" : "mts";
  return {
    ...(isTypeScript && isInstalled
      ? {
          file: `${packageKey}.config.${extension}`,
          text: asTypeScript(config),
        }
      : {
          file: `${packageKey}.config.json`,
          text: asJson(config, project.schema),
        }),
    next: nextSteps(project),
  };
}

function configFor({ inputs, out, hasSources, ...project }: Project): Config {
  return {
    inputs,
    out: out ?? (hasSources ? "src/api" : "api"),
    ...(project.package?.dependencies.has(client) && { client }),
  };
}

function asTypeScript(config: Config): string {
  const members = Object.entries(config).map(
    ([key, value]) => `  ${key}: ${inOneLine(value)},\n`,
  );
  return `import { defineConfig } from "${packageKey}";

export default defineConfig({
${members.join("")}});
`;
}

function asJson(
  config: Config,
  $schema = `./node_modules/${packageKey}/config.schema.json`,
): string {
  const members = Object.entries({ $schema, ...config }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${inOneLine(value)}`,
  );
  return `{\n${members.join(",\n")}\n}\n`;
}

/** `["a", "b"]`; a longer list has a line for each. */
function inOneLine(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map((it) => JSON.stringify(it));
  const line = `[${items.join(", ")}]`;
  return line.length <= 60 ? line : `[\n    ${items.join(",\n    ")}\n  ]`;
}

function nextSteps(project: Project): readonly string[] {
  const { isInstalled } = project;
  const { dependencies = new Set(), scripts = [] } = project.package ?? {};
  const hasScript = scripts.some((it) => it.includes(packageKey));
  return [
    ...(isInstalled ? [] : [`npm install --save-dev ${packageKey}`]),
    ...(dependencies.has("zod") ? [] : ["npm install zod"]),
    ...(project.package && !hasScript
      ? [`npm pkg set scripts.codegen=${packageKey}`]
      : []),
    `npx ${packageKey}`,
  ];
}
