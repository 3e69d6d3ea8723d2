// "Was that a small preview, or the full-size picture?": asked once for a seller of what the browser saved past the page.

import type { SaveAnswer } from '../messages/protocol';
import type { SeenFile } from './judge-download';
import { judgeFile } from './judge-download';
import type { World } from './ports';

/** True where it is asked now; until it is answered such a file counts as a download. */
export async function askOfSave(file: SeenFile, world: World): Promise<boolean> {
  const judged = await judgeFile(file, world);
  if (!judged?.mayAsk || judged.shape === undefined) return false;
  const { provider, shape } = judged;
  const { saves = [] } = await world.ledger.settings.read();
  const asked = { provider, shape, file: file.fileName.slice(0, 100), at: world.clock.now() };
  await world.ledger.settings.change({
    saves: [...saves, { ...asked, ...(file.bytes !== undefined && { bytes: file.bytes }) }],
  });
  return true;
}

/** Answers what is open, and nothing else: no page can change what the buyer has said before. True where it was open. */
export async function answerSave(
  { provider, shape, answer }: { readonly provider: string; readonly shape: string; readonly answer: SaveAnswer },
  { ledger: { settings }, clock }: World,
): Promise<boolean> {
  const { saves = [] } = await settings.read();
  const isAsked = (save: (typeof saves)[number]) =>
    save.provider === provider && save.shape === shape && save.answer === undefined;
  if (!saves.some(isAsked)) return false;
  await settings.change({
    saves: saves.map((save) => (isAsked(save) ? { ...save, at: clock.now(), answer } : save)),
  });
  return true;
}
