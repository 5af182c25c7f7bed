const usage = "Usage: npm start -- [--port N] [--strict-port]";

/** `{ port, strictPort }`, `port` undefined when not given; or the one line that says what is wrong. */
export function readStartOptions(args) {
  const options = { port: undefined, strictPort: false };
  for (let i = 0; i < args.length; i += 1) {
    const [name, joined] = args[i].split(/=(.*)/s);
    if (name === "--strict-port" && joined === undefined) options.strictPort = true;
    else if (name !== "--port") return `Unknown option ${JSON.stringify(args[i])}. ${usage}`;
    else {
      if (joined === undefined) i += 1;
      const text = joined ?? args[i] ?? "";
      if (!isPort(text)) return badPort(text);
      options.port = Number(text);
    }
  }
  return options;
}

const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

const badPort = (text) =>
  `--port must be a whole number from 1 to 65535, got ${JSON.stringify(text)}.`;
