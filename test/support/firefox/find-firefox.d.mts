// Types of find-firefox.mjs, which plain Node runs as well.

export function findFirefox(): string | undefined;
