/**
 * What runs inside the page: from a key going down to the answer being painted, with where the time went.
 * Stages: the question leaves for the worker, its answer is back, the page is drawn, the screen shows it.
 */

/** Milliseconds from the key; NaN where it never came. */
export interface Timed {
  readonly asked: number;
  readonly answered: number;
  readonly drawn: number;
  /** The first moment after the frame that drew it: the browser's own work for that frame is done. */
  readonly painted: number;
  /** The frame after that one has begun: the screen surely shows it. An upper bound, up to a frame too long. */
  readonly nextFrame: number;
  readonly settled: number;
  /** Copying the first answer once more between threads' worth of memory. */
  readonly clone: number;
}

interface Watch {
  now: { -readonly [Stage in keyof Timed]: Timed[Stage] } | null;
  key: number;
  /** Resolves when the edit that is watched has been answered. */
  done: Promise<Timed> | null;
}

declare global {
  interface Window {
    keystrokes: Watch;
  }
}

/** Before any script of the page: every message to and from a worker passes here. */
export function watchWorkers(): void {
  const watch: Watch = { now: null, key: 0, done: null };
  window.keystrokes = watch;
  const firstIds = new Set<string>();
  const since = () => performance.now() - watch.key;
  const post = Worker.prototype.postMessage;
  const isFirst = (message: unknown): boolean =>
    JSON.stringify(message)?.includes('"coarse"') ?? false;
  Worker.prototype.postMessage = function (this: Worker, ...args: [unknown, never]) {
    const [message] = args;
    if (typeof message === "object" && message !== null && "id" in message && isFirst(message)) {
      firstIds.add(String(message.id));
      if (watch.now && Number.isNaN(watch.now.asked)) watch.now.asked = since();
    }
    post.apply(this, args);
  };
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (this: Worker, ...args: Parameters<typeof listen>) {
    const [type, handler] = args;
    if (type === "message" && typeof handler === "function")
      args[1] = (event: Event) => {
        const data: unknown = Reflect.get(event, "data");
        const id = typeof data === "object" && data !== null ? Reflect.get(data, "id") : undefined;
        if (firstIds.delete(String(id)) && watch.now && Number.isNaN(watch.now.answered)) {
          watch.now.answered = since();
          watch.now.clone = timeOf(() => structuredClone(data));
          watch.key += watch.now.clone;
        }
        handler.call(this, event);
      };
    listen.apply(this, args);
  };
  const timeOf = (work: () => void): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
}

/** Watches the next key: its edit is `done` when the first answer is painted, or the refined one if asked so. */
export function watchEdit(untilSettled: boolean): void {
  const answer = document.getElementById("answer");
  if (!answer) throw new Error("the page has no answer");
  const watch = window.keystrokes;
  const timed: NonNullable<Watch["now"]> = {
    ...{ asked: Number.NaN, answered: Number.NaN, drawn: Number.NaN },
    ...{ painted: Number.NaN, nextFrame: Number.NaN, settled: Number.NaN, clone: Number.NaN },
  };
  const since = () => performance.now() - watch.key;
  watch.done = new Promise((resolve) => {
    let stale = false;
    const finish = () => {
      const settled = !untilSettled || !Number.isNaN(timed.settled);
      if (!Number.isNaN(timed.nextFrame) && settled) resolve(timed);
    };
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => {
        const task = new MessageChannel();
        task.port1.onmessage = then;
        task.port2.postMessage(null);
      });
    const twoFrames = (then: () => void) =>
      requestAnimationFrame(() => requestAnimationFrame(then));
    const observer = new MutationObserver(() => {
      if (answer.hasAttribute("data-stale")) stale = true;
      else if (stale && Number.isNaN(timed.drawn)) {
        timed.drawn = since();
        afterFrame(() => {
          timed.painted = since();
        });
        twoFrames(() => {
          timed.nextFrame = since();
          finish();
        });
      }
      if (!Number.isNaN(timed.drawn) && answer.hasAttribute("data-settled")) {
        observer.disconnect();
        twoFrames(() => {
          timed.settled = since();
          finish();
        });
      }
    });
    observer.observe(answer, { attributes: true, childList: true, subtree: true });
    const onKey = (event: KeyboardEvent) => {
      watch.key = event.timeStamp;
      watch.now = timed;
    };
    document.addEventListener("keydown", onKey, { capture: true, once: true });
  });
}
