// What TypeScript takes to check the output for 1,000 types, and to write its declarations.
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateInto, inFolder } from "./output.mjs";
import { inTurns, run } from "./processes.mjs";
import { metadata } from "./service-forms.mjs";
import { serviceOf } from "./service.mjs";
import { row } from "./row.mjs";

const rounds = 3;

function compiler(version) {
  return fileURLToPath(
    new URL(`node_modules/${version}/bin/tsc`, import.meta.url),
  );
}

const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

export function typeRows() {
  return inFolder((folder) => {
    generateInto(folder, metadata(serviceOf(1000)));
    const compile = (version, file, ...more) => {
      const project = join(folder, `${file}.json`);
      const files = [join("api", `${file}.ts`)];
      writeFileSync(project, JSON.stringify({ compilerOptions, files }));
      return run(
        [compiler(version), "-p", project, "--extendedDiagnostics", ...more],
        { cwd: folder },
      );
    };
    const check = (file) => () => compile("typescript", file, "--noEmit");
    const took = inTurns(
      {
        classes: check("classes"),
        zod: check("zod"),
        all: check("index"),
        declarations: () =>
          compile(
            "typescript",
            "zod",
            "--declaration",
            "--emitDeclarationOnly",
            "--outDir",
            "declarations",
          ),
      },
      rounds,
    );
    const ratio = (a, b) => took[a].cpu / took[b].cpu;
    const size = statSync(join(folder, "declarations", "zod.d.ts")).size;
    return [
      row(
        "tsc, 1,000 types, zod with classes: classes alone",
        ratio("zod", "classes"),
        { most: 5 },
      ),
      row(
        "tsc, 1,000 types, zod with classes: 1,000 instantiations",
        instantiations(took.zod.stdout) / 1000,
        { most: 300 },
      ),
      row(
        "tsc, 1,000 types, zod's declarations: its check",
        ratio("declarations", "zod"),
        { most: 1.5 },
      ),
      row("tsc, 1,000 types, zod's declarations: KB", size / 1000, {
        most: 200,
      }),
      row(
        "tsc, 1,000 types, all output: classes alone",
        ratio("all", "classes"),
        { most: 8 },
      ),
      ...["typescript-6", "typescript-7"].map((version) =>
        // What does not compile throws.
        row(
          `${version}, 1,000 types, all output: 1,000 instantiations`,
          instantiations(compile(version, "index", "--noEmit").stdout) / 1000,
        ),
      ),
    ];
  });
}

function instantiations(diagnostics) {
  return Number(/^Instantiations:\s+(\d+)$/m.exec(diagnostics)[1]);
}
