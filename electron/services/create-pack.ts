import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import { findMeeting } from '#db/repositories/meetings';
import { insertPack } from '#db/repositories/packs';
import { DeskError } from '#shared/contract/errors';
import { packSchemaVersion, type PackBody } from '#shared/pack/pack';
import { findTemplate } from './builder/templates';

const empty: PackBody = {
  schemaVersion: packSchemaVersion,
  marking: 'OFFICIAL',
  blocks: [{ id: 'cover', kind: 'cover', subtitle: 'Briefing pack', preparedBy: '' }],
};

/** Makes a pack from a template, whose blocks are copied with ids of their own; null for one with a cover only. */
export function createPack(
  store: Store,
  input: { readonly title: string; readonly templateId: string | null; readonly meetingId: string },
): { readonly id: string } {
  const template = input.templateId === null ? null : findTemplate(store.read, input.templateId);
  if (template === undefined) throw new DeskError('not-found', 'That template is no longer there. Choose another.');
  if (findMeeting(store.read, input.meetingId) === null)
    throw new DeskError('not-found', 'That meeting is no longer there. Choose another.');
  const body = template?.body ?? empty;
  const blocks = body.blocks.map((block) => ({ ...block, id: randomUUID() }));
  const id = randomUUID();
  store.write({ actor: 'This computer', reason: 'Pack made' }, (tx) =>
    insertPack(tx, { id, title: input.title, meetingId: input.meetingId, body: { ...body, blocks } }),
  );
  return { id };
}
