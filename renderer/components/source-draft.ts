import { importSource, type ImportSource } from '#shared/contract/import-source';

/** The source as it is being typed; `sourceId` is null for a new one. */
export interface SourceDraft {
  readonly sourceId: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly release: string;
  readonly address: string;
  readonly publishedOn: string;
  readonly retrievedOn: string;
}
export type SourceField = Exclude<keyof SourceDraft, 'sourceId'>;
export type SourceFaults = Partial<Record<SourceField, string>>;

export const sourceFields = ['title', 'publisher', 'release', 'address', 'publishedOn', 'retrievedOn'] as const;

export function newSource(suggested: Pick<SourceDraft, 'title' | 'publisher' | 'release'>): SourceDraft {
  return { sourceId: null, ...suggested, address: '', publishedOn: '', retrievedOn: '' };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function sourceOf(draft: SourceDraft): ImportSource {
  if (draft.sourceId !== null) return { kind: 'known', sourceId: draft.sourceId };
  return {
    kind: 'new',
    title: draft.title.trim(),
    publisher: draft.publisher.trim(),
    release: orNull(draft.release),
    address: orNull(draft.address),
    publishedOn: orNull(draft.publishedOn),
    retrievedOn: orNull(draft.retrievedOn),
  };
}

/** What the contract would refuse, by field; empty when it would take it. */
export function sourceFaults(draft: SourceDraft): SourceFaults {
  const parsed = importSource.safeParse(sourceOf(draft));
  const faults: SourceFaults = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = sourceFields.find((name) => name === path[0]);
    if (field !== undefined) faults[field] = field.endsWith('On') ? 'Write it as 2025-01-31.' : message;
  }
  return faults;
}
