// How a dossier looks on a screen and on paper. A constant of ours: nothing from outside is ever put into it.

import { html } from './html';

export const DOSSIER_STYLE = html`
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-block-end: 1px solid #999; margin-block-start: 2rem; } h3 { font-size: 1rem; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #bbb; padding: .75rem; font: inherit; }
table { border-collapse: collapse; inline-size: 100%; } th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-block-end: 1px solid #ddd; overflow-wrap: anywhere; }
img { max-inline-size: 100%; max-block-size: 20rem; } figure { margin: 1rem 0; break-inside: avoid; }
article, tr, dl { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print { body { margin: 0; max-width: none; } @page { margin: 18mm; } }
`;
