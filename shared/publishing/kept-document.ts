import { z } from 'zod';
import { blockKinds } from '../pack/pack';
import type { ResolvedPack } from '../pack/resolved';
import { textsWithFigures } from './texts-with-figures';

/** What a pack shows, as it is approved and published. What is open about it is not part of it: that is kept beside it. */
export interface KeptDocument {
  readonly schemaVersion: number;
  readonly pack: Omit<ResolvedPack, 'problems'>;
}

type Fields = Readonly<Record<string, unknown>>;
/** Turns what the version before wrote into what the next one reads. */
type Upgrade = (pack: Fields) => Fields;

/**
 * From version 1 on, one step a version: the first makes version 2 of version 1. A field that every reader takes as left out needs
 * no step; one that is renamed, moved or of another meaning does. The bytes that are stored stay as they are.
 */
const upgrades: readonly Upgrade[] = [textsWithFigures];

const written = z.looseObject({
  schemaVersion: z.number().int().min(1),
  pack: z.looseObject({}),
});
/** As much as every reader relies on; the parts of a block are held by the type of what wrote them. */
const current = z.looseObject({
  packId: z.string(),
  title: z.string(),
  office: z.string(),
  marking: z.string(),
  handling: z.string().optional(),
  blocks: z.array(z.looseObject({ id: z.string(), kind: z.enum(blockKinds) })),
  sources: z.array(z.unknown()),
  printed: z.array(z.looseObject({ blockId: z.string(), observationIds: z.array(z.string()) })),
  evidence: z.looseObject({ observations: z.array(z.unknown()), metrics: z.array(z.unknown()) }),
});

/** The version that this program writes. */
export const documentVersion = upgrades.length + 1;

export function documentOf(resolved: ResolvedPack): KeptDocument {
  // `undefined` is left out of JSON, and so out of what is kept.
  return { schemaVersion: documentVersion, pack: { ...resolved, problems: undefined } as KeptDocument['pack'] };
}

/**
 * Reads a kept document as a pack that can be drawn, whatever version wrote it.
 *
 * @param steps the upgrades of this program; given by tests
 * @throws RangeError where a newer program wrote it, or where it is no such document
 */
export function readDocument(text: string, steps: readonly Upgrade[] = upgrades): ResolvedPack {
  const found = written.safeParse(JSON.parse(text));
  if (!found.success) throw new RangeError('This is no document of a pack.');
  const { schemaVersion, pack } = found.data;
  if (schemaVersion > steps.length + 1)
    throw new RangeError(`The document is of version ${schemaVersion}; this program reads up to ${steps.length + 1}.`);
  const upgraded = steps.slice(schemaVersion - 1).reduce<Fields>((before, step) => step(before), pack);
  const checked = current.safeParse(upgraded);
  if (!checked.success) throw new RangeError('The document of the pack is not complete.');
  return { ...(checked.data as unknown as KeptDocument['pack']), problems: [] };
}
