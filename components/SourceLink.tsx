// The evidence behind a claim: the site it was read on, the day it was read, and how well it is known.

import type { TermsSource } from '../lib/policy/terms';
import { Unseen } from './Unseen';
import { useWords } from './words';
import './SourceLink.css';

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

export function SourceLink({ source }: { readonly source: TermsSource }) {
  const words = useWords();
  const host = hostOf(source.url);
  return (
    <span className="source-link">
      <a href={source.url} target="_blank" rel="noreferrer">
        {host}
        <Unseen> {words.say('opens_in_new_tab')}</Unseen>
      </a>
      , {words.say('read_on', words.calendarDay(source.readOn))}
      {source.knowledge === 'second-hand' && (
        <span className="source-link-hearsay"> ({words.say('knowledge_second_hand')})</span>
      )}
    </span>
  );
}
