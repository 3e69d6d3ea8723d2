// A text for the maintainers, shown whole before it can be copied.

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import { useWords } from './words';
import './CopyableReport.css';

export function CopyableReport({ report }: { readonly report: string }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <pre className="copyable-report">{report}</pre>
      <div className="row">
        <Button onClick={copy}>
          <Copy size={16} aria-hidden />
          {words.say('detector_report_copy')}
        </Button>
        {copied !== undefined && (
          <span role="status">{words.say(copied ? 'detector_report_copied' : 'detector_report_not_copied')}</span>
        )}
      </div>
    </>
  );
}
