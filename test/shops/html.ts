// HTML by template: every value is escaped unless it is markup already.

export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | false | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function textOf(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  return String(part).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((piece, index) => piece + textOf(parts[index])).join(''));
}

/** Values for the page's own scripts, as a data block: it runs nothing, so a strict content policy allows it. */
export function dataBlock(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/json" id="${id}">${json}</script>`);
}

export interface PageParts {
  readonly title: string;
  readonly lang?: string;
  readonly head?: Markup;
  readonly body: Markup;
  readonly styles?: string;
}

export function page({ title, lang = 'en', head, body, styles = '/assets/shop.css' }: PageParts): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styles}">
${head}
</head>
<body>
${body}
</body>
</html>
`.text;
}
