// Policies written before the reader was opened: how many it reads right, and how seldom it makes a buyer feel safer.

import first from '../fixtures/reader/blind-a.json';
import twentySeventh from '../fixtures/reader/blind-aa.json';
import second from '../fixtures/reader/blind-b.json';
import twentyEighth from '../fixtures/reader/blind-bb.json';
import third from '../fixtures/reader/blind-c.json';
import twentyNinth from '../fixtures/reader/blind-cc.json';
import fourth from '../fixtures/reader/blind-d.json';
import thirtieth from '../fixtures/reader/blind-dd.json';
import fifth from '../fixtures/reader/blind-e.json';
import thirtyFirst from '../fixtures/reader/blind-ee.json';
import sixth from '../fixtures/reader/blind-f.json';
import thirtySecond from '../fixtures/reader/blind-ff.json';
import seventh from '../fixtures/reader/blind-g.json';
import thirtyThird from '../fixtures/reader/blind-gg.json';
import eighth from '../fixtures/reader/blind-h.json';
import thirtyFourth from '../fixtures/reader/blind-hh.json';
import ninth from '../fixtures/reader/blind-i.json';
import thirtyFifth from '../fixtures/reader/blind-ii.json';
import tenth from '../fixtures/reader/blind-j.json';
import thirtySixth from '../fixtures/reader/blind-jj.json';
import eleventh from '../fixtures/reader/blind-k.json';
import thirtySeventh from '../fixtures/reader/blind-kk.json';
import twelfth from '../fixtures/reader/blind-l.json';
import thirtyEighth from '../fixtures/reader/blind-ll.json';
import thirteenth from '../fixtures/reader/blind-m.json';
import thirtyNinth from '../fixtures/reader/blind-mm.json';
import fourteenth from '../fixtures/reader/blind-n.json';
import fortieth from '../fixtures/reader/blind-nn.json';
import fifteenth from '../fixtures/reader/blind-o.json';
import fortyFirst from '../fixtures/reader/blind-oo.json';
import sixteenth from '../fixtures/reader/blind-p.json';
import fortySecond from '../fixtures/reader/blind-pp.json';
import seventeenth from '../fixtures/reader/blind-q.json';
import fortyThird from '../fixtures/reader/blind-qq.json';
import eighteenth from '../fixtures/reader/blind-r.json';
import fortyFourth from '../fixtures/reader/blind-rr.json';
import nineteenth from '../fixtures/reader/blind-s.json';
import fortyFifth from '../fixtures/reader/blind-ss.json';
import twentieth from '../fixtures/reader/blind-t.json';
import fortySixth from '../fixtures/reader/blind-tt.json';
import twentyFirst from '../fixtures/reader/blind-u.json';
import fortySeventh from '../fixtures/reader/blind-uu.json';
import twentySecond from '../fixtures/reader/blind-v.json';
import fortyEighth from '../fixtures/reader/blind-vv.json';
import twentyThird from '../fixtures/reader/blind-w.json';
import twentyFourth from '../fixtures/reader/blind-x.json';
import twentyFifth from '../fixtures/reader/blind-y.json';
import twentySixth from '../fixtures/reader/blind-z.json';
import learned from '../fixtures/reader/learned.json';
import paraphrases from '../fixtures/reader/paraphrases.json';
import { describeSets, type KeptSet } from '../support/judged';

const sets: readonly KeptSet[] = [
  ['short policies', [...first, ...second, ...third, ...fourth], 0.96, 0],
  ['one thought each, in every language', paraphrases, 0.88, 0],
  // Of long pages only what speaks of money back is read: a word that is explained elsewhere is missed there.
  ['whole pages, first set', fifth, 0.84, 0],
  ['whole pages, second set', sixth, 0.81, 1],
  ['whole pages, third set', seventh, 0.62, 1],
  ['short and whole, as sellers publish them', eighth, 0.99, 0],
  ['short and whole, second set', ninth, 0.87, 0],
  ['as in a catalogue of sellers', tenth, 0.91, 0],
  ['as in a catalogue, second set', eleventh, 0.88, 1],
  ['as in a catalogue, third set', twelfth, 0.93, 0],
  ['as in a catalogue, fourth set', thirteenth, 0.87, 1],
  ['as in a catalogue, fifth set', fourteenth, 0.96, 0],
  ['every rule as often as the others', fifteenth, 0.91, 2],
  ['every act in every wording', seventeenth, 0.68, 3],
  ['as in a catalogue, sixth set', sixteenth, 0.94, 1],
  ['as in a catalogue, seventh set', eighteenth, 0.87, 1],
  ['pages with all that stands on them', nineteenth, 0.87, 0],
  ['as in a catalogue, eighth set', twentyFirst, 0.91, 0],
  ['as in a catalogue, in every form of sentence', twentySecond, 0.86, 1],
  ['sellers that do not exist', twentyThird, 0.8, 0],
  ['as in a catalogue, ninth set', twentyFourth, 0.9, 0],
  // Written to be as unlike each other as sellers are: much is not read yet.
  ['in words that nobody else chose', twentySeventh, 0.48, 2],
  ['acts without their usual words', twentyNinth, 0.38, 11],
  ['times among many other times', thirtieth, 0.52, 5],
  ['new sellers in the manner of the real, first set', thirtyThird, 0.87, 1],
  ['new sellers, second set', thirtyFourth, 0.83, 2],
  ['new sellers, more languages', thirtyFifth, 0.77, 0],
  ['new sellers, third set', thirtySixth, 0.63, 0],
  ['as in a catalogue, tenth set', thirtyFirst, 0.86, 0],
  ['written to learn from', learned, 0.76, 15],
  ['in the usual words of shops', fortyThird, 0.84, 3],
  ['acts in the usual words of shops', fortyFourth, 0.75, 3],
  ['in the usual words of shops, third set', fortyFifth, 0.87, 3],
  ['in the usual words of shops, fourth set', fortySeventh, 0.83, 6],
  // Nobody looked into these while the reader was changed, and nothing is learned from them. How sure the reader must be was
  // chosen with their sums in view, in the first two and the first of the new sellers most: unseen pages may expect less there.
  ['kept apart', twentieth, 0.82, 0],
  ['kept apart, second set', twentyFifth, 0.74, 1],
  ['kept apart, sellers that do not exist', twentySixth, 0.67, 1],
  ['kept apart, in words that nobody else chose', twentyEighth, 0.45, 4],
  ['kept apart, new sellers, second set', thirtySeventh, 0.8, 3],
  ['kept apart, sellers of the catalogue told anew', thirtyNinth, 0.85, 2],
  ['kept apart, new sellers, third set', thirtyEighth, 0.72, 1],
  ['kept apart, new sellers, fourth set', fortieth, 0.62, 2],
  ['kept apart, in the usual words of shops', fortyFirst, 0.88, 0],
  ['kept apart, in the usual words of shops, second set', fortySecond, 0.82, 0],
  ['kept apart, new sellers in the manner of the real', thirtySecond, 0.76, 0],
  ['kept apart, sellers of the catalogue told anew, second set', fortySixth, 0.9, 0],
  ['kept apart, sellers of the catalogue told anew, third set', fortyEighth, 0.9, 0],
];

describeSets('policies written without knowledge of the reader', sets);
