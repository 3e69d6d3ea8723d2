// Reads a table that says for each feature and each platform whether a refund is possible.

import type { Span } from '../reading';
import { tablesIn } from './tables';

export interface FeatureRefund {
  readonly feature: string;
  readonly platform: string;
  readonly refundable: boolean;
  readonly span: Span;
}

const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/\bios\b|iphone|ipad|apple|app store/i, 'ios'],
  [/android|google play|play store/i, 'android'],
  [/\bweb\b|browser|desktop|online/i, 'web'],
  [/\bapi\b/i, 'api'],
];
const YES = /^(?:✅|✔|✓|☑)|^(?:✅\s*)?(?:yes|ja|oui|sí|si|sim|tak|はい|是|예)\b|^(?:はい|是|예|可)/iu;
const NO = /^(?:❌|✘|✗|✖)|^(?:❌\s*)?(?:no|nein|non|não|nee|nie)\b|^(?:いいえ|否|아니)/iu;

/** Every cell that answers yes or no; a cell that answers neither is left out, never taken for a yes. */
export function readFeatureTable(text: string): FeatureRefund[] {
  const answers: FeatureRefund[] = [];
  for (const { head, rows } of tablesIn(text)) {
    const platforms = head.map((cell) => PLATFORMS.find(([pattern]) => pattern.test(cell.text))?.[1]);
    if (platforms.slice(1).every((platform) => platform === undefined)) continue;
    for (const row of rows) {
      row.forEach((cell, column) => {
        const platform = platforms[column];
        const feature = row[0]?.text ?? '';
        if (column === 0 || platform === undefined || feature === '') return;
        const no = NO.test(cell.text);
        if (no || YES.test(cell.text)) answers.push({ feature, platform, refundable: !no, span: cell.span });
      });
    }
  }
  return answers;
}
