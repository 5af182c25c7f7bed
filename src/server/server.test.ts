import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "./server.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "elective-server-"));
  writeFileSync(join(root, "index.html"), "here");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function started(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const result = await startServer({ root, port: 0, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const codes = async (options: Partial<ServerOptions>) => {
  const result = await startServer({ root, port: 0, ...options });
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

it("answers at the address it gives, and no more after it is closed", async () => {
  const server = await started();
  expect(await (await fetch(server.url)).text()).toBe("here");
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

it("takes the next free port when the first is taken, and the old one stays as it was", async () => {
  const first = await started();
  const second = await started({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(first.url)).text()).toBe("here");
  expect(await (await fetch(second.url)).text()).toBe("here");
  await Promise.all([first.close(), second.close()]);
});

it("refuses a taken port when told to take no other", async () => {
  const first = await started();
  expect(await codes({ port: first.port, strictPort: true })).toEqual(["port-taken"]);
  await first.close();
});

it.each([-1, 65_536, 1.5, Number.NaN])("refuses %s, which is no port", async (port) => {
  expect(await codes({ port })).toEqual(["port-range"]);
});

it("refuses a folder with no page in it", async () => {
  expect(await codes({ root: join(root, "nowhere") })).toEqual(["no-site"]);
});

it("listens on this machine only unless told otherwise", async () => {
  const server = await started();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  await server.close();
});
