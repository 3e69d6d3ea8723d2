// Says that a seller's pages no longer look as expected, with the report that the buyer may copy: shown whole before it is.

import { TriangleAlert } from 'lucide-react';
import { Button } from './Button';
import { CopyableReport } from './CopyableReport';
import { useWords } from './words';

export function DetectorTroubleNote({ report, onAdd }: { readonly report: string; readonly onAdd: () => void }) {
  const words = useWords();
  return (
    <div className="stack">
      <p className="note" data-tone="soon">
        <TriangleAlert size={16} aria-hidden />
        {words.say('detector_trouble')}
      </p>
      <details>
        <summary>{words.say('detector_report')}</summary>
        <CopyableReport report={report} />
      </details>
      <div className="row">
        <Button look="plain" onClick={onAdd}>
          {words.say('add_from_here')}
        </Button>
      </div>
    </div>
  );
}
