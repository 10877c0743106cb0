import type { PDFDocument } from '@cantoo/pdf-lib';
import { DeskError } from '#shared/contract/errors';
import type { ContinuedPart } from '#shared/publishing/continued-part';
import type { Dropped } from './dropped';
import { joinParts } from './join-parts';
import { markArtifacts } from './mark-artifacts';
import { readStructTree, storeTags } from './struct-tree';
import { forgetContent, forgetNames } from './tag-indexes';
import { tidyTags } from './tidy-tags';

/**
 * Puts the tags of a printed file right: a table or a list over pages is one, tables and lists have the form that readers expect, and
 * whatever is drawn outside the tags is an artifact.
 *
 * @param continued from the first page to the last
 * @throws DeskError print-failed where the file is not what was laid out
 */
export function finishTags(pdf: PDFDocument, continued: readonly ContinuedPart[]): void {
  const document = readStructTree(pdf);
  if (document === null) throw new DeskError('print-failed', 'The pack was printed without tags; nothing was saved.');
  const dropped: Dropped = { content: new Map(), names: new Set() };
  tidyTags(pdf, document, dropped);
  try {
    joinParts(pdf, document, continued, dropped);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DeskError('print-failed', `${cause.message} Nothing was saved. Please report this.`);
  }
  storeTags(document);
  forgetContent(pdf, dropped.content);
  forgetNames(pdf, dropped.names);
  markArtifacts(pdf, dropped.content);
}
