import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "./serve.ts";
import { startServer } from "./server.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "elective-serve-"));
  writeFileSync(join(root, "index.html"), "here");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function listener() {
  const out: string[] = [];
  const err: string[] = [];
  const voice = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { out, err, voice };
}

it("says one line and exits with 2 for a port that is no port", async () => {
  const { out, err, voice } = listener();
  expect(await serve({ root, port: 70_000 }, voice)).toBe(2);
  expect(out).toEqual([]);
  expect(err).toEqual(["--port must be a whole number from 0 to 65535, got 70000."]);
});

it("says one line and exits with 1 where nothing is built", async () => {
  const { err, voice } = listener();
  expect(await serve({ root: join(root, "none"), port: 0 }, voice)).toBe(1);
  expect(err).toEqual([`There is no built page in ${join(root, "none")}.`]);
});

it("says that the port is taken when it may take no other", async () => {
  const other = await startServer({ root, port: 0 });
  if (!other.ok) throw new Error("no server");
  const { err, voice } = listener();
  expect(await serve({ root, port: other.value.port, strictPort: true }, voice)).toBe(1);
  expect(err).toEqual([`Port ${other.value.port} is taken; choose another with --port.`]);
  await other.value.close();
});

it.each(["SIGINT", "SIGTERM"] as const)(
  "prints its address and ends with 0 on %s",
  async (name) => {
    const { out, err, voice } = listener();
    const ended = serve({ root, port: 0 }, voice);
    await expect.poll(() => out.length).toBe(1);
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out[0] ?? "")?.[0] ?? "";
    expect(await (await fetch(url)).text()).toBe("here");
    process.emit(name, name);
    expect(await ended).toBe(0);
    expect(err).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  },
);
