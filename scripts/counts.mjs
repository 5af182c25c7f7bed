import { readFileSync } from "node:fs";

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A step that is one check: it passed when it ended with 0. */
export const countOne = (code) => ({ ...nothing, [code === 0 ? "passed" : "failed"]: 1 });

/** A file that could not be loaded holds no failed test, and still failed. */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A journey that passed only at a second try is not a passed one. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

/**
 * What a runner that ended with `code` and wrote `file` counts for. One that crashed, wrote
 * nothing, ran nothing or failed for a reason its report does not show counts as one failure more.
 */
export function countReport(file, count, code) {
  const counts = read(file, count);
  const ran = counts.passed + counts.failed > 0;
  const explained = code === 0 ? ran : counts.failed > 0;
  return explained ? counts : add(counts, countOne(1));
}

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return nothing; // no report, or half of one: the caller counts that as a failure
  }
}

export function closingLine({ passed, failed, skipped }) {
  const end = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${end}`;
}
