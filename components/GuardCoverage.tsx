// What the warning can stop, what it could stop with one more permission, and what nothing stops: said plainly.

import { Switch } from './Switch';
import type { Words } from './words';
import { useWords } from './words';
import './GuardCoverage.css';

interface GuardCoverageProps {
  /** Whether the buyer granted the permission; nothing while the browser is still asked. */
  readonly downloads: boolean | undefined;
  /** False where the browser lets no extension hold a file before it lands. */
  readonly holdsFiles: boolean;
  readonly onDownloads: (on: boolean) => void;
}

type Key = Parameters<Words['say']>[0];

export function GuardCoverage({ downloads, holdsFiles, onDownloads }: GuardCoverageProps) {
  const words = useWords();
  const list = (title: string, lines: readonly Key[]) => (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words.say(line)}</li>
        ))}
      </ul>
    </div>
  );
  const byPermission: readonly Key[] = [
    ...(holdsFiles ? (['coverage_save_as'] as const) : []),
    'coverage_hidden',
    'coverage_mailed',
  ];
  return (
    <section className="panel stack coverage">
      <h2>{words.say('coverage_title')}</h2>
      {list(words.say('coverage_held'), ['coverage_presses', 'coverage_saves'])}
      <Switch
        label={words.say('permission_optional_downloads')}
        hint={words.say('coverage_why')}
        checked={downloads ?? false}
        disabled={downloads === undefined}
        onChange={onDownloads}
      />
      {list(words.say(downloads ? 'coverage_with' : 'coverage_without'), byPermission)}
      <p className="soft">{words.say(holdsFiles ? 'coverage_late' : 'coverage_cancelled')}</p>
      {list(words.say('coverage_never'), [
        ...(holdsFiles ? [] : (['coverage_save_as'] as const)),
        'coverage_shots',
        'coverage_new_tab',
        'coverage_elsewhere',
      ])}
    </section>
  );
}
