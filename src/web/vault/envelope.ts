/**
 * The sealed record: a text under a key, in a form that says how the key is made and by which version it was
 * written. AES-256-GCM (NIST SP 800-38D) with the whole header as additional data, so that nothing of the header
 * can be changed either; the hash at the end tells damage from a wrong passphrase, and protects nothing.
 *
 *     0  magic "NTS" and a zero byte       4  version           5  key derivation (1: argon2id)
 *     6  memory in KiB (32 bits, big end)  10 passes            14 lanes
 *     18 salt (16)                         34 iv (12)           46 sealed text with its tag, then SHA-256 (32)
 */
import { done, failed, type Outcome } from "./outcome.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const ENVELOPE_VERSION = 1;
const MAGIC = [0x4e, 0x54, 0x53, 0];
const ARGON2ID = 1;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
const HEADER_BYTES = 46;
const TAG_BYTES = 16;
const HASH_BYTES = 32;

/** How much work a key is: memory in KiB, passes over it, lanes (RFC 9106). */
export interface KeyWork {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface KeySource {
  readonly work: KeyWork;
  readonly salt: Bytes;
}

/** A record taken apart and found whole. */
export interface Envelope extends KeySource {
  readonly iv: Bytes;
  readonly header: Bytes;
  readonly sealed: Bytes;
}

/** A damaged or a hostile header must not make the page work for an hour. */
const isBearable = ({ memory, passes, lanes }: KeyWork): boolean =>
  memory >= 8 * lanes &&
  memory <= 262_144 &&
  passes >= 1 &&
  passes <= 16 &&
  lanes >= 1 &&
  lanes <= 4;

/** `iv` must never have been used with this key before. */
export async function seal(
  text: string,
  { key, source, iv }: { key: CryptoKey; source: KeySource; iv: Bytes },
): Promise<Bytes> {
  const header = headerOf(source, iv);
  const plain = new TextEncoder().encode(text);
  const cipher = { name: "AES-GCM", iv, additionalData: header };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher, key, plain));
  plain.fill(0);
  const body = joined(header, sealed);
  return joined(body, await hashOf(body));
}

/** Whether these bytes say of themselves that they are a sealed record. */
export const isEnvelope = (bytes: Bytes): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** Takes a record apart without a key: what it is, and whether every byte is as it was written. */
export async function readEnvelope(bytes: Bytes): Promise<Outcome<Envelope>> {
  if (!isEnvelope(bytes)) return failed("foreign");
  if ((bytes[4] ?? 0) > ENVELOPE_VERSION) return failed("later");
  if (bytes.length < HEADER_BYTES + TAG_BYTES + HASH_BYTES) return failed("damaged");
  const [body, hash] = [bytes.slice(0, -HASH_BYTES), bytes.slice(-HASH_BYTES)];
  if (!same(await hashOf(body), hash)) return failed("damaged");
  const view = new DataView(body.buffer);
  const [memory, passes, lanes] = [view.getUint32(6), view.getUint32(10), view.getUint32(14)];
  const work = { memory, passes, lanes };
  if (body[4] !== ENVELOPE_VERSION || body[5] !== ARGON2ID || !isBearable(work))
    return failed("damaged");
  return done({
    work,
    salt: body.slice(18, 34),
    iv: body.slice(34, HEADER_BYTES),
    header: body.slice(0, HEADER_BYTES),
    sealed: body.slice(HEADER_BYTES),
  });
}

/** The text, where the key is the one it was sealed under. */
export async function unseal(envelope: Envelope, key: CryptoKey): Promise<Outcome<string>> {
  const { iv, header, sealed } = envelope;
  try {
    const cipher = { name: "AES-GCM", iv, additionalData: header };
    const plain = await crypto.subtle.decrypt(cipher, key, sealed);
    return done(new TextDecoder().decode(plain));
  } catch {
    return failed("passphrase"); // the one thing that is said of a whole record
  }
}

function headerOf({ work, salt }: KeySource, iv: Bytes): Bytes {
  const header = new Uint8Array(HEADER_BYTES);
  header.set([...MAGIC, ENVELOPE_VERSION, ARGON2ID]);
  const view = new DataView(header.buffer);
  view.setUint32(6, work.memory);
  view.setUint32(10, work.passes);
  view.setUint32(14, work.lanes);
  header.set(salt, 18);
  header.set(iv, 34);
  return header;
}

const hashOf = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const same = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
