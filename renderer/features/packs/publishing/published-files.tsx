import type { PublicationView } from '#shared/contract/publishing-views';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { say } from '../../../components/toasts';

interface PublishedFilesProps {
  readonly packId: string;
  readonly files: PublicationView['files'];
}

/** The files that were published, to be saved as they were kept. */
export function PublishedFiles({ packId, files }: PublishedFilesProps) {
  const save = (fileId: string) => {
    callDesk('publishing.saveFile', { packId, fileId }).then(
      (saved) => (saved ? say('Saved as it was published') : undefined),
      (error: unknown) => say(sentenceOf(error)),
    );
  };
  return (
    <section className="inspector-section" aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      <p className="field-description">As they were published, each with its SHA-256:</p>
      <ul className="published-files">
        {files.map(({ fileId, name, kind, sizeText, sha256 }) => (
          <li key={fileId}>
            <p className="file-name">{name}</p>
            <p className="field-description">
              {kind}, {sizeText}
            </p>
            <p className="hash">{sha256}</p>
            <Button aria-label={`Save a copy of ${name}`} onPress={() => save(fileId)}>
              Save a copy…
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
