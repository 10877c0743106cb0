import { Button } from 'react-aria-components';
import type { AppState } from '#shared/contract/views';

interface RecentListProps {
  readonly recent: AppState['recent'];
  readonly isDisabled: boolean;
  readonly onOpen: (token: string) => void;
}

export function RecentList({ recent, isDisabled, onOpen }: RecentListProps) {
  if (recent.length === 0) return null;
  return (
    <section className="recent">
      <h2 id="recent-heading">Opened before</h2>
      <ul aria-labelledby="recent-heading">
        {recent.map((entry) => (
          <li key={entry.token} className="recent-item" data-missing={entry.missing}>
            {entry.missing ? (
              <span className="recent-title">{entry.title}</span>
            ) : (
              <Button className="recent-title recent-open" isDisabled={isDisabled} onPress={() => onOpen(entry.token)}>
                {entry.title}
              </Button>
            )}
            <span className="recent-file">
              {entry.missing ? `${entry.fileName} is no longer where it was` : entry.fileName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
