// No permission without a justification and a use, none used without being asked for, in both builds, the README and the store's form.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { neededPermissions } from '../../lib/providers/needed-permissions';
import { PERMISSIONS, permissionRows } from './permissions';
import { filesUnder, projectRoot, read } from './project-files';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } };
  };
}

const manifestOf = (build: string): Manifest => JSON.parse(read(`.output/${build}/manifest.json`));
const builds = ['chrome-mv3', 'firefox-mv3'].filter((build) =>
  existsSync(join(projectRoot, '.output', build, 'manifest.json')),
);
const sources = [...filesUnder('lib', /\.tsx?$/), ...filesUnder('entrypoints', /\.tsx?$/)];

/** Payment hosts are never read: pairing works by leaving and coming back. */
const PAYMENT =
  /stripe\.com|paypal\.com|paddle\.com|lemonsqueezy\.com|razorpay\.com|polar\.sh|creem\.io|dodopayments\.com|fastspring\.com|gumroad\.com/;

it('there is a build to compare with', () => {
  expect(builds).toContain('chrome-mv3');
});

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);
  const needed: readonly string[] = neededPermissions(ALL_SITES);
  const named = (isOptional: boolean) =>
    PERMISSIONS.filter(
      ({ permission, onlyWhere, ...one }) =>
        (one.isOptional === true) === isOptional && (onlyWhere === undefined || needed.includes(permission)),
    ).map(({ permission }) => permission);

  it('asks for what is justified, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual([...named(false)].sort());
    expect([...manifest.optional_permissions].sort()).toEqual([...named(true)].sort());
  });

  it('names exact hosts over https, none of them a payment host', () => {
    expect(manifest.host_permissions.length).toBeGreaterThan(9);
    for (const host of manifest.host_permissions) {
      expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+\/\*$/);
      expect(host).not.toMatch(PAYMENT);
    }
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('lets the screens connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|https?:|wss?:|\*|unsafe-eval/);
  });

  it('declares that no data is collected, where the store asks', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (build.startsWith('firefox')) expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    else expect(gecko).toBeUndefined();
  });
});

describe('what is asked for only where the catalogue needs it', () => {
  const some = { downloadEndpoints: ['||shop.example/files/'] };
  const none = { downloadEndpoints: [] };

  it('is asked for with one seller that declares download addresses, and with none it is not', () => {
    expect(neededPermissions([{}, some, none])).toEqual(['declarativeNetRequestWithHostAccess']);
    for (const sites of [[], [{}], [{}, none]]) expect(neededPermissions(sites)).toEqual([]);
  });

  it('is told of in the list, and only that', () => {
    const told = PERMISSIONS.flatMap(({ permission, onlyWhere }) => (onlyWhere === undefined ? [] : [permission]));
    expect(told).toEqual(neededPermissions([some]));
  });
});

describe('each permission', () => {
  it.each(PERMISSIONS.map((one) => [one.permission, one] as const))(
    '%s is used by the files that it names, and by no other',
    (_, one) => {
      expect([...one.files].sort()).toEqual(sources.filter((file) => one.uses.test(read(file))).sort());
    },
  );

  it.each(PERMISSIONS.map((one) => [one.permission, one] as const))('%s is used at the rim alone', (_, one) => {
    const users = sources.filter((file) => one.uses.test(read(file)));
    expect(users.length).toBeGreaterThan(0);
    for (const file of users) expect(file).toMatch(/^lib\/(platform|page|store)\//);
  });

  it('no other privileged interface is used', () => {
    const known = /^(storage|alarms|notifications|scripting|tabs|windows|permissions|action|runtime|i18n)$/;
    const used = new Set(
      sources.flatMap((file) =>
        [...read(file).matchAll(/\b(?:browser|chrome)\.([a-zA-Z]+)\./g)].map(([, name]) => name),
      ),
    );
    expect(
      [...used].filter((name) => name !== undefined && !known.test(name) && name[0] === name[0]?.toLowerCase()),
    ).toEqual([]);
  });
});

describe('the same sentences', () => {
  it('stand in the README', () => {
    for (const row of permissionRows()) expect(read('README.md')).toContain(row);
  });

  it('stand in the form for the stores', () => {
    for (const { permission, because, onlyWhere } of PERMISSIONS) {
      const line = `**${permission}**: ${because}${onlyWhere ? ` (Only where ${onlyWhere}.)` : ''}`;
      expect(read('.store/permissions.md')).toContain(line);
    }
  });
});
