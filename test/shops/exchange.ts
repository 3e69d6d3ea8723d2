// One request and the answer to it, in the few words that the shops' pages need.

import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Ask {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly url: URL;
  /** The visitor's cookie, made for the first request of a browser to this host. */
  readonly session: string;
  readonly referer: string | undefined;
  readonly body: string;
  /** The body's fields, from a form or from JSON. */
  field(name: string): string | undefined;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export function htmlAnswer(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

export function scriptAnswer(body: string | Buffer): Answer {
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' },
    body,
  };
}

export function redirect(to: string, status: 302 | 303 = 302): Answer {
  return { status, headers: { location: to, 'cache-control': 'no-store' }, body: '' };
}

export function attachment(bytes: string | Buffer, name: string, type: string): Answer {
  return {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
    body: bytes,
  };
}

export function notFound(what: string): Answer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `Not found: ${what}\n` };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

export function fieldsOf(body: string, type: string): ReadonlyMap<string, string> {
  if (type.startsWith('application/json')) {
    try {
      const value: unknown = JSON.parse(body);
      if (typeof value !== 'object' || value === null) return new Map();
      return new Map(Object.entries(value).map(([name, part]) => [name, String(part)]));
    } catch {
      return new Map(); // a broken body has no fields; the page that sent it sees the error of the missing one
    }
  }
  return new Map(new URLSearchParams(body));
}

export function send(response: ServerResponse, answer: Answer, cookie: string | undefined): void {
  const headers: Record<string, string> = { ...answer.headers };
  if (cookie !== undefined) headers['set-cookie'] = cookie;
  headers['content-length'] = String(Buffer.byteLength(answer.body));
  response.writeHead(answer.status ?? 200, headers);
  response.end(answer.body);
}
