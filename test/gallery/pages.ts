// The gallery in pages: a picture of all of it would be higher than a browser can draw, and some pieces fill a screen by themselves.

/** `gallery.html?group=claims`; without a group, all of them. */
export const GROUPS = ['purchases', 'sites', 'reading', 'terms', 'claims', 'forms'] as const;
export type Group = (typeof GROUPS)[number];

/** `gallery.html?alone=dialog` */
export const ALONE = ['dialog', 'disk-full', 'newer-database', 'database-broken', 'trouble'] as const;
export type Alone = (typeof ALONE)[number];
