// Every component in every state, for pictures and for the eye.

import type { ReactNode } from 'react';
import { AddPurchaseForm } from '../../components/AddPurchaseForm';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { GuardCoverage } from '../../components/GuardCoverage';
import { PurchaseCard } from '../../components/PurchaseCard';
import { deadlineOf } from '../../components/purchase-view';
import { QuestionCard } from '../../components/QuestionCard';
import { RecoverableHead } from '../../components/RecoverableHead';
import { SetStartForm } from '../../components/SetStartForm';
import { SitePanel } from '../../components/SitePanel';
import { StartPanel } from '../../components/StartPanel';
import { Switch } from '../../components/Switch';
import { recoverable } from '../../lib/policy/recoverable';
import { providerOfHost } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { usd } from '../support/a-purchase';
import { NOW, pictureOf, STORIES } from './purchases';
import './gallery.css';

const nothing = () => {};
const yes = () => Promise.resolve({ ok: true } as const);

function Piece({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="gallery-piece" data-piece={name}>
      <p className="gallery-name">{name}</p>
      {children}
    </div>
  );
}

export function Gallery() {
  const views = Object.entries(STORIES).map(([name, story]) => [name, pictureOf(story)] as const);
  const first = views[0]?.[1];
  const deadline = first && deadlineOf(first.verdict);
  return (
    <main className="gallery">
      <h1 className="unseen">Gallery</h1>
      <Piece name="head">
        <RecoverableHead
          sums={recoverable(views.map(([, view]) => view.verdict))}
          next={deadline && first && { seller: first.seller.name, deadline }}
        />
      </Piece>
      <Piece name="head, nothing">
        <RecoverableHead sums={[]} />
      </Piece>
      {views.map(([name, view]) => (
        <Piece key={name} name={`purchase: ${name}`}>
          <PurchaseCard view={view} detailsUrl="#" onSetStart={nothing} />
        </Piece>
      ))}
      <Piece name="coverage, without the permission">
        <GuardCoverage downloads={false} holdsFiles onDownloads={nothing} />
      </Piece>
      <Piece name="coverage, with it, where no file can be held">
        <GuardCoverage downloads holdsFiles={false} onDownloads={nothing} />
      </Piece>
      <Piece name="question">
        <QuestionCard seller="Aragon.ai" askedAt={NOW} price={usd(3500)} plan="Starter" onAnswer={nothing} />
      </Piece>
      <Piece name="site: a seller">
        <SitePanel
          site={{
            kind: 'seller',
            name: 'HeadshotsByAI',
            host: 'headshotsbyai.com',
            terms: termsOf('headshotsbyai')[0],
            disagreeing: termsOf('headshotsbyai')[1],
            guarded: true,
            endedBy: ['download'],
            permitted: true,
          }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
        />
      </Piece>
      <Piece name="site: not permitted">
        <SitePanel
          site={{
            kind: 'seller',
            name: 'Photoroom',
            host: 'photoroom.com',
            terms: termsOf('photoroom')[0],
            guarded: true,
            endedBy: [],
            permitted: false,
          }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
        />
      </Piece>
      <Piece name="site: another">
        <SitePanel
          site={{ kind: 'other', host: 'example.com', watchable: true }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
          onWatch={nothing}
        />
      </Piece>
      <Piece name="site: watched by wish">
        <SitePanel
          site={{ kind: 'watched', name: 'Selfie Lab', host: 'selfielab.studio', permitted: true }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
          onStop={nothing}
        />
      </Piece>
      <Piece name="site: private window">
        <SitePanel
          site={{ kind: 'other', host: 'example.com', isPrivate: true }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
        />
      </Piece>
      <Piece name="site: looks different">
        <SitePanel
          site={{
            kind: 'seller',
            name: 'HeadshotsByAI',
            host: 'headshotsbyai.com',
            terms: termsOf('headshotsbyai')[0],
            guarded: true,
            endedBy: [],
            permitted: true,
            trouble: 'Refund Clock 1.0.0: headshotsbyai looks different\nheadshotsbyai.com/gallery/* gallery',
          }}
          onGuard={nothing}
          onAllow={nothing}
          onAdd={nothing}
        />
      </Piece>
      <Piece name="empty">
        <EmptyState
          title="No purchases yet"
          text="When you buy at a shop that Refund Clock knows, the countdown starts here by itself."
        >
          <Button look="main">Add a purchase</Button>
        </EmptyState>
      </Piece>
      <Piece name="not started">
        <StartPanel welcomeUrl="#" />
      </Piece>
      <Piece name="switch">
        <Switch label="On" checked onChange={nothing} />
        <Switch label="Off" checked={false} onChange={nothing} />
      </Piece>
      <Piece name="buttons">
        <div className="row">
          <Button look="main">Main</Button>
          <Button>Calm</Button>
          <Button look="plain">Plain</Button>
          <Button disabled>Disabled</Button>
        </div>
      </Piece>
      <Piece name="add by hand">
        <AddPurchaseForm
          intermediaries={[{ id: 'google-play', name: 'Google Play' }]}
          sellers={[]}
          sellerOf={(host) => {
            const site = providerOfHost(host);
            return site && { id: site.id, name: site.name, host, terms: termsOf(site.id)[0] };
          }}
          host="www.aragon.ai"
          now={NOW}
          onAdd={yes}
          onCancel={nothing}
        />
      </Piece>
      <Piece name="set the start">
        <SetStartForm boughtAt={NOW} now={NOW} onSet={yes} onCancel={nothing} />
      </Piece>
    </main>
  );
}
