// What a screen shows instead of nothing when it cannot read its purchases: why, and what to do.

import { Component, type ReactNode, useState } from 'react';
import { Button } from './Button';
import { EmptyState } from './EmptyState';
import { openTrouble, type Trouble } from './trouble-words';
import { useWords } from './words';

interface TroubleBoundaryProps {
  /** Opens what the screen reads. A live query waits for it without end and without a word, so its failure is asked for. */
  readonly open: () => PromiseLike<unknown>;
  readonly troubleOf: (error: unknown) => Trouble | undefined;
  readonly onAgain: () => void;
  /** Hands the newest copy to the buyer; the moment it was taken as text, or nothing where there is none. */
  readonly onSaveCopy: () => Promise<string | undefined>;
  readonly children: ReactNode;
}

/** A class, because React offers this to classes alone. */
export class TroubleBoundary extends Component<TroubleBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidMount(): void {
    this.props.open().then(undefined, (error: unknown) => this.setState({ error: error ?? new Error('unknown') }));
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    const { troubleOf, onAgain, onSaveCopy } = this.props;
    return <TroublePanel trouble={troubleOf(this.state.error)} onAgain={onAgain} onSaveCopy={onSaveCopy} />;
  }
}

function TroublePanel({
  trouble,
  onAgain,
  onSaveCopy,
}: Pick<TroubleBoundaryProps, 'onAgain' | 'onSaveCopy'> & { readonly trouble: Trouble | undefined }) {
  const words = useWords();
  const [said, setSaid] = useState<string>();
  const [title, text] = openTrouble(trouble);
  const save = async () => {
    const of = await onSaveCopy().catch(() => undefined);
    setSaid(of === undefined ? words.say('trouble_copy_none') : words.say('trouble_copy_saved', of));
  };
  return (
    <main>
      <div role="alert">
        <EmptyState title={words.say(title)} text={words.say(text)} level={1}>
          <div className="row">
            <Button look="main" onClick={onAgain}>
              {words.say('trouble_again')}
            </Button>
            {trouble !== 'disk-full' && <Button onClick={() => void save()}>{words.say('trouble_copy')}</Button>}
          </div>
          <div role="status">{said}</div>
        </EmptyState>
      </div>
    </main>
  );
}
