// The site in front of the buyer: whose it is, under which terms, whether it is watched, and what cannot be seen there.

import { Eye, EyeOff, Plus, Store } from 'lucide-react';
import { useId } from 'react';
import type { DeclaredTerms } from '../lib/policy/terms';
import { Button } from './Button';
import { SourceLink } from './SourceLink';
import { Switch } from './Switch';
import { termsLine } from './terms-words';
import { useWords } from './words';
import './SitePanel.css';

export type SiteView =
  | {
      readonly kind: 'seller';
      readonly name: string;
      readonly host: string;
      readonly terms?: DeclaredTerms | undefined;
      readonly disagreeing?: DeclaredTerms | undefined;
      readonly guarded: boolean;
      /** False where the browser's permission for the site was taken away. */
      readonly permitted: boolean;
    }
  | { readonly kind: 'other'; readonly host: string };

interface SitePanelProps {
  readonly site: SiteView;
  readonly onGuard: (on: boolean) => void;
  /** Asks the browser for this one site. */
  readonly onAllow: () => void;
  readonly onAdd: () => void;
}

export function SitePanel({ site, onGuard, onAllow, onAdd }: SitePanelProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <section className="site-panel" aria-labelledby={titleId}>
      <h2 id={titleId} className="site-panel-title">
        <Store size={16} aria-hidden />
        <span className="soft">{words.say('this_site')}</span>
        <span className="site-panel-name">{site.kind === 'seller' ? site.name : site.host}</span>
      </h2>
      {site.kind === 'seller' ? (
        <>
          {site.name !== site.host && <p className="site-panel-host soft">{site.host}</p>}
          {site.terms ? (
            <p>
              {termsLine(site.terms, words)}. <SourceLink source={site.terms.source} />
            </p>
          ) : (
            <p>{words.say('stance_unknown')}</p>
          )}
          {site.disagreeing && (
            <p>
              {words.say('another_source_says')} {termsLine(site.disagreeing, words)}.{' '}
              <SourceLink source={site.disagreeing.source} />
            </p>
          )}
          {site.permitted ? (
            <Switch
              label={words.say('guard_here')}
              hint={words.say('not_covered')}
              checked={site.guarded}
              onChange={onGuard}
            />
          ) : (
            <div className="row">
              <p className="note">
                <EyeOff size={16} aria-hidden />
                {words.say('not_watching')}
              </p>
              <Button onClick={onAllow}>
                <Eye size={16} aria-hidden />
                {words.say('allow_this_site')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <div className="row">
          <p className="soft">{words.say('site_not_known')}</p>
          <Button onClick={onAdd}>
            <Plus size={16} aria-hidden />
            {words.say('add_from_here')}
          </Button>
        </div>
      )}
    </section>
  );
}
