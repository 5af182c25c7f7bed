/** Keys of the actions: which press is meant, and how a key is shown. */

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** "Mod+Shift+Z" from a press; a bare "z", "?" or "/" stands for itself; null for a modifier alone. */
export function pressed({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string | null {
  if (["Control", "Meta", "Shift", "Alt", "AltGraph", "CapsLock"].includes(key)) return null;
  if (altKey) return null;
  if (!ctrlKey && !metaKey) return key.length === 1 ? key : null;
  return `Mod+${shiftKey ? "Shift+" : ""}${key.length === 1 ? key.toUpperCase() : key}`;
}

/** Whether letters typed here are text: then single-letter keys are not commands. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const ticks = ["checkbox", "radio", "button", "submit", "file"];
  return target instanceof HTMLInputElement && !ticks.includes(target.type);
}

/** "Mod+Shift+Z" as this system writes it. */
export function shownKey(keys: string, mac: boolean): string {
  return keys
    .replace("Mod+", mac ? "⌘" : "Ctrl+")
    .replace("Shift+", mac ? "⇧" : "Shift+")
    .replace(" ", " then ");
}

/** False where the page is first drawn, by the build. */
export const isMac = (): boolean =>
  typeof navigator === "object" && /Mac|iPhone|iPad/.test(navigator.userAgent);
