// Says that a seller's pages no longer look as expected, with the report that the buyer may copy: shown whole before it is.

import { Copy, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import { useWords } from './words';

export function DetectorTroubleNote({ report, onAdd }: { readonly report: string; readonly onAdd: () => void }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="stack">
      <p className="note" data-tone="soon">
        <TriangleAlert size={16} aria-hidden />
        {words.say('detector_trouble')}
      </p>
      <details>
        <summary>{words.say('detector_report')}</summary>
        <pre className="site-panel-report">{report}</pre>
        <div className="row">
          <Button onClick={copy}>
            <Copy size={16} aria-hidden />
            {words.say('detector_report_copy')}
          </Button>
          {copied !== undefined && (
            <span role="status">{words.say(copied ? 'detector_report_copied' : 'detector_report_not_copied')}</span>
          )}
        </div>
      </details>
      <div className="row">
        <Button look="plain" onClick={onAdd}>
          {words.say('add_from_here')}
        </Button>
      </div>
    </div>
  );
}
