// What is kept, where, and whether the browser promised to keep it.

import { useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { useWords } from '../../components/words';
import { askToKeepStorage, type StorageState, storageState } from '../../lib/platform/kept-storage';
import type { AllPurchases } from './use-stories';

export function DataPage({ all }: { readonly all: AllPurchases }) {
  const words = useWords();
  const [storage, setStorage] = useState<StorageState>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to look again.
  useEffect(() => {
    let gone = false;
    void storageState().then((state) => {
      if (!gone) setStorage(state);
    });
    return () => {
      gone = true;
    };
  }, [round]);

  return (
    <div className="stack narrow">
      <h1>{words.say('nav_data')}</h1>
      <section className="panel stack">
        <h2>{words.say('data_kept')}</h2>
        <p>{words.say('welcome_stays_text')}</p>
        {all.isComplete && <p>{words.count('data_purchases', all.views.length)}</p>}
        {storage && (
          <>
            <p>{words.say('data_used', words.number(Math.ceil(storage.usedBytes / 1024)))}</p>
            <p role="status">{words.say(storage.isKept ? 'data_safe' : 'data_may_go')}</p>
            {!storage.isKept && (
              <div>
                <Button onClick={() => void askToKeepStorage().then(() => setRound((count) => count + 1))}>
                  {words.say('data_keep')}
                </Button>
              </div>
            )}
          </>
        )}
        <p className="soft">{words.say('data_remove')}</p>
      </section>
    </div>
  );
}
