// Everything that reached a server: the witness for "no request was sent".

export interface Hit {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The headers worth knowing: where from, what for, and what marks a server action. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
  readonly body: string;
  status: number;
}

/** What a browser asks for by itself, and the help that the tests ask for: never an answer to the buyer's click. */
const NOISE = new Set(['/favicon.ico', '/robots.txt', '/.well-known/appspecific/com.chrome.devtools.json']);

export class HitLog {
  #hits: Hit[] = [];

  add(hit: Hit): void {
    if (!NOISE.has(hit.path)) this.#hits.push(hit);
  }

  clear(): void {
    this.#hits = [];
  }

  /** Oldest first; `text` is looked for in `METHOD https://host/path?query`. */
  all(text = ''): readonly Hit[] {
    return this.#hits.filter((hit) => describeHit(hit).includes(text));
  }

  /** `GET https://www.aragon.ai/gallery?page=2`, oldest first. */
  lines(text = ''): readonly string[] {
    return this.all(text).map(describeHit);
  }
}

function describeHit(hit: Hit): string {
  return `${hit.method} https://${hit.host}${hit.path}${hit.query}`;
}
