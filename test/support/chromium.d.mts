// Types of chromium.mjs, which is plain JavaScript because it runs before any package is there.

export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
