// Every component is to be seen in the gallery, where pictures are drawn and axe looks.

import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './project-files';

/** Parts that never stand alone, and the component that the gallery shows them in. */
const SHOWN_WITHIN: Readonly<Record<string, string>> = {
  // Plain text and wrappers, in every state wherever their owner is.
  ButtonLink: 'NextStepAction',
  Countdown: 'RecoverableHead',
  EndsAt: 'ClockList',
  MoneyText: 'RecoverableHead',
  NextStepAction: 'PurchaseCard',
  OneOfMany: 'PurchaseList',
  Quoted: 'ReadFacts',
  SourceLink: 'TermsFacts',
  Unseen: 'SourceLink',
};

const components = filesUnder('components', /\.tsx$/);
const gallery = filesUnder('test/gallery', /\.tsx$/)
  .map(read)
  .join('\n');
const nameOf = (path: string) => basename(path, '.tsx');
const draws = (source: string, name: string) => new RegExp(`<${name}[\\s/>]`).test(source);
const sourceOf = (name: string) => read(components.find((path) => nameOf(path) === name) ?? `no component ${name}`);

describe('the gallery', () => {
  it('sees the components', () => {
    expect(components.length).toBeGreaterThan(45);
    expect(gallery).toContain('PurchaseCard');
  });

  it.each(components.map(nameOf).filter((name) => SHOWN_WITHIN[name] === undefined))('shows %s', (name) => {
    expect(draws(gallery, name), `Add <${name}> to test/gallery in all its states.`).toBe(true);
  });

  it.each(Object.entries(SHOWN_WITHIN))('shows %s within %s', (name, owner) => {
    expect(components.map(nameOf)).toContain(name);
    expect(draws(sourceOf(owner), name)).toBe(true);
    expect(draws(gallery, owner) || SHOWN_WITHIN[owner] !== undefined).toBe(true);
  });
});
