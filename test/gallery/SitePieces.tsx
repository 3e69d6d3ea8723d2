// The site in front of the buyer, in everything that it can be.

import { SavedShapes } from '../../components/SavedShapes';
import { SitePanel, type SiteView } from '../../components/SitePanel';
import type { SavedShape } from '../../lib/messages/protocol';
import { siteOf } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { nothing, Piece } from './Piece';
import { NOW } from './purchases';

const SELLER = {
  kind: 'seller',
  name: 'HeadshotsByAI',
  host: 'headshotsbyai.com',
  terms: termsOf('headshotsbyai')[0],
  guarded: true,
  permitted: true,
} as const;

const SITES: Readonly<Record<string, SiteView>> = {
  'a seller': { ...SELLER, disagreeing: termsOf('headshotsbyai')[1], endedBy: ['download'] },
  'a seller whose terms nobody knows': { ...SELLER, terms: undefined },
  'not permitted': {
    ...SELLER,
    name: 'Photoroom',
    host: 'photoroom.com',
    terms: termsOf('photoroom')[0],
    permitted: false,
  },
  another: { kind: 'other', host: 'example.com', watchable: true },
  'another, refused': { kind: 'other', host: 'example.com', watchable: true, refused: true },
  'watched by wish': { kind: 'watched', name: 'Selfie Lab', host: 'selfielab.studio', permitted: true },
  'help pages of a seller': {
    kind: 'help',
    name: 'Photoroom',
    host: 'help.photoroom.com',
    terms: termsOf('photoroom')[0],
  },
  'private window': { kind: 'other', host: 'example.com', isPrivate: true },
  'private window, kept until it is closed': { ...SELLER, isPrivate: true, keepsPrivate: 'while-open' },
  'private window, kept for good': { ...SELLER, isPrivate: true, keepsPrivate: 'keep' },
  'looks different': {
    ...SELLER,
    trouble: 'Refund Clock 1.0.0: headshotsbyai looks different\nheadshotsbyai.com/gallery/* gallery',
  },
};

const SAID = { provider: 'aragon', file: 'headshot-17.png', at: NOW } as const;
const SAVES: readonly SavedShape[] = [
  { ...SAID, shape: 'www.aragon.ai/thumbs/*.png', answer: 'preview' },
  { ...SAID, provider: 'headshotpro', shape: 'www.headshotpro.com/images/*.jpg?w=2048', answer: 'full' },
  { ...SAID, provider: 'tryitonai', shape: `www.tryitonai.com/${'a-folder/'.repeat(12)}*.jpg`, answer: 'unknown' },
  { ...SAID, provider: 'headshotsbyai', shape: 'headshotsbyai.com/images/*.png' },
];

export function SitePieces() {
  const acts = {
    onGuard: nothing,
    onAllow: nothing,
    onAdd: nothing,
    onWatch: nothing,
    onStop: nothing,
    onRead: nothing,
    onPrivate: nothing,
  };
  return (
    <>
      <Piece name="saved pictures, by the buyer's answers">
        <SavedShapes saves={SAVES} nameOf={(provider) => siteOf(provider)?.name ?? provider} onTakeBack={nothing} />
      </Piece>
      <Piece name="saved pictures, none yet">
        <SavedShapes saves={[]} nameOf={String} onTakeBack={nothing} />
      </Piece>
      {Object.entries(SITES).map(([name, site]) => (
        <Piece key={name} name={`site: ${name}`}>
          <SitePanel site={site} {...acts} />
        </Piece>
      ))}
      <Piece name="site: above a countdown">
        <SitePanel site={SELLER} folded {...acts} />
      </Piece>
    </>
  );
}
