import { expect, it } from "vitest";
import { readStartOptions } from "./options.mjs";

it.each([
  [[], { port: undefined, strictPort: false }],
  [["--port", "4801"], { port: 4801, strictPort: false }],
  [["--port=1", "--strict-port"], { port: 1, strictPort: true }],
  [["--port", "65535"], { port: 65_535, strictPort: false }],
])("%j is understood", (args, options) => {
  expect(readStartOptions(args)).toEqual(options);
});

it.each([[""], ["0"], ["65536"], ["-1"], ["80x"], ["1e3"], ["4 7"], ["٤٧"], ["\u001b[2J"]])(
  "%j is no port, and one printable line says so",
  (text) => {
    const told = readStartOptions(["--port", text]);
    expect(told).toBe(
      `--port must be a whole number from 1 to 65535, got ${JSON.stringify(text)}.`,
    );
    expect(told.includes("\u001b")).toBe(false);
  },
);

it("asks for the number when --port stands alone", () => {
  expect(readStartOptions(["--port"])).toBe(
    '--port must be a whole number from 1 to 65535, got "".',
  );
});

it.each(["--prot", "4801", "--strict-port=yes", "--port-"])("%s is an unknown option", (arg) => {
  expect(readStartOptions([arg])).toMatch(/^Unknown option ".*"\. Usage: npm start/);
});
