/** The path of a Chromium that starts, or undefined. CHROME_PATH goes before anything found. */
export declare function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
