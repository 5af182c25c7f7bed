import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { type Asset, type Encoding, encodings, type Site } from "./site.ts";

const self = ["'self'"];
const none = ["'none'"];

/** The page may talk to where it came from and to nothing else, and nothing may frame it. */
const policy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: self,
    baseUri: none,
    formAction: self,
    frameAncestors: none,
    objectSrc: none,
  },
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  referrerPolicy: "no-referrer",
  // The server speaks plain HTTP on this machine; a browser told "HTTPS only" could not come back.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});

const notFoundPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not found</title>
<p>There is no such page here; <a href="/">Elective starts at its first page</a>.</p></html>
`;

/** The built page over HTTP: GET and HEAD of what is in `site`, and nothing else. Keeps no log. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(policy, etag());
  app.get("*", (c) => {
    const asset = site.get(c.req.path);
    return asset ? send(c, asset) : c.html(notFoundPage, 404);
  });
  app.all("*", (c) =>
    c.text("Only GET and HEAD are answered here.\n", 405, { Allow: "GET, HEAD" }),
  );
  return app;
}

async function send(c: Context, asset: Asset): Promise<Response> {
  const encoding = asset.packed && encodingFor(c.req.header("Accept-Encoding"));
  c.header("Content-Type", asset.type);
  c.header("Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  c.header("ETag", `"${asset.etag}${encoding ? `-${encoding}` : ""}"`);
  if (asset.packed) c.header("Vary", "Accept-Encoding");
  if (encoding) c.header("Content-Encoding", encoding);
  const body = encoding && asset.packed ? await asset.packed[encoding]() : asset.body;
  c.header("Content-Length", String(body.byteLength));
  return c.body(body);
}

/** The smaller first. */
const encodingFor = (accepted = ""): Encoding | undefined =>
  encodings.find((name) => accepts(accepted, name));

/** `gzip;q=0` is a refusal, and `*` stands for what is not named (RFC 9110, 12.5.3). */
function accepts(header: string, name: Encoding): boolean {
  const offers = header.toLowerCase().split(",").map(parts);
  const offer = offers.find(([n]) => n === name) ?? offers.find(([n]) => n === "*");
  const weight = offer?.find((part) => part.startsWith("q="))?.slice(2) ?? "1";
  return offer !== undefined && Number(weight) > 0;
}

const parts = (offer: string): readonly string[] => offer.split(";").map((part) => part.trim());
