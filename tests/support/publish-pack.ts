import type { PublishingView } from '#shared/contract/publishing-views';
import type { NewPublishedFile } from '#db/repositories/publications';
import type { SampleDesk } from './sample-desk';

/** As much of the desk as publishing needs. */
type PublishingDesk = Pick<SampleDesk, 'call' | 'task'>;

/** What a person sees of a pack when a step is taken. */
export function seenOf({ call }: PublishingDesk, packId: string): PublishingView & { readonly seen: Seen } {
  const view = call('publishing.get', { packId });
  return { ...view, seen: { packId, steps: view.steps.length, documentSha256: view.documentSha256 } };
}

interface Seen {
  readonly packId: string;
  readonly steps: number;
  readonly documentSha256: string;
}

export function takeStep(desk: PublishingDesk, packId: string, action: 'submit' | 'send-back' | 'approve'): void {
  const author = action === 'approve' ? 'Ann Lee' : 'Sam Reed';
  desk.call('publishing.step', { ...seenOf(desk, packId).seen, action, author, comment: null });
}

/** Stands for the printed file: publishing keeps whatever bytes it is given. */
export const printedFile: NewPublishedFile = {
  role: 'produced',
  edition: 'restricted',
  name: 'Pack.pdf',
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 not really'),
};

/** Stands for the printed file of the public edition. */
const printedPublicFile: NewPublishedFile = {
  ...printedFile,
  edition: 'public',
  name: 'Pack, public edition.pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 not really, and public'),
};

/** Publishes an approved pack as the main process does, without a window to print in. */
export function publish(desk: PublishingDesk, packId: string): void {
  const { seen, problems } = seenOf(desk, packId);
  const given = { ...seen, author: 'Ann Lee', comment: 'As agreed', warningsSeen: problems.length };
  const { publicly } = desk.task('documentsToPublish', given);
  const layout = { pages: 11, landscape: [], headings: [{ blockId: 'text-3', heading: 'At a glance', page: 3 }] };
  desk.task('publishPack', {
    given,
    produced: {
      appVersion: '1.2.3',
      whole: { layout, files: [printedFile] },
      publicly: publicly && {
        documentSha256: publicly.documentSha256,
        layout: { ...layout, pages: 10 },
        files: [printedPublicFile],
      },
    },
  });
}

/** From a draft to a published pack. */
export function publishDraft(desk: PublishingDesk, packId: string): void {
  takeStep(desk, packId, 'submit');
  takeStep(desk, packId, 'approve');
  publish(desk, packId);
}
