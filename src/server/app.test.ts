import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { readSite } from "./site.ts";

const script = `console.log("${"elective ".repeat(500)}");\n`;
const files: Record<string, string> = {
  "index.html": "<!doctype html><title>Elective</title>",
  "catalog.bin": "catalog ".repeat(100),
  "what-if/index.html": "<!doctype html><title>Elective</title><h1>What if</h1>",
  "sw.js": "self.skipWaiting();",
  "assets/main-Ab3_x-9z.js": script,
  "assets/Cd4_y-8w.js": "export {};",
  "assets/main-Ab3_x-9z.css": "p{margin:0}",
  "assets/inter-Zz09aaaa.woff2": "font",
  "icon.svg": "<svg/>",
  ".vite/manifest.json": "{}",
  ".secret": "secret",
};

let folder = "";
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-app-"));
  const root = join(folder, "web");
  writeFileSync(join(folder, "outside.txt"), "secret");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  app = createApp(readSite(root));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(path, { method, headers });

describe("the page over HTTP", () => {
  it("answers / with the page", async () => {
    const answer = await get("/");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(files["index.html"]);
  });

  it.each(["/what-if", "/what-if/", "/what-if/index.html", "/what-if?season=2027"])(
    "answers %s with that page, not with another",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(await answer.text()).toBe(files["what-if/index.html"]);
    },
  );

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/main-Ab3_x-9z.js", "text/javascript; charset=utf-8"],
    ["/assets/main-Ab3_x-9z.css", "text/css; charset=utf-8"],
    ["/assets/inter-Zz09aaaa.woff2", "font/woff2"],
    ["/icon.svg", "image/svg+xml; charset=utf-8"],
    ["/catalog.bin", "application/octet-stream"],
  ])("%s is %s", async (path, type) => {
    expect((await get(path)).headers.get("Content-Type")).toBe(type);
  });

  it("lets a browser keep hashed names for good and asks it to check the others", async () => {
    for (const path of ["/assets/main-Ab3_x-9z.js", "/assets/Cd4_y-8w.js"]) {
      const kept = (await get(path)).headers.get("Cache-Control");
      expect(kept).toBe("public, max-age=31536000, immutable");
    }
    for (const path of ["/", "/index.html", "/catalog.bin", "/sw.js", "/what-if"]) {
      expect((await get(path)).headers.get("Cache-Control")).toBe("no-cache");
    }
  });

  it("answers 304 without a body to a browser that has this version", async () => {
    const tag = (await get("/catalog.bin")).headers.get("ETag") ?? "";
    const again = await get("/catalog.bin", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get("/catalog.bin", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const [head, whole] = [await get("/catalog.bin", {}, "HEAD"), await get("/catalog.bin")];
    expect(await head.text()).toBe("");
    expect(head.headers.get("Content-Length")).toBe("800");
    expect(head.headers.get("ETag")).toBe(whole.headers.get("ETag"));
  });
});

describe("compression", () => {
  const path = "/assets/main-Ab3_x-9z.js";
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync };

  it.each([
    ["gzip", "gzip"],
    ["gzip", "GZIP"],
    ["gzip", "deflate, gzip;q=0.5"],
    ["gzip", "gzip;q=1.0, br;q=0"],
    ["gzip", "*, br;q=0.0"],
    ["br", "br"],
    ["br", "gzip, deflate, br, zstd"],
    ["br", "*"],
    ["br", "gzip;q=1.0, br;q=0.001"],
  ] as const)("is %s for %j, under a tag of its own", async (encoding, accepted) => {
    const [plain, packed] = [await get(path), await get(path, { "Accept-Encoding": accepted })];
    expect(packed.headers.get("Content-Encoding")).toBe(encoding);
    expect(packed.headers.get("Vary")).toBe("Accept-Encoding");
    expect(packed.headers.get("ETag")).not.toBe(plain.headers.get("ETag"));
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get("Content-Length")).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(script.length / 4);
    expect(unpack[encoding](bytes).toString()).toBe(script);
  });

  it.each(["", "zstd", "identity", "gzip;q=0", "x-gzip-like", "gzip; q=0.0", "*;q=0"])(
    "is left out for %j",
    async (accepted) => {
      const answer = await get("/catalog.bin", { "Accept-Encoding": accepted });
      expect(answer.headers.get("Content-Encoding")).toBeNull();
    },
  );

  it("is not tried on fonts, which are compressed already", async () => {
    const font = await get("/assets/inter-Zz09aaaa.woff2", { "Accept-Encoding": "br, gzip" });
    expect(font.headers.get("Content-Encoding")).toBeNull();
  });
});

describe("what is refused", () => {
  it.each([
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/assets/..%2f..%2foutside.txt",
    "/..%5coutside.txt",
    "/.vite/manifest.json",
    "/.secret",
    "/assets",
    "/assets/",
    "/what",
    "/what-if/else",
    "/what-if.html",
    "//what-if",
    "/What-If",
    "/%00",
    "/%",
    "/constructor",
  ])("%s is not found", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is no such page here");
  });

  it("no path at all reaches a file that is not part of the page", async () => {
    const part = fc.constantFrom("..", ".", "%2e%2e", "%2f", "\\", "outside.txt", "assets", "web");
    const path = fc.array(fc.oneof(part, fc.string()), { maxLength: 6 }).map((p) => p.join("/"));
    await fc.assert(
      fc.asyncProperty(path, async (tail) => {
        const answer = await app.request(new URL(encodeURI(`http://localhost/${tail}`)));
        expect(await answer.text()).not.toContain("secret");
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed", async (method) => {
    const answer = await get("/", {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD");
  });
});

describe("the page's own policy", () => {
  it.each(["/", "/assets/main-Ab3_x-9z.js", "/nowhere"])("stands on %s", async (path) => {
    const { headers } = await get(path);
    const csp = headers.get("Content-Security-Policy") ?? "";
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
  });

  it("does not tell a browser to come back by HTTPS, which nobody answers here", async () => {
    expect((await get("/")).headers.get("Strict-Transport-Security")).toBeNull();
  });
});
