// Imported before anything else, so that an old Node gets a sentence and not a stack trace.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Elective needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
