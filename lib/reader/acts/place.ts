// One clause as far as acts are concerned: what is said of the refund where it stands, and what stands around it.

import type { Stance } from '../../policy/terms';
import type { Page, Passage } from '../page/page';
import { C } from '../text/concepts';
import {
  besideGrant,
  isAfterRefund,
  isExcluded,
  rowSaysNo,
  saidNo,
  signOf,
  underProviso,
  underRefusal,
} from './clauses';
import { keepsFiles, mayDownload, mayStillDownload } from './downloads';
import { onlyReducesIt, refusesAlike } from './use';

/** What holds for the whole page. */
export interface Surroundings {
  readonly page: Page;
  /** Where nothing is refunded, only what the refusal itself or the law names ends anything. */
  readonly stance: Stance | null;
  /** The sentences that name a window. */
  readonly timed: ReadonlySet<number>;
  /** Use costs money there and does not end the refund. */
  readonly reduced: boolean;
}

export interface Place extends Surroundings {
  readonly passage: Passage;
  /** What it stands under first. */
  readonly lead: Passage | undefined;
  readonly prior: Passage | undefined;
  readonly next: Passage | undefined;
  /** The refund is denied here, by the clause or by what it stands under. */
  readonly denied: boolean;
  /** A refund is in the offing here: granted, timed, or one of the two in the same sentence. */
  readonly open: boolean;
  /** "provided that none has been downloaded, favorited or shared" */
  readonly listed: boolean;
  /** Behind a tick, and not under a refusal. */
  readonly ticked: boolean;
  /** A right of the law is spoken of, */
  readonly ofRight: boolean;
  /** and lost. */
  readonly forfeits: boolean;
  /** "No refund for partly used packs, unused credits or closed accounts": refused alike, so that no use ends anything. */
  readonly alike: boolean;
}

/** What a rule of acts needs to know of a clause; undefined where its words end nothing, whatever they are. */
export function placeOf(around: Surroundings, passage: Passage): Place | undefined {
  const { page, stance, timed, reduced } = around;
  const { own, all, polarity, clause, index } = passage;
  if (clause.kind === 'question' || keepsFiles(passage) || isAfterRefund(page, passage)) return undefined;
  if (mayStillDownload(passage)) return undefined;
  const prior = page.passages[index - 1];
  const ofRight = own.any(C.withdrawal, C.statutory, C.eu, C.uk) || prior?.own.any(C.withdrawal, C.statutory) === true;
  const forfeits = ofRight && own.has(C.waiver);
  if (stance === 'none' && !forfeits && !refuses(page, passage)) return undefined;
  const denied = isDenied(page, passage);
  return {
    page,
    stance,
    timed,
    reduced,
    passage,
    lead: page.passages[clause.leads[0] ?? -1],
    prior,
    next: page.passages[index + 1],
    denied,
    open:
      polarity === 'grants' ||
      (!denied &&
        (timed.has(clause.sentence) ||
          besideGrant(page, passage) ||
          (own.has(C.withdrawal) && own.has(C.money) && own.has(C.before)))),
    listed:
      clause.leads.length > 0 &&
      !own.any(C.technical, C.notdelivered) &&
      (all.has(C.only) || underProviso(page, passage)),
    ticked: polarity !== 'denies' && signOf(page, passage) === 'yes',
    ofRight,
    forfeits,
    alike: denied && refusesAlike(page, passage),
  };
}

function isDenied(page: Page, passage: Passage): boolean {
  const { own, polarity, ownPolarity } = passage;
  return (
    (polarity === 'denies' && !saidNo(page, passage) && !(own.has(C.keeps) && mayDownload(passage))) ||
    isExcluded(page, passage) ||
    rowSaysNo(page, passage) ||
    (ownPolarity === 'neither' && signOf(page, passage) === 'no')
  );
}

/** Says itself that nothing is refunded, or names a case of it. */
function refuses(page: Page, passage: Passage): boolean {
  const { own } = passage;
  return (
    own.any(C.nonrefund, C.refusal, C.withdrawal) ||
    (own.has(C.cond) && (own.has(C.final) || underRefusal(page, passage)))
  );
}

/** What holds for all clauses of a page; `timed`: the passages that name a window. */
export function surroundingsOf(page: Page, timed: readonly Passage[], stance: Stance | null): Surroundings {
  return {
    page,
    stance,
    timed: new Set(timed.map(({ clause }) => clause.sentence)),
    reduced: page.passages.some(onlyReducesIt),
  };
}
