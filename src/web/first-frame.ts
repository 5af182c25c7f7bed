/** Resolves when the words that came with the page are on the screen; at once in a tab nobody sees. */
export function firstFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
