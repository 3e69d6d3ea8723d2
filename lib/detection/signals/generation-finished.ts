// One generation is finished, as the page says it. Looked for only while a purchase awaits it.

import { evidenceOf, type Signal } from '../page-view';
import { isPromise } from './gallery-ready';

const DONE =
  /\b(?:generation|training|model|render(?:ing)?)\b.{0,20}\b(?:finished|complete[d]?|done|successful|ready)\b|(?:generierung|training).{0,14}(?:abgeschlossen|fertig)|génération.{0,14}terminée|generación.{0,14}(?:completad|terminad)|generazione.{0,14}(?:completat|terminat)|geração.{0,14}(?:concluíd|completad)|генерация.{0,14}(?:завершена|готова)|生成(?:完成|完了|が完了)|생성.{0,6}완료/iu;

export const generationFinished: Signal = (view) => {
  const words = view.regions.find((region) => region.length <= 160 && DONE.test(region));
  return words && !isPromise(view) ? { kind: 'generation-finished', evidence: evidenceOf(words) } : undefined;
};
