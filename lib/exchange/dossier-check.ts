// Whether a dossier holds all that a seller, a platform or a bank would ask for, and what it lacks.

import type { DossierFacts } from './dossier';

export type DossierLack = 'order' | 'price' | 'terms' | 'page' | 'delivery' | 'messages' | 'attachments' | 'gaps';

/** Empty where nothing is lacking. What cannot be had for this purchase is not asked for. */
export function lacksOf({ story, orderId, record, claim, snapshot, pictures }: DossierFacts): readonly DossierLack[] {
  const { purchase, starts } = story;
  const lacks: DossierLack[] = [];
  if (orderId === undefined && purchase.gatewayIds.length === 0) lacks.push('order');
  if ((purchase.chargedPrice ?? purchase.shownPrice) === undefined) lacks.push('price');
  if (!purchase.frozen) lacks.push('terms');
  if (!snapshot) lacks.push('page');
  const counts = purchase.frozen?.terms.windows.some(
    ({ startsAt }) => startsAt === 'delivery' || startsAt === 'generation',
  );
  if (counts && !starts.some(({ kind }) => kind === 'delivery' || kind === 'generation')) lacks.push('delivery');
  const texts = claim?.steps.some(
    (step) => (step.kind === 'asked' || step.kind === 'asked-again') && step.body !== undefined,
  );
  if (claim && claim.steps.length > 0 && !texts) lacks.push('messages');
  const ground = claim?.steps.find((step) => step.kind === 'asked');
  const shows =
    ground?.kind === 'asked' && ['poor-likeness', 'corrupted-files', 'technical-failure'].includes(ground.ground);
  if (shows && pictures.length === 0) lacks.push('attachments');
  if (record.gaps.length > 0) lacks.push('gaps');
  return lacks;
}
