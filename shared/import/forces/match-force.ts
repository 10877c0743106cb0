import { cleanText } from '../cells/clean-text';
import { normaliseForceName } from './normalise-force-name';
import { notAForceByCode, notAForceByName } from './not-a-force';
import type { ForceNames } from '../proposal';

export type ForceMatch =
  | { readonly kind: 'force'; readonly force: ForceNames }
  | { readonly kind: 'left-out'; readonly name: string; readonly why: string }
  | { readonly kind: 'unknown'; readonly name: string };

export type MatchForce = (codeCell: string, nameCell: string) => ForceMatch;

/**
 * The ONS code in a cell; null where it holds none. A note mark that lost its superscript may be glued to it: in the ONS table P2
 * of June 2018 Norfolk is "E230000246", which is E23000024 and note 6.
 */
export function areaCode(cell: string): string | null {
  return /^([EWKSN]\d{8})\d?$/.exec(cleanText(cell).toUpperCase())?.[1] ?? null;
}

/** Makes a matcher for a table: names are prepared once, and each pair of cells is looked up once however many rows repeat it. */
export function forceMatcher(forces: readonly ForceNames[]): MatchForce {
  const byCode = new Map(forces.flatMap((force) => (force.code === null ? [] : [[force.code.toUpperCase(), force]])));
  // A name that two forces share names neither.
  const byName = new Map<string, ForceNames | null>();
  for (const force of forces) {
    for (const name of new Set([force.name, ...force.aliases].map(normaliseForceName))) {
      byName.set(name, byName.has(name) ? null : force);
    }
  }
  const known = new Map<string, ForceMatch>();
  return (codeCell, nameCell) => {
    const key = `${codeCell}\n${nameCell}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const match = look(codeCell, nameCell, byCode, byName);
    known.set(key, match);
    return match;
  };
}

/**
 * Which force two cells name: by the code first, then by name. The code decides where both are given, so the region West Midlands
 * (E12000005) is never the force (E23000014); without a code "West Midlands" is the force.
 */
export function matchForce(codeCell: string, nameCell: string, forces: readonly ForceNames[]): ForceMatch {
  return forceMatcher(forces)(codeCell, nameCell);
}

function look(
  codeCell: string,
  nameCell: string,
  byCode: ReadonlyMap<string, ForceNames>,
  byName: ReadonlyMap<string, ForceNames | null>,
): ForceMatch {
  const code = areaCode(codeCell);
  const shown = cleanText(nameCell.replace(/\[note \d+\]/gi, ' '));
  const name = shown === '' ? cleanText(codeCell) : shown;
  if (code !== null) {
    const force = byCode.get(code);
    if (force !== undefined) return { kind: 'force', force };
    const why = notAForceByCode(code);
    if (why !== null) return { kind: 'left-out', name, why };
  }
  const normalised = normaliseForceName(shown);
  const named = byName.get(normalised) ?? null;
  // A code that is not the named force's own is a contradiction that a person has to look at.
  if (named !== null && (code === null || named.code === null)) return { kind: 'force', force: named };
  const why = notAForceByName(normalised);
  return why === null ? { kind: 'unknown', name } : { kind: 'left-out', name, why };
}
