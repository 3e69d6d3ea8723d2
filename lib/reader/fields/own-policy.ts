// Decides whether a text is a seller's own refund terms, or a page that only speaks about refunds.

import { hitsOf, type Page, type Passage } from '../page/page';
import { ABOUT_REFUNDS, C, type Concept } from '../text/concepts';
import { LOOSE, type Timings } from '../times/windows';
import type { Address } from './request';

export function isOwnPolicy(page: Page, timings: Timings, address: Address | undefined): boolean {
  let rules = timings.windows.filter(({ confidence }) => confidence > LOOSE).length;
  let voice = address === undefined ? 0 : 1;
  let guide = 0;
  let told = 0;
  /** Each word of a guide once: a law's "article" on every line makes no article. */
  const kinds = new Set<string>();
  for (const passage of page.passages) {
    const { own, polarity, clause } = passage;
    if (own.has(C.we)) voice += 1;
    if (own.has(C.guide) && !isMenu(page, passage)) {
      guide += 1;
      for (const hit of hitsOf(passage, C.guide))
        kinds.add(String.fromCharCode(...page.codes.subarray(hit.start, Math.min(hit.end, hit.start + 24))));
    }
    if (clause.kind === 'question') continue;
    if (own.has(C.report)) told += 1;
    // A heading names what a page is about, be it that of a rule or of a report.
    if (own.any(C.refund, C.refusal, C.nonrefund, C.final) && polarity !== 'neither' && !own.has(C.pointer))
      rules += (clause.kind === 'heading' && !own.any(C.we, C.eligible)) || isMention(passage) ? 0.5 : 1;
    // A flat refusal is a rule that needs no other beside it.
    if (polarity === 'denies' && own.any(C.refusal, C.never, C.final)) rules += 1;
    if (polarity !== 'neither' && own.any(C.ineligible, C.nodownload, C.limit) && page.spoken.has(C.refund)) rules += 1;
    if (own.any(C.creditback, C.casebycase, C.discretion)) rules += 1;
    if (own.has(C.money) && own.any(C.full, C.partial, C.giveback)) rules += 0.5;
    if (own.any(C.redo, C.retrain) && own.any(C.dissatisfied, C.likeness, C.corrupt)) rules += 1;
  }
  // A time to do something in is a rule where it is a time to ask, or one that runs from a purchase.
  if (
    rules === timings.windows.length &&
    !timings.windows.some(({ passage }) => passage.own.has(C.request) || passage.all.any(...ASKED))
  )
    return false;
  // Something must be said of money that comes back or does not; a time to answer in is no such thing.
  if (!page.spoken.any(...TOPICS, C.request)) return false;
  // A text is about what its title says, until a heading of its own speaks of refunds.
  if (isAboutElse(page)) return false;
  // "I asked, they refused": told by somebody to whom it happened.
  if (told >= 2 && told * 2 >= rules) return false;
  // Somebody who writes about others says so more than once, whatever "we" he quotes.
  if (kinds.size >= 3 && guide * 2 >= voice) return false;
  if (kinds.size >= 3 && rules < 4) return false;
  if (voice <= guide && guide > 0 && rules < 7 * kinds.size) return false;
  if (voice === 0 && asksAboutOthers(page)) return false;
  // "The trader must repay you": told of sellers as such, by nobody who sells.
  if (voice === 0 && page.spoken.has(C.thirdseller) && page.spoken.has(C.withdrawal)) return false;
  return rules >= 2 || (voice > 0 && rules >= 1);
}

const TOPICS: readonly Concept[] = [...ABOUT_REFUNDS, C.creditback, C.dissatisfied, C.money, C.keeps, C.credits];

/** "Refund questions", "documents about refunds": a word in passing that neither grants nor asks anything. */
function isMention({ own, clause }: Passage): boolean {
  if (clause.kind !== 'statement' || clause.end - clause.start < IN_PASSING) return false;
  return !own.any(
    C.refusal,
    C.nonrefund,
    C.final,
    C.eligible,
    C.full,
    C.partial,
    C.we,
    C.may,
    C.request,
    C.cond,
    C.only,
    C.within,
    C.dissatisfied,
    C.unused,
    C.guarantee,
    C.payout,
    C.process,
  );
}

const IN_PASSING = 40;

const OWN_TITLE: readonly Concept[] = [
  C.refund,
  C.nonrefund,
  C.refusal,
  C.guarantee,
  C.exit,
  C.giveback,
  C.cancel,
  C.withdrawal,
];

/** "Privacy notice", "Shipping", "Affiliate programme" over a text without a heading or question about refunds. */
function isAboutElse({ passages }: Page): boolean {
  const title = passages.slice(0, TITLES).find((passage) => isTitle(passage) && passage.own.any(C.aside, ...OWN_TITLE));
  if (title === undefined || !title.own.has(C.aside) || title.own.any(...OWN_TITLE)) return false;
  return !passages.some(
    (passage) =>
      (passage.clause.kind === 'heading' || passage.clause.kind === 'question') &&
      isTitle(passage) &&
      passage.own.any(...OWN_TITLE),
  );
}

function isTitle({ clause }: Passage): boolean {
  return clause.end - clause.start <= TITLE;
}

/** A title may stand behind the words of a menu. */
const TITLES = 3;
const TITLE = 80;

const ASKED: readonly Concept[] = [...TOPICS, C.purchase, C.delivery, C.incident, C.download, C.subscription];

const SEPARATORS = new Set([0x7c, 0x2022, 0x203a, 0x3e, 0x2192, 0xff5c]);

/** "Home | Prices | Blog": the words of a menu name other pages and not this one. */
function isMenu(page: Page, { clause }: Passage): boolean {
  let marks = 0;
  for (let at = clause.start; at < clause.end; at += 1) if (SEPARATORS.has(page.codes[at] ?? 0)) marks += 1;
  return marks >= 2;
}

/** Opens with a question that is not about refunds ("How hard is it to cancel X?") and speaks of nobody as "we". */
function asksAboutOthers(page: Page): boolean {
  const first = page.passages[0];
  return first?.clause.kind === 'question' && !first.own.any(C.refund, C.creditback, C.dissatisfied, C.nonrefund);
}
