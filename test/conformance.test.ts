/** Recorded cases of .NET's DataContractSerializer, read and written by generated code. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exceptions } from "../scripts/conformance/exceptions.js";
import { runFolder, type FolderReport } from "../scripts/conformance/run.js";
import { root } from "./cases.js";

describe("DataContractSerializer", () => {
  let reports: FolderReport;
  beforeAll(async () => {
    reports = await runFolder(join(root, "fixtures", "conformance"));
  }, 120_000);

  test.each(["write", "read"] as const)("%ss as it does", (kind) => {
    const { failures = [] } = reports[kind] ?? {};
    const unexpected = failures.filter(
      ({ name }) => !exceptions[`${kind} ${name}`],
    );
    expect(unexpected).toEqual([]);
  });

  test("has all of its cases", () => {
    expect(reports.write?.total).toBe(389);
    expect(reports.read?.total).toBe(1199);
  });

  test("differs in the cases that are listed, and in no more than one of a hundred", () => {
    const failed = (["write", "read"] as const).flatMap((kind) =>
      (reports[kind]?.failures ?? []).map(({ name }) => `${kind} ${name}`),
    );
    expect(failed.toSorted()).toEqual(Object.keys(exceptions).toSorted());
    expect(failed.length).toBeLessThanOrEqual((389 + 1199) / 100);
  });
});
