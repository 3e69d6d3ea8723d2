// The site in front of the buyer: whose it is, under which terms, whether it is watched, and what cannot be seen there.

import { Eye, EyeOff, Plus, Store, TextSearch, VenetianMask } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { PrivateKeeping } from '../lib/messages/protocol';
import type { DeclaredTerms, VoidingAct } from '../lib/policy/terms';
import { Button } from './Button';
import { DetectorTroubleNote } from './DetectorTroubleNote';
import { DontYet } from './DontYet';
import { PrivateKeeping as PrivateKeepingChoice } from './PrivateKeeping';
import { SourceLink } from './SourceLink';
import { Switch } from './Switch';
import { mainWindow, stanceName, termsLine, windowSentence } from './terms-words';
import { useWords, type Words } from './words';
import './SitePanel.css';

export type SiteView = (
  | {
      readonly kind: 'seller';
      readonly name: string;
      readonly terms?: DeclaredTerms | undefined;
      readonly disagreeing?: DeclaredTerms | undefined;
      readonly guarded: boolean;
      /** Acts that would end a refund that is open here now. */
      readonly endedBy?: readonly VoidingAct[];
      /** False where the browser's permission for the site was taken away. */
      readonly permitted: boolean;
      /** The report of a page that is no longer understood. */
      readonly trouble?: string | undefined;
    }
  /** Of no catalogue; the buyer chose to watch it. */
  | {
      readonly kind: 'watched';
      readonly name: string;
      readonly permitted: boolean;
      readonly trouble?: string | undefined;
    }
  /** Help pages or terms of a seller, at a host that is not its shop. */
  | {
      readonly kind: 'help';
      readonly name: string;
      readonly terms?: DeclaredTerms | undefined;
      readonly disagreeing?: DeclaredTerms | undefined;
    }
  | { readonly kind: 'other'; readonly watchable?: boolean; readonly refused?: boolean }
) & {
  readonly host: string;
  /** In a private window nothing is watched or kept, */
  readonly isPrivate?: boolean;
  /** unless the buyer said so. */
  readonly keepsPrivate?: PrivateKeeping | undefined;
};

interface SitePanelProps {
  readonly site: SiteView;
  readonly onGuard: (on: boolean) => void;
  /** Asks the browser for this one site. */
  readonly onAllow: () => void;
  readonly onAdd: () => void;
  readonly onWatch?: (() => void) | undefined;
  readonly onPrivate?: ((keeping: PrivateKeeping) => void) | undefined;
  readonly onStop?: (() => void) | undefined;
  /** Has this one page read, where it is no seller's whose pages are read by themselves. */
  readonly onRead?: (() => void) | undefined;
  /** What came of it. */
  readonly reading?: ReactNode;
  /** Where a countdown runs below, the panel leaves the first look to it: the terms, and what a stranger's site offers, are behind a fold. */
  readonly folded?: boolean;
}

export function SitePanel(props: SitePanelProps) {
  const { site } = props;
  const { keepsPrivate = 'nothing' } = site;
  const words = useWords();
  const titleId = useId();
  return (
    <section className="site-panel" aria-labelledby={titleId}>
      <h2 id={titleId} className="site-panel-title">
        <Store size={16} aria-hidden />
        <span className="soft">{words.say('this_site')}</span>
        <span className="site-panel-name">{site.kind === 'other' ? site.host : site.name}</span>
        {site.kind !== 'other' && site.name !== site.host && <span className="site-panel-host soft">{site.host}</span>}
      </h2>
      {site.kind === 'help' && <p className="soft">{words.say('site_help')}</p>}
      {(site.kind === 'seller' || site.kind === 'help') && (
        <Fold folded={props.folded === true && site.terms !== undefined} summary={headline(site.terms, words)}>
          <Terms terms={site.terms} disagreeing={site.disagreeing} />
        </Fold>
      )}
      {site.isPrivate && keepsPrivate !== 'nothing' && (
        <p className="note">
          <VenetianMask size={16} aria-hidden />
          {words.say(keepsPrivate === 'keep' ? 'private_kept' : 'private_until_closed')}
        </p>
      )}
      {site.isPrivate && keepsPrivate === 'nothing' ? <PrivateWindow {...props} /> : <Watching {...props} />}
      {site.isPrivate && (site.kind === 'seller' || site.kind === 'watched') && props.onPrivate && (
        <>
          <p className="soft">{words.say('private_keep')}</p>
          <PrivateKeepingChoice keeping={keepsPrivate} onChange={props.onPrivate} />
        </>
      )}
      {props.reading}
    </section>
  );
}

/** All of it, or a line that opens it. */
function Fold({
  folded,
  summary,
  children,
}: {
  readonly folded: boolean;
  readonly summary: string;
  readonly children: ReactNode;
}) {
  if (!folded) return children;
  return (
    <details className="site-panel-fold">
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** The shortest word on a seller's terms: the window, or how it stands. */
function headline(terms: DeclaredTerms | undefined, words: Words): string {
  const window = terms && terms.stance !== 'none' ? mainWindow(terms) : undefined;
  return window ? windowSentence(window, words) : stanceName(terms?.stance ?? 'unknown', words);
}

function Terms({
  terms,
  disagreeing,
}: {
  readonly terms: DeclaredTerms | undefined;
  readonly disagreeing: DeclaredTerms | undefined;
}) {
  const words = useWords();
  return (
    <>
      {terms ? (
        <p>
          {words.say('sentence', termsLine(terms, words))} <SourceLink source={terms.source} />
        </p>
      ) : (
        <p>{words.say('stance_unknown')}</p>
      )}
      {disagreeing && (
        <p>
          {words.say('another_source_says')} {words.say('sentence', termsLine(disagreeing, words))}{' '}
          <SourceLink source={disagreeing.source} />
        </p>
      )}
    </>
  );
}

function Watching({ site, onGuard, onAllow, onAdd, onWatch, onStop, onRead, folded }: SitePanelProps) {
  const words = useWords();
  switch (site.kind) {
    case 'seller':
      return (
        <>
          <DontYet acts={site.endedBy ?? []} />
          {site.trouble !== undefined && <DetectorTroubleNote report={site.trouble} onAdd={onAdd} />}
          {site.permitted ? (
            <Switch
              label={words.say('guard_here')}
              hint={folded ? undefined : words.say('not_covered')}
              checked={site.guarded}
              onChange={onGuard}
            />
          ) : (
            <NotWatching onAllow={onAllow} />
          )}
        </>
      );
    case 'watched': {
      const stop = onStop && (
        <Button look="plain" onClick={onStop}>
          {words.say('stop_watching')}
        </Button>
      );
      if (!site.permitted)
        return (
          <NotWatching onAllow={onAllow}>
            {stop}
            <Read onRead={onRead} />
          </NotWatching>
        );
      return (
        <>
          {site.trouble !== undefined && <DetectorTroubleNote report={site.trouble} onAdd={onAdd} />}
          <p className="note">
            <Eye size={16} aria-hidden />
            {words.say('site_watched')}
          </p>
          <div className="row">
            <Read onRead={onRead} />
            {stop}
          </div>
        </>
      );
    }
    case 'help':
      return (
        <div className="row">
          <Read onRead={onRead} />
        </div>
      );
    case 'other':
      return (
        <Fold folded={folded === true && site.refused !== true} summary={words.say('site_not_known')}>
          <p className="soft">
            {folded !== true && words.say('site_not_known')} {site.watchable && words.say('watch_hint')}
          </p>
          {site.refused && (
            <p className="note" role="status">
              <EyeOff size={16} aria-hidden />
              {words.say('watch_refused')}
            </p>
          )}
          <div className="row">
            <Read onRead={onRead} />
            {site.watchable && onWatch && (
              <Button onClick={onWatch}>
                <Eye size={16} aria-hidden />
                {words.say('watch_this_site')}
              </Button>
            )}
            <Add onAdd={onAdd} />
          </div>
        </Fold>
      );
  }
}

function NotWatching({ onAllow, children }: { readonly onAllow: () => void; readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <div className="row">
      <p className="note">
        <EyeOff size={16} aria-hidden />
        {words.say('not_watching')}
      </p>
      <Button onClick={onAllow}>
        <Eye size={16} aria-hidden />
        {words.say('allow_this_site')}
      </Button>
      {children}
    </div>
  );
}

function PrivateWindow({ onAdd, onRead }: SitePanelProps) {
  const words = useWords();
  return (
    <>
      <p className="note">
        <VenetianMask size={16} aria-hidden />
        {words.say('private_window')}
      </p>
      <div className="row">
        <Read onRead={onRead} />
        <Add onAdd={onAdd} />
      </div>
    </>
  );
}

function Read({ onRead }: Pick<SitePanelProps, 'onRead'>) {
  const words = useWords();
  return (
    onRead && (
      <Button onClick={onRead}>
        <TextSearch size={16} aria-hidden />
        {words.say('read_this_page')}
      </Button>
    )
  );
}

function Add({ onAdd }: { readonly onAdd: () => void }) {
  const words = useWords();
  return (
    <Button onClick={onAdd}>
      <Plus size={16} aria-hidden />
      {words.say('add_from_here')}
    </Button>
  );
}
