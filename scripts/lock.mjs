import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// Longer than the slowest install seen; guards against a dead owner whose number was given again.
const oldest = 15 * 60_000;

/** Runs `work` while no other process of this checkout does; waits for the one that is at it. */
export function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 2) onWait();
    if (isAbandoned(file)) breakLock(file);
    else sleep(100);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** A lock is abandoned when its owner is gone; an empty one was created an instant ago. */
export function isAbandoned(file) {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    const age = Date.now() - statSync(file).mtimeMs;
    return age > oldest || (owner > 0 ? !isAlive(owner) : age > 5_000);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/** Renaming is atomic: of several that see the same dead owner, one takes the file away. */
function breakLock(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (isAbandoned(aside)) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
