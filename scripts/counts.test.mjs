import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { closingLine, countOne, countPlaywright, countReport, countVitest } from "./counts.mjs";

let folder = "";
const file = () => join(folder, "report.json");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-counts-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unit = (more = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [] }],
  ...more,
});

const journeys = (stats = {}, errors = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

function counted(report, count, code) {
  writeFileSync(file(), typeof report === "string" ? report : JSON.stringify(report));
  return countReport(file(), count, code);
}

it("counts what the runners report", () => {
  expect(counted(unit({ numPendingTests: 2 }), countVitest, 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 2,
  });
  expect(counted(journeys({ unexpected: 1 }), countPlaywright, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
  });
});

it("counts a file that could not be loaded as a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(counted(unit({ testResults }), countVitest, 1).failed).toBe(1);
});

it("does not count a failed test twice, by itself and by its file", () => {
  const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
  expect(counted(unit({ numFailedTests: 1, testResults }), countVitest, 1).failed).toBe(1);
});

it("counts a journey that passed at the second try as failed", () => {
  expect(counted(journeys({ flaky: 1 }), countPlaywright, 0).failed).toBe(1);
});

it.each([
  ["wrote half a report", '{"numPassedTests": 5', 0],
  ["passed every test and still ended with 1", unit(), 1],
  ["ran nothing", unit({ numPassedTests: 0 }), 0],
])("counts a runner that %s as a failure", (_, report, code) => {
  expect(counted(report, countVitest, code).failed).toBe(1);
});

it("counts a runner that wrote nothing as a failure", () => {
  expect(countReport(file(), countPlaywright, 0).failed).toBe(1);
});

it("counts a server that would not start as a failed journey", () => {
  const report = journeys({ expected: 0 }, [{ message: "port 4173 is taken" }]);
  expect(counted(report, countPlaywright, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("counts a check by its exit code", () => {
  expect([countOne(0).passed, countOne(0).failed]).toEqual([1, 0]);
  expect([countOne(2).passed, countOne(2).failed]).toEqual([0, 1]);
});

it("names skipped tests only where there are any", () => {
  expect(closingLine({ passed: 7, failed: 0, skipped: 0 })).toBe("7 passed, 0 failed");
  expect(closingLine({ passed: 7, failed: 1, skipped: 2 })).toBe("7 passed, 1 failed, 2 skipped");
});
