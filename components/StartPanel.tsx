// Before Start nothing is watched or kept; this says so and offers to begin.

import { ButtonLink } from './ButtonLink';
import { EmptyState } from './EmptyState';
import { useWords } from './words';

export function StartPanel({ welcomeUrl }: { readonly welcomeUrl: string }) {
  const words = useWords();
  return (
    <EmptyState title={words.say('start_title')} text={words.say('start_text')}>
      <ButtonLink href={welcomeUrl} look="main">
        {words.say('start_open')}
      </ButtonLink>
    </EmptyState>
  );
}
