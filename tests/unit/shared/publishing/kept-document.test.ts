import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/canonical-json';
import { noEvidence } from '#shared/pack/evidence';
import type { ResolvedPack } from '#shared/pack/resolved';
import { documentOf, documentVersion, readDocument } from '#shared/publishing/kept-document';

const pack: ResolvedPack = {
  packId: 'pack',
  title: 'Pack',
  office: 'Office',
  marking: 'OFFICIAL',
  head: { left: '', right: '' },
  foot: '',
  blocks: [],
  sources: [],
  figures: 0,
  printed: [],
  evidence: noEvidence,
  problems: [{ blockId: null, severity: 'warning', message: 'Open' }],
};
const text = canonicalJson(documentOf(pack));

describe('a kept document', () => {
  it('is read as it was written, without what was open about it', () => {
    expect(text).not.toContain('Open');
    expect(readDocument(text)).toEqual({ ...pack, problems: [] });
  });

  it('is brought up to date step by step when it is read, from whichever version wrote it', () => {
    const steps = [
      (before: object) => ({ ...before, title: 'Second' }),
      (before: object) => ({ ...before, office: `${(before as { title: string }).title} office` }),
    ];
    const versions = [1, 2, 3].map((schemaVersion) =>
      readDocument(canonicalJson({ ...documentOf(pack), schemaVersion }), steps),
    );
    expect(versions.map(({ title, office }) => [title, office])).toEqual([
      ['Second', 'Second office'],
      ['Pack', 'Pack office'],
      ['Pack', 'Office'],
    ]);
  });

  it('of a newer program, or that is none, is refused in a sentence', () => {
    const newer = canonicalJson({ ...documentOf(pack), schemaVersion: documentVersion + 1 });
    expect(() => readDocument(newer)).toThrow(/this program reads up to/);
    expect(() => readDocument('{"pack":1}')).toThrow('This is no document of a pack.');
    expect(() => readDocument(canonicalJson({ schemaVersion: 1, pack: {} }))).toThrow(/not complete/);
  });
});
