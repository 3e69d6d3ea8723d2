// What the buyer said of pictures that the browser saved past the page: seen for each seller, and taken back.

import type { SavedShape } from '../lib/messages/protocol';
import { Button } from './Button';
import { Unseen } from './Unseen';
import { useWords } from './words';
import './SavedShapes.css';

const SAID = {
  preview: 'settings_saves_preview',
  full: 'settings_saves_full',
  unknown: 'settings_saves_unknown',
} as const;

interface SavedShapesProps {
  readonly saves: readonly SavedShape[];
  readonly nameOf: (provider: string) => string;
  readonly onTakeBack: (save: SavedShape) => void;
}

export function SavedShapes({ saves, nameOf, onTakeBack }: SavedShapesProps) {
  const words = useWords();
  if (saves.length === 0) return <p className="soft">{words.say('settings_saves_none')}</p>;
  return (
    <ul className="saved-shapes">
      {saves.map((save) => {
        const { provider, shape, at, answer } = save;
        const name = nameOf(provider);
        return (
          <li key={`${provider} ${shape}`}>
            <div>
              <h3>{name}</h3>
              <p>{words.say(answer ? SAID[answer] : 'settings_saves_open', words.moment(at, 'day'))}</p>
              <p className="soft">
                <bdi>{shape}</bdi>
              </p>
            </div>
            <Button onClick={() => onTakeBack(save)}>
              {words.say('settings_saves_take_back')} <Unseen>{name}</Unseen>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
