import type { PublicationView, PublishedFileView } from '#shared/contract/publishing-views';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { say } from '../../../components/toasts';

interface PublishedFilesProps {
  readonly packId: string;
  readonly publication: Pick<PublicationView, 'files' | 'notPublic'>;
}

/** The files that were published, of the whole pack and of its public edition, to be saved as they were kept. */
export function PublishedFiles({ packId, publication: { files, notPublic } }: PublishedFilesProps) {
  const of = (edition: PublishedFileView['edition']) => files.filter((file) => file.edition === edition);
  return (
    <section className="inspector-section" aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      <p className="field-description">As they were published, each with its SHA-256</p>
      <h3 className="files-edition" id="files-whole">
        Whole pack
      </h3>
      <FileList packId={packId} files={of('restricted')} labelledBy="files-whole" />
      <h3 className="files-edition" id="files-public">
        Public edition
      </h3>
      {of('public').length > 0 ? (
        <FileList packId={packId} files={of('public')} labelledBy="files-public" />
      ) : (
        <p className="field-description">
          {notPublic ?? 'It was kept as a document. Its files are made of that when you export them.'}
        </p>
      )}
    </section>
  );
}

interface FileListProps {
  readonly packId: string;
  readonly files: readonly PublishedFileView[];
  readonly labelledBy: string;
}

function FileList({ packId, files, labelledBy }: FileListProps) {
  const save = (fileId: string) => {
    callDesk('publishing.saveFile', { packId, fileId }).then(
      (saved) => (saved ? say('Saved as it was published') : undefined),
      (error: unknown) => say(sentenceOf(error)),
    );
  };
  return (
    <ul className="published-files" aria-labelledby={labelledBy}>
      {files.map(({ fileId, name, kind, sizeText, sha256 }) => (
        <li key={fileId}>
          <div className="file-line">
            <p className="file-name">
              {kind} <span className="field-description">{sizeText}</span>
            </p>
            <Button aria-label={`Save a copy of ${name}`} onPress={() => save(fileId)}>
              Save a copy…
            </Button>
          </div>
          <p className="hash">{sha256}</p>
        </li>
      ))}
    </ul>
  );
}
