import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ResolvedSource } from '#shared/pack/resolved-source';
import { Button as PlainButton } from './button';
import './popover.css';
import './source.css';

interface SourceButtonProps {
  readonly source: ResolvedSource | undefined;
  /** Where in the source, in words. */
  readonly locator: string;
  /** With its publisher's name, where there is room. */
  readonly named: boolean;
  /** Shows the figure's history and use, where there is more to say than the source. */
  readonly onHistory?: () => void;
}

/** Names the source of one figure and, pressed, says exactly where in it the figure stands. */
export function SourceButton({ source, locator, named, onHistory }: SourceButtonProps) {
  if (source === undefined) return null;
  return (
    <DialogTrigger>
      <Button className="source-button" aria-label={`Source ${source.number}: ${source.title}`}>
        {named ? `${source.number} · ${source.publisher}` : `Source ${source.number}`}
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="source-card" aria-label="Where this figure was published">
          {({ close }) => (
            <>
              <p className="source-title">{source.title}</p>
              <p>
                {source.publisher} · {source.publishedText}
              </p>
              {locator !== '' && <p>{locator}</p>}
              {source.address !== null && <p className="selectable quiet">{source.address}</p>}
              {onHistory !== undefined && (
                <div className="source-card-more">
                  <PlainButton
                    variant="quiet"
                    onPress={() => {
                      close();
                      onHistory();
                    }}
                  >
                    History and use
                  </PlainButton>
                </div>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
