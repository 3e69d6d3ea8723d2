// Every permission with the sentence that the stores and the README give for it, and the files that use it. The one list.

export interface Justified {
  readonly permission: string;
  /** What the buyer gets for it; the same words in the stores and in the README. */
  readonly because: string;
  /** Part of the code that would not work without it. */
  readonly uses: RegExp;
  readonly files: readonly string[];
  /** Asked for at the moment of use; refused, everything else works. */
  readonly isOptional?: true;
  /** Asked for only where the catalogue needs it (lib/providers/needed-permissions.ts); when that is. */
  readonly onlyWhere?: string;
}

export const PERMISSIONS: readonly Justified[] = [
  {
    permission: 'storage',
    because:
      'Keeps, per shop, which acts would end an open refund, so that a page script can decide at the click without waiting; the latest copies of your ledger; and, only if you turn it on, your open purchases in your browser account.',
    uses: /browser\.storage\./,
    files: [
      'lib/page/follow-snapshot.ts',
      'lib/page/read-words.ts',
      'lib/page/tell-surely.ts',
      'lib/platform/account-storage.ts',
      'lib/platform/kept-errors.ts',
      'lib/platform/kept-reports.ts',
      'lib/platform/learned-controls.ts',
      'lib/platform/local-copies.ts',
      'lib/platform/page-snapshots.ts',
      'lib/platform/private-windows.ts',
      'lib/platform/site-scripts.ts',
      'lib/platform/site-wish.ts',
      'lib/platform/stopped-files.ts',
    ],
  },
  {
    permission: 'unlimitedStorage',
    because: 'Keeps the browser from clearing your ledger when the disk runs low; there is no server that has a copy.',
    uses: /extends Dexie/,
    files: ['lib/store/database.ts'],
  },
  {
    permission: 'alarms',
    because: 'Wakes the extension when the next reminder is due.',
    uses: /browser\.alarms\./,
    files: ['lib/platform/alarm.ts'],
  },
  {
    permission: 'notifications',
    because: 'Shows a reminder before a refund window closes, also while no page of the extension is open.',
    uses: /browser\.notifications\./,
    files: ['lib/platform/notifications.ts'],
  },
  {
    permission: 'activeTab',
    because:
      'Tells the popup, after you clicked the icon, which site is in front of you where it has no access otherwise, and reads the refund terms of that one page if you press the button for it.',
    uses: /tabs\.query\(\{ active: true/,
    files: ['lib/platform/active-tab.ts'],
  },
  {
    permission: 'scripting',
    because:
      'Brings the guard into the pages of a shop only while a refund is at stake there, and our scripts to sites you add.',
    uses: /browser\.scripting\./,
    files: [
      'lib/platform/credit-scripts.ts',
      'lib/platform/guard-scripts.ts',
      'lib/platform/page-scripts.ts',
      'lib/platform/page-terms.ts',
      'lib/platform/site-scripts.ts',
    ],
  },
  {
    permission: 'declarativeNetRequestWithHostAccess',
    because:
      'Lets the browser itself refuse a shop’s declared download addresses while a download would end a refund there; it reads no request.',
    uses: /Reflect\.get\(browser, 'declarativeNetRequest'\)/,
    files: ['lib/platform/endpoint-rules.ts'],
    onlyWhere: 'a seller declares such addresses',
  },
  {
    permission: 'downloads',
    because:
      'Stops a file that got past the guard in the page. Asked for in the settings; without it the guard in the page works alone.',
    uses: /Reflect\.get\(browser, 'downloads'\)/,
    files: ['lib/platform/downloads.ts'],
    isOptional: true,
  },
];

/** Hosts are no single permission; each kind has its sentence. */
const HOSTS = {
  required:
    'The shops of the catalogue, by exact host: their pages are where a purchase is seen and a download is held. No payment host is among them.',
  optional: 'Any other shop, one at a time, when you add it by hand.',
} as const;

/** The lines of the table in the README. */
export function permissionRows(): readonly string[] {
  return [
    ...PERMISSIONS.map(
      ({ permission, because, files, isOptional, onlyWhere }) =>
        `| \`${permission}\`${isOptional ? ' (optional)' : onlyWhere ? ` (only where ${onlyWhere})` : ''} | ${because} | ${files.map((file) => `\`${file}\``).join(', ')} |`,
    ),
    `| hosts of the catalogue | ${HOSTS.required} | \`lib/providers/catalog/\` |`,
    `| \`https://*/*\` (optional) | ${HOSTS.optional} | \`lib/platform/site-permissions.ts\` |`,
  ];
}
