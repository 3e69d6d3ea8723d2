// The button of the best next step: where it leads, and in which words.

import { ArrowUpRight, Mail } from 'lucide-react';
import type { NextStep } from '../lib/policy/next-step';
import { Button } from './Button';
import { ButtonLink } from './ButtonLink';
import type { PurchaseView } from './purchase-view';
import { useWords } from './words';

interface NextStepActionProps {
  readonly step: NextStep;
  readonly view: PurchaseView;
  readonly detailsUrl: string;
  readonly onSetStart: (view: PurchaseView) => void;
}

/** Where a seller takes requests: the mail address or form of its terms, else the page they were read on. */
function requestUrl({ story }: PurchaseView): string | undefined {
  const terms = story.purchase.frozen?.terms;
  if (terms?.contact !== undefined) {
    if (/^[^\s@]+@[^\s@]+$/.test(terms.contact)) return `mailto:${terms.contact}`;
    if (/^https:/.test(terms.contact)) return terms.contact;
  }
  return terms?.source.url;
}

export function NextStepAction({ step, view, detailsUrl, onSetStart }: NextStepActionProps) {
  const words = useWords();
  const outward = <ArrowUpRight size={16} aria-hidden className="flip" />;
  switch (step.kind) {
    case 'ask-refund': {
      // The letter, the record and the follow-up begin on the purchase's own page; nothing is sent from there.
      const page = detailsUrl === '#' ? `#/purchase/${encodeURIComponent(view.story.purchase.id)}` : detailsUrl;
      return (
        <ButtonLink href={`${page}/request`} look="main">
          <Mail size={16} aria-hidden />
          {words.say('step_ask_refund')}
        </ButtonLink>
      );
    }
    case 'choose-first':
      return (
        <ButtonLink href={view.seller.homepage} look="main">
          {words.say('step_choose_first')}
          {outward}
        </ButtonLink>
      );
    case 'set-start':
      return (
        <Button look="main" onClick={() => onSetStart(view)}>
          {words.say('step_set_start')}
        </Button>
      );
    case 'report-result':
      return (
        <ButtonLink href={requestUrl(view) ?? view.seller.homepage} look="main">
          {words.say('step_report_result')}
          {outward}
        </ButtonLink>
      );
    case 'ways-out':
      return <ButtonLink href={detailsUrl}>{words.say('step_ways_out')}</ButtonLink>;
    case 'read-terms': {
      const url = view.story.purchase.frozen?.terms.source.url ?? view.seller.homepage;
      return (
        <ButtonLink href={url}>
          {words.say('step_read_terms')}
          {outward}
        </ButtonLink>
      );
    }
  }
}
