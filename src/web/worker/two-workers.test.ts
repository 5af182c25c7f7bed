import { expect, it } from "vitest";
import { fail, ok } from "#core/result.ts";
import { exampleAnswer } from "../examples/list-answer.ts";
import { exampleSeason } from "../examples/season-answer.ts";
import type { ListWorker } from "./protocol.ts";
import { twoWorkers } from "./two-workers.ts";

/** Workers that write down what they are asked; those after the first can refuse to open. */
function setUp({ refusals = 0 } = {}) {
  const heard: string[] = [];
  let made = 0;
  let left = refusals;
  const make = (): ListWorker => {
    const name = `worker ${++made}`;
    const say = (what: string) => heard.push(`${name} ${what}`);
    const heardIn = <T>(what: string, answer: T) => {
      say(what);
      return Promise.resolve(answer);
    };
    return {
      open: async (address, edition) => {
        say(`open ${address}${edition ? ` with ${edition.length} bytes` : ""}`);
        if (made > 1 && left-- > 0) throw new Error("no bytes");
        return { specialties: [], catalog: exampleAnswer.catalog };
      },
      list: (_, detail) => heardIn(`list ${detail}`, ok({ ...exampleAnswer, detail })),
      compare: () => heardIn("compare", fail()),
      why: () => heardIn("why", fail()),
      programs: () => heardIn("programs", fail()),
      season: () => heardIn("season", exampleSeason),
      openTable: () => heardIn("openTable", fail()),
      previewTable: () => Promise.reject(new Error("not asked here")),
      template: () => heardIn("template", ""),
      places: () => heardIn("places", []),
      find: () => heardIn("find", []),
      names: () => heardIn("names", []),
      read: () => heardIn("read", fail()),
    };
  };
  return { heard, worker: twoWorkers(make) };
}

it("first answers and what is quick are asked of the first, and the second is not made for them", async () => {
  const { heard, worker } = setUp();
  await worker.open("a", null);
  await worker.list({}, "coarse");
  await worker.find({ kind: "institution", text: "", specialties: [], most: 1 });
  await worker.names([]);
  await worker.places([]);
  await worker.season(2027, "2026-11-25");
  await worker.read({});
  expect(heard).toEqual(
    ["open a", "list coarse", "find", "names", "places", "season", "read"].map(
      (what) => `worker 1 ${what}`,
    ),
  );
});

it("what takes longer is asked of the second, which opens the same catalog once", async () => {
  const { heard, worker } = setUp();
  await worker.open("a", null);
  await Promise.all([worker.list({}, "refined"), worker.list({}, "refined")]);
  await worker.compare([]);
  await worker.why({}, "");
  await worker.programs({}, { applications: [] });
  expect(heard).toEqual([
    "worker 1 open a",
    "worker 2 open a",
    "worker 2 list refined",
    "worker 2 list refined",
    "worker 2 compare",
    "worker 2 why",
    "worker 2 programs",
  ]);
});

it("another edition is opened by both", async () => {
  const { heard, worker } = setUp();
  await worker.open("a", null);
  await worker.list({}, "refined");
  await worker.open("a", new Uint8Array(7));
  await worker.list({}, "refined");
  expect(heard.filter((line) => line.includes("open"))).toEqual([
    "worker 1 open a",
    "worker 2 open a",
    "worker 1 open a with 7 bytes",
    "worker 2 open a with 7 bytes",
  ]);
});

it("a second worker that cannot open is told, and tried again", async () => {
  const { worker } = setUp({ refusals: 1 });
  await worker.open("a", null);
  await expect(worker.list({}, "refined")).rejects.toThrow("no bytes");
  expect((await worker.list({}, "refined")).ok).toBe(true);
});

it("nothing slow is asked before a catalog is open", async () => {
  await expect(setUp().worker.list({}, "refined")).rejects.toThrow("must be opened");
});
