import { beforeEach, describe, expect, it } from "vitest";
import {
  type Browser,
  type Build,
  keepBuild,
  keptFile,
  keptPath,
  otherBuilds,
} from "./kept-build.ts";

const scope = "https://elective.test/";
const file = (path: string, content: string) => ({ path, integrity: `sha256-${content}` });
const one: Build = {
  id: "one",
  files: [
    file("", "page 1"),
    file("assets/a-1.js", "a"),
    file("assets/b-1.js", "b"),
    file("what-if", "what 1"),
  ],
};
const two: Build = {
  id: "two",
  files: [file("", "page 2"), file("assets/a-1.js", "a"), file("assets/c-2.js", "c")],
};

/** The caches of a browser, as far as they are used here. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, response: Response) => void cache.set(address, response),
    };
  }
  async match(address: string, { cacheName }: { cacheName?: string } = {}) {
    const asked = [...this.all].filter(([name]) => cacheName === undefined || name === cacheName);
    return asked
      .map(([, cache]) => cache.get(address))
      .find(Boolean)
      ?.clone();
  }
  async keys() {
    return [...this.all.keys()];
  }
}

/** What the host serves by path, and what was asked of it. */
let host: Record<string, string>;
let asked: { path: string; cache: RequestCache | undefined }[];
let browser: Browser;

const serve = (build: Build) => {
  host = Object.fromEntries(build.files.map((f) => [f.path, f.integrity.slice("sha256-".length)]));
};

beforeEach(() => {
  serve(one);
  asked = [];
  browser = {
    scope,
    caches: new Caches() as unknown as CacheStorage,
    fetch: async (address, { integrity, cache }) => {
      const path = address.slice(scope.length);
      asked.push({ path, cache });
      const body = host[path];
      if (body === undefined) return new Response("not found", { status: 404 });
      if (`sha256-${body}` !== integrity) throw new TypeError("integrity");
      return new Response(body);
    },
  };
});

const textOf = async (path: string, build: Build) => (await keptFile(path, build, browser))?.text();
const pathsAsked = () => asked.map(({ path }) => path);

describe("keeping a build", () => {
  it("fetches every file once and answers each from what it kept", async () => {
    await keepBuild(one, browser);
    expect(pathsAsked()).toEqual(["", "assets/a-1.js", "assets/b-1.js", "what-if"]);
    host = {};
    expect(await textOf("", one)).toBe("page 1");
    expect(await textOf("what-if", one)).toBe("what 1");
    expect(await textOf("assets/b-1.js", one)).toBe("b");
  });

  it("asks the host anew for names that stay, and the browser's own store for names with a hash", async () => {
    await keepBuild(one, browser);
    expect(asked.map(({ cache }) => cache)).toEqual(["no-cache", "default", "default", "no-cache"]);
  });

  it("fetches of a second build only what the first does not hold", async () => {
    await keepBuild(one, browser);
    asked = [];
    serve(two);
    await keepBuild(two, browser);
    expect(pathsAsked()).toEqual(["", "assets/c-2.js"]);
    expect(await textOf("assets/a-1.js", two)).toBe("a");
  });

  it("refuses a file of another build, however the host came to serve it", async () => {
    host[""] = "page 2";
    await expect(keepBuild(one, browser)).rejects.toThrow("integrity");
  });

  it("refuses a build that the host serves only in part, and goes on where it stopped", async () => {
    delete host["assets/b-1.js"];
    await expect(keepBuild(one, browser)).rejects.toThrow("answered 404");
    serve(one);
    asked = [];
    await keepBuild(one, browser);
    expect(pathsAsked()).toEqual(["assets/b-1.js", "what-if"]);
  });
});

describe("answering from two builds", () => {
  beforeEach(async () => {
    await keepBuild(one, browser);
    serve(two);
    await keepBuild(two, browser);
  });

  it("a page comes from the build that answers, never from another", async () => {
    expect(await textOf("", two)).toBe("page 2");
    expect(await textOf("", one)).toBe("page 1");
    expect(await textOf("what-if", two)).toBeUndefined();
  });

  it("an open page of the old build still gets the files it was built with", async () => {
    expect(await textOf("assets/b-1.js", two)).toBe("b");
  });

  it("names the builds that can go", async () => {
    await browser.caches.open("not ours");
    expect(await otherBuilds(two, browser.caches)).toEqual(["elective-build-one"]);
  });
});

describe("which requests are answered from what is kept", () => {
  it.each([
    ["", ""],
    ["index.html", ""],
    ["?a=1#doc=x", ""],
    ["what-if", "what-if"],
    ["what-if/", "what-if"],
    ["what-if/index.html?x", "what-if"],
    ["assets/a-1.js", "assets/a-1.js"],
    ["assets/of-an-older-build.js", "assets/of-an-older-build.js"],
  ])("/%s is the file %j", (address, path) => {
    expect(keptPath(scope + address, one, scope)).toBe(path);
  });

  it.each([
    `${scope}nowhere`,
    `${scope}sw.js`,
    `${scope}what-if/else`,
    "https://elsewhere.test/",
    "https://elsewhere.test/assets/a-1.js",
    "https://elective.test.elsewhere.test/what-if",
    "http://elective.test/what-if",
    "blob:https://elective.test/7b3c",
  ])("%s is left to the browser", (address) => {
    expect(keptPath(address, one, scope)).toBeNull();
  });
});
