import type { FindingKind } from '#shared/domain/finding/finding';

const codes: Readonly<Record<FindingKind, string>> = {
  'cause-of-concern': 'COC',
  'accelerated-cause-of-concern': 'ACC',
  recommendation: 'REC',
  'area-for-improvement': 'AFI',
  practice: 'PRA',
  strength: 'STR',
  observation: 'OBS',
  'main-finding': 'FND',
};

/** The next reference of its kind that no finding has: "NOR-2325-AFI-07". PEEL reports number nothing, so the office's own must. */
export function freeReference(
  taken: ReadonlySet<string>,
  { force, cycle, kind }: { readonly force: string; readonly cycle: string; readonly kind: FindingKind },
): string {
  const name = force
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();
  // "2023–25" is 2325, "2021/22" is 2122.
  const years = cycle.replace(/\D/g, '').replace(/^20/, '');
  for (let number = 1; ; number += 1) {
    const ref = [name, years, codes[kind], String(number).padStart(2, '0')].filter((part) => part !== '').join('-');
    if (!taken.has(ref)) return ref;
  }
}
