/** What `init` writes: a configuration for the project it finds itself in. */
import { packageKey } from "./read.js";
const client = "@servicestack/client";
export function proposal(project) {
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
            : { file: `${packageKey}.config.json`, text: asJson(config) }),
        next: nextSteps(project),
    };
}
function configFor({ inputs, out, hasSources, ...project }) {
    return {
        inputs,
        out: out ?? (hasSources ? "src/api" : "api"),
        ...(project.package?.dependencies.has(client) && { client }),
    };
}
function asTypeScript(config) {
    const members = Object.entries(config).map(([key, value]) => `  ${key}: ${inOneLine(value)},\n`);
    return `import { defineConfig } from "${packageKey}";

export default defineConfig({
${members.join("")}});
`;
}
function asJson(config) {
    const $schema = `./node_modules/${packageKey}/config.schema.json`;
    const members = Object.entries({ $schema, ...config }).map(([key, value]) => `  ${JSON.stringify(key)}: ${inOneLine(value)}`);
    return `{\n${members.join(",\n")}\n}\n`;
}
/** `["a", "b"]`; a longer list has a line for each. */
function inOneLine(value) {
    if (!Array.isArray(value))
        return JSON.stringify(value);
    const items = value.map((it) => JSON.stringify(it));
    const line = `[${items.join(", ")}]`;
    return line.length <= 60 ? line : `[\n    ${items.join(",\n    ")}\n  ]`;
}
function nextSteps(project) {
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
