import type { Reader } from '#db/connection/reader';
import { listPackCorrections } from '#db/repositories/pack-corrections';
import { listFollowing } from '#db/repositories/pack-editions';
import { findPublication, listPublishedFiles, type Publication } from '#db/repositories/publications';
import type { CorrectionView, PublicationView, PublishingView } from '#shared/contract/publishing-views';
import { editionFiles, formatOf } from '#shared/editions/edition-files';
import { refusalSentence } from '#shared/pack/public/refusal-sentence';
import { comparePacks } from '#shared/publishing/changes/compare-packs';
import { wordChanges } from '#shared/publishing/changes/word-changes';
import type { PackCorrection } from '#shared/publishing/pack-correction';
import { allowedActions } from '#shared/publishing/pack-standing';
import type { PackStep } from '#shared/publishing/pack-step';
import { standingWords, stepWords } from '#shared/publishing/step-words';
import { longDate } from '#shared/text/dates';
import { formatBytes } from '#shared/text/sizes';
import { storedPublicEdition } from '../editions/public-edition';
import { earlierPublications } from './earlier-packs';
import { packNow, type PackNow } from './pack-now';
import { keptDocument } from './published-document';

/** Where a pack stands, what can be done with it, and what was published. */
export function publishingView(read: Reader, packId: string): PublishingView {
  const now = packNow(read, packId);
  const { steps, standing, sealed, problems } = now;
  const publication = findPublication(read, packId);
  const [earlier] = earlierPublications(read, packId);
  return {
    state: standing.state,
    words: standingWords(standing, steps),
    documentSha256: sealed.sha256,
    steps: steps.map(({ action, author, takenAt, comment }, index) => ({
      number: index + 1,
      action,
      words: stepWords[action],
      author,
      dateText: longDate(takenAt.slice(0, 10)),
      comment,
    })),
    lapsed: standing.lapsed === null ? null : lapsedBy(read, standing.lapsed, now),
    actions: allowedActions(standing),
    problems,
    publication: publication === null ? null : publicationView(read, publication),
    earlier: earlier === undefined ? null : { id: earlier.packId, title: earlier.title },
  };
}

/** What the pack shows now otherwise than when it was approved. */
function lapsedBy(read: Reader, approval: PackStep, { resolved }: PackNow): PublishingView['lapsed'] {
  const approved = keptDocument(read, approval.documentSha256 ?? '');
  const wording = wordChanges(comparePacks(approved, resolved), `the approval by ${approval.author}`, () => '');
  const reasons = [
    ...wording.figures.map(({ label, period, was, now }) => `${label}, ${period}: ${was} → ${now}.`),
    ...wording.fresh.map(({ label, periods }) => `${label}: new figures for ${periods}.`),
    ...wording.statements,
  ];
  return {
    words: `${approval.author} approved the pack on ${longDate(approval.takenAt.slice(0, 10))}. It has changed since, so it has to be approved again.`,
    reasons: reasons.length > 0 ? reasons : ['Something that the pack shows is another now.'],
  };
}

function publicationView(read: Reader, publication: Publication): PublicationView {
  const { packId, publishedAt, publishedBy, documentSha256, appVersion, layout, problems } = publication;
  const files = listPublishedFiles(read, packId).filter(({ role }) => role === 'produced');
  const { refusals } = storedPublicEdition(read, packId);
  return {
    publishedText: longDate(publishedAt.slice(0, 10)),
    publishedBy,
    documentSha256,
    appVersion,
    layout,
    files: files.map(({ fileId, edition, name, mediaType, size, sha256 }) => ({
      fileId,
      edition,
      name,
      kind: kindOf(mediaType),
      sizeText: formatBytes(size),
      sha256,
    })),
    notPublic: refusals.length === 0 ? null : refusalSentence(refusals),
    problems,
    corrections: listPackCorrections(read, packId).map(correctionView),
    editions: listFollowing(read, packId),
  };
}

function kindOf(mediaType: string): string {
  const format = formatOf(mediaType);
  return format === null ? mediaType : editionFiles[format].kind;
}

function correctionView({ id, heading, wasWrong, isRight, datedOn, author }: PackCorrection): CorrectionView {
  return { id, heading, wasWrong, isRight, dateText: longDate(datedOn), author };
}
