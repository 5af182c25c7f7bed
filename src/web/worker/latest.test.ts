import { expect, it } from "vitest";
import type { ListAnswer } from "#answers/types.ts";
import { fail, ok, type Result } from "#core/result.ts";
import { exampleAnswer } from "../examples/list-answer.ts";
import { latest } from "./latest.ts";

interface Asked {
  readonly input: unknown;
  readonly detail: string;
  readonly land: (result: Result<ListAnswer>) => void;
  readonly break: (error: Error) => void;
}

function setUp() {
  const asked: Asked[] = [];
  const heard: string[] = [];
  const ask = latest({
    list: (input, detail) =>
      new Promise((land, broken) => asked.push({ input, detail, land, break: broken })),
    onAnswer: (result, detail) =>
      heard.push(`${detail} ${result.ok ? result.value.seed : "refused"}`),
    onTrouble: (error) => heard.push(String(error)),
    pause: () => Promise.resolve(),
  });
  const settle = () => new Promise((done) => setTimeout(done, 0));
  return { ask, asked, heard, settle };
}
const answer = (seed: number) => ok({ ...exampleAnswer, seed });

it("a quick answer comes first and the refined one follows", async () => {
  const { ask, asked, heard, settle } = setUp();
  ask("a");
  asked[0]?.land(answer(1));
  await settle();
  asked[1]?.land(answer(2));
  await settle();
  expect(asked.map((a) => a.detail)).toEqual(["coarse", "refined"]);
  expect(heard).toEqual(["coarse 1", "refined 2"]);
});

it("of many edits while the worker is busy only the last is asked, and old answers are dropped", async () => {
  const { ask, asked, heard, settle } = setUp();
  for (const input of ["a", "b", "c"]) ask(input);
  asked[0]?.land(answer(1));
  await settle();
  expect(asked.map((a) => a.input)).toEqual(["a", "c"]);
  asked[1]?.land(answer(3));
  await settle();
  expect(heard).toEqual(["coarse 3"]);
});

it("a quick answer does not wait for a refined one under way, which is dropped when it comes", async () => {
  const { ask, asked, heard, settle } = setUp();
  ask("a");
  asked[0]?.land(answer(1));
  await settle();
  ask("b");
  expect(asked.map((a) => `${a.detail} ${a.input}`)).toEqual(["coarse a", "refined a", "coarse b"]);
  asked[2]?.land(answer(2));
  await settle();
  asked[1]?.land(answer(3));
  await settle();
  expect(heard).toEqual(["coarse 1", "coarse 2"]);
  asked[3]?.land(answer(4));
  await settle();
  expect(heard).toEqual(["coarse 1", "coarse 2", "refined 4"]);
});

it("while a refined answer is under way only the newest question waits for the next", async () => {
  const { ask, asked, settle } = setUp();
  for (const [i, input] of ["a", "b", "c"].entries()) {
    ask(input);
    asked.filter(({ detail }) => detail === "coarse")[i]?.land(answer(i));
    await settle();
  }
  const refined = () => asked.filter(({ detail }) => detail === "refined");
  expect(refined().map((a) => a.input)).toEqual(["a"]);
  refined()[0]?.land(answer(9));
  await settle();
  expect(refined().map((a) => a.input)).toEqual(["a", "c"]);
});

it("a refined answer that breaks is told, and the next is still asked", async () => {
  const { ask, asked, heard, settle } = setUp();
  ask("a");
  asked[0]?.land(answer(1));
  await settle();
  asked[1]?.break(new Error("gone"));
  await settle();
  ask("b");
  asked[2]?.land(answer(2));
  await settle();
  asked[3]?.land(answer(3));
  await settle();
  expect(heard).toEqual(["coarse 1", "Error: gone", "coarse 2", "refined 3"]);
});

it("a refused profile is told once and not refined", async () => {
  const { ask, asked, heard, settle } = setUp();
  ask("a");
  asked[0]?.land(
    fail({ code: "range", pointer: "/step2ck/score", found: "999", accepted: "less" }),
  );
  await settle();
  expect(asked).toHaveLength(1);
  expect(heard).toEqual(["coarse refused"]);
});

it("a broken worker is told, and the next question is still asked", async () => {
  const { ask, asked, heard, settle } = setUp();
  ask("a");
  asked[0]?.break(new Error("gone"));
  await settle();
  ask("b");
  asked[1]?.land(answer(4));
  await settle();
  expect(heard).toEqual(["Error: gone", "coarse 4"]);
});
