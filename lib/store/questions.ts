// "Did this go through?": asked once, answered once.

import { Dexie } from 'dexie';
import type { Questions } from '../tracking/ports';
import type { Database } from './database';
import { questionRow } from './rows';

export function questionsIn(db: Database): Questions {
  return {
    askOnce: (question) =>
      db.transaction('rw', db.questions, async () => {
        if (await db.questions.get(question.id)) return false;
        await db.questions.add(questionRow(question));
        return true;
      }),
    open: () => openQuestions(db),
    of: async (id) => (await db.questions.get(id))?.question,
    answer: (id, answer) =>
      db.transaction('rw', db.questions, async () => {
        const row = await db.questions.get(id);
        if (!row || row.question.answer) return undefined;
        const answered = { ...row.question, answer };
        await db.questions.put(questionRow(answered));
        return answered;
      }),
  };
}

export async function openQuestions(db: Database) {
  const rows = await db.questions
    .where('[open+askedAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(50)
    .toArray();
  return rows.map((row) => row.question);
}
