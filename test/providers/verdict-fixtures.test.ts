// What a buyer is told at each seller that has `verdicts.json`: the fixture folders are found, never listed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordedAct, StartEvent } from '../../lib/policy/purchase';
import { verdictOf } from '../../lib/policy/verdict';
import { providerOfHost } from '../../lib/providers/all-sites';
import { isoOf } from '../../lib/time/instant';
import { projectRoot } from '../house/project-files';
import { aPurchase, at, termsAt } from '../support/a-purchase';

interface Fixture {
  readonly hosts: readonly string[];
  readonly boughtAt: string;
  readonly cases: readonly {
    readonly name: string;
    readonly now: string;
    readonly starts?: readonly {
      readonly kind: StartEvent['kind'];
      readonly at: string;
      readonly evidence: StartEvent['evidence'];
    }[];
    readonly acts?: readonly {
      readonly act: RecordedAct['act'];
      readonly at: string;
      readonly evidence: RecordedAct['evidence'];
    }[];
    readonly state: string;
    readonly deadline?: string;
    readonly endedBy?: readonly string[];
    readonly reasons?: readonly string[];
  }[];
}

const folder = join(projectRoot, 'test/fixtures/providers');
const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'verdicts.json')));

it('sees the nine best-described sellers', () => {
  expect(ids.length).toBeGreaterThanOrEqual(9);
});

describe.each(ids)('%s', (id) => {
  const fixture: Fixture = JSON.parse(readFileSync(join(folder, id, 'verdicts.json'), 'utf8'));

  it.each(fixture.hosts)('sells at %s', (host) => {
    expect(providerOfHost(host)?.id).toBe(id);
  });

  it.each(fixture.cases)('$name', ({ now, starts = [], acts = [], ...expected }) => {
    const purchase = aPurchase({ boughtAt: at(fixture.boughtAt), frozen: termsAt(id, '2026-03-02') });
    const verdict = verdictOf(
      {
        purchase,
        starts: starts.map((start) => ({ ...start, at: at(start.at) })),
        acts: acts.map((act) => ({ ...act, at: at(act.at) })),
      },
      at(now),
    );
    expect(verdict.state.kind).toBe(expected.state);
    const { state } = verdict;
    const deadline = 'deadline' in state && state.deadline !== undefined ? isoOf(state.deadline.at) : undefined;
    if (expected.deadline !== undefined) expect(deadline).toBe(expected.deadline.replace('Z', '.000Z'));
    if (expected.endedBy !== undefined) expect(verdict.endedBy).toEqual(expected.endedBy);
    if (expected.reasons !== undefined) expect(verdict.reasons).toEqual(expect.arrayContaining([...expected.reasons]));
  });
});
