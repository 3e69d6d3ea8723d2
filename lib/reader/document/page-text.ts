// Takes the readable text out of a page: what is folded away in accordions and tooltips included, what surrounds it left out.

const SKIPPED: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'NAV',
  'HEAD',
  'MATH',
]);
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
]);
const BLOCKS: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'BUTTON',
  'CAPTION',
  'DD',
  'DETAILS',
  'DIALOG',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TFOOT',
  'THEAD',
  'TR',
  'UL',
]);
const APART: ReadonlySet<string> = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SUMMARY',
  'TABLE',
  'SECTION',
  'ARTICLE',
  'DETAILS',
  'DT',
]);
const HINTS = [
  'data-tooltip',
  'data-tip',
  'data-tippy-content',
  'data-tooltip-content',
  'data-bs-original-title',
  'title',
] as const;

/** A hint as short as a label repeats what is seen. */
const SHORTEST_HINT = 24;
/** The longest terms that were seen have a fifth of this. */
const LONGEST_TEXT = 1_000_000;

/** A line ends; a blank line follows. Many edges together are one. */
const EDGE = '\u0001';
const GAP = '\u0002';

type Step = { readonly kind: 'node'; readonly node: Node } | { readonly kind: 'text'; readonly text: string };

/**
 * The text of a document or of a part of it, one line to a paragraph, list item or table row, with bars between the cells.
 * Reads the tree as it is and no style, so that a closed accordion is read like an open one. Walks without recursion:
 * pages nest deeper than a stack is.
 */
export function pageText(root: Document | Element): string {
  const start = root.nodeType === root.DOCUMENT_NODE && 'body' in root ? (mainOf(root) ?? root.body) : root;
  if (start === null) return '';
  const steps: Step[] = [{ kind: 'node', node: start }];
  const parts: string[] = [];
  let length = 0;
  while (steps.length > 0 && length < LONGEST_TEXT) {
    const step = steps.pop();
    if (step === undefined) break;
    const text =
      step.kind === 'text'
        ? step.text
        : step.node.nodeType === step.node.TEXT_NODE
          ? (step.node.nodeValue ?? '').replace(/\s+/g, ' ')
          : undefined;
    if (text !== undefined) {
      parts.push(text);
      length += text.length;
    } else if (step.kind === 'node') enter(step.node, steps);
  }
  return tidy(parts.join(''));
}

/** Pages that mark their main part are read there, unless it is empty beside the rest. */
function mainOf(page: Document): Element | null {
  const main = page.querySelector('main, [role="main"]');
  return main !== null && (main.textContent ?? '').trim().length > 200 ? main : null;
}

function enter(node: Node, steps: Step[]): void {
  if (!isElement(node)) {
    // Fragments and open shadow roots are only their children.
    pushChildren(node, steps);
    return;
  }
  const name = node.tagName.toUpperCase();
  if (SKIPPED.has(name) || SKIPPED_ROLES.has(node.getAttribute('role') ?? '')) return;
  if (name === 'BR') {
    steps.push({ kind: 'text', text: EDGE });
    return;
  }
  const block = BLOCKS.has(name) || node.getAttribute('role') === 'tooltip';
  const edge = APART.has(name) ? GAP : EDGE;
  if (block) steps.push({ kind: 'text', text: edge });
  const hint = hintOf(node);
  if (hint !== undefined) steps.push({ kind: 'text', text: `${EDGE}${hint}${EDGE}` });
  if (name === 'TD' || name === 'TH') steps.push({ kind: 'text', text: ' | ' });
  if (node.shadowRoot !== null) pushChildren(node.shadowRoot, steps);
  pushChildren(node, steps);
  if (name === 'LI') steps.push({ kind: 'text', text: '• ' });
  if (block) steps.push({ kind: 'text', text: edge });
}

function pushChildren(node: Node, steps: Step[]): void {
  for (let child = node.lastChild; child !== null; child = child.previousSibling)
    steps.push({ kind: 'node', node: child });
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function hintOf(element: Element): string | undefined {
  for (const name of HINTS) {
    const hint = element.getAttribute(name)?.replace(/\s+/g, ' ').trim();
    if (hint !== undefined && hint.length >= SHORTEST_HINT && hint !== element.textContent?.trim()) return hint;
  }
  return undefined;
}

/** Edges become line ends, no more than one blank line stays, and no bar after the last cell. */
function tidy(text: string): string {
  const lines: string[] = [];
  let gap = false;
  for (const raw of text.split(EDGE)) {
    for (const [at, part] of raw.split(GAP).entries()) {
      if (at > 0) gap = true;
      let line = part.replace(/ {2,}/g, ' ').trim();
      if (line.endsWith('|')) line = line.slice(0, -1).trimEnd();
      if (line === '' || line === '•') continue;
      if (gap && lines.length > 0) lines.push('');
      gap = false;
      lines.push(line);
    }
  }
  return lines.join('\n');
}
