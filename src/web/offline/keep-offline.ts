/** Whether this page will open without a connection from now on. */
export type Kept = "kept" | "cannot";

/** Long enough for the refined answer that follows the first one. */
const REST_MS = 2_000;

/**
 * Keeps the whole app in this browser, in the background and last: after everything under `root` has stopped
 * being busy. "cannot" where the browser does not allow it, as private windows may not.
 */
export async function keepOffline(root: Element): Promise<Kept> {
  if (!("serviceWorker" in navigator)) return "cannot";
  await nothingBusy(root);
  await new Promise((done) => setTimeout(done, REST_MS));
  await idle();
  try {
    await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  } catch {
    return "cannot"; // storage is denied: the page works as before, with a connection
  }
  await navigator.serviceWorker.ready;
  return "kept";
}

/** An example of a component may show it at work for good. */
const BUSY = '[aria-busy="true"]:not([data-example] *)';

function nothingBusy(root: Element): Promise<void> {
  return new Promise((done) => {
    const watch = new MutationObserver(look);
    function look(): void {
      if (root.querySelector(BUSY)) return;
      watch.disconnect();
      done();
    }
    watch.observe(root, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
    look();
  });
}

/** Safari has no idle callback; there the pause before is all. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => done(), { timeout: REST_MS });
    else done();
  });
