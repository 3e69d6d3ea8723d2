// "Did this go through?": asked once, answered once.

import { Dexie } from 'dexie';
import type { Questions } from '../tracking/ports';
import type { Database } from './database';
import { MOST_QUESTIONS } from './front-rows';
import { type QuestionRow, questionRow } from './rows';

export function questionsIn(db: Database): Questions {
  return {
    askOnce: (question) =>
      db.transaction('rw', db.questions, async () => {
        if (await db.questions.get(question.id)) return false;
        await db.questions.add(questionRow(question));
        return true;
      }),
    open: async () => (await openQuestionRows(db)).map(({ question }) => question),
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

/** Newest first. */
export const openQuestionRows = (db: Database): PromiseLike<readonly QuestionRow[]> =>
  db.questions
    .where('[open+askedAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(MOST_QUESTIONS)
    .toArray();
