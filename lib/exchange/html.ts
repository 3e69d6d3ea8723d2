// Markup made of values that cannot break out: everything put into a template is escaped, unless it is such markup itself.

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no document may hold become the one that stands for them. */
export function escapeHtml(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '\ufffd').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

/** Markup that `html` made; nothing else can make one. */
export class Html {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static of(parts: readonly string[], values: readonly Piece[]): Html {
    return new Html(parts.map((part, index) => part + textOf(values[index])).join(''));
  }
  toString(): string {
    return this.#text;
  }
}

export type Piece = string | number | Html | readonly Html[] | undefined;

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map((part) => part.toString()).join('');
}

/** `html\`<p>${text}</p>\``: text is escaped, markup and lists of markup go in as they are, nothing is left out. */
export const html = (parts: TemplateStringsArray, ...values: readonly Piece[]): Html => Html.of(parts, values);
