const nation = 'a national total, not a police force';
const region = 'a region, not a police force';
const fraudBody = 'a national body that records fraud, not a police force';
const elsewhere = 'a police force outside England and Wales';
const noArea = 'a national force without a police force area';

/** ONS codes by their first three characters: what kind of area they name. */
const byCode: ReadonlyMap<string, string> = new Map([
  ['K02', nation],
  ['K03', nation],
  ['K04', nation],
  ['E92', nation],
  ['W92', nation],
  ['S92', nation],
  ['N92', nation],
  ['E12', region],
  ['E22', 'a community safety partnership, not a police force'],
  ['W22', 'a community safety partnership, not a police force'],
  ['E06', 'a local authority, not a police force'],
  ['E07', 'a local authority, not a police force'],
  ['E08', 'a local authority, not a police force'],
  ['E09', 'a local authority, not a police force'],
  ['W06', 'a local authority, not a police force'],
]);

/** Normalised names. "West Midlands" is not here: by its name alone it is the force. */
const byName: ReadonlyMap<string, string> = new Map([
  ...['england and wales', 'england', 'wales', 'scotland', 'northern ireland', 'great britain', 'united kingdom'].map(
    (name) => [name, nation] as const,
  ),
  ...['uk', 'total', 'grand total', 'all', 'all forces', 'national'].map((name) => [name, nation] as const),
  ...['north east', 'north west', 'yorkshire and the humber', 'yorkshire and humber', 'east midlands', 'east'].map(
    (name) => [name, region] as const,
  ),
  ...['east of england', 'london', 'south east', 'south west'].map((name) => [name, region] as const),
  ...['action fraud', 'cifas', 'uk finance', 'nfib', 'national fraud intelligence bureau'].map(
    (name) => [name, fraudBody] as const,
  ),
  ...['british transport', 'btp', 'ministry of defence', 'civil nuclear'].map((name) => [name, noArea] as const),
  // "Police Scotland" keeps its "police", which stands in front.
  ...['police scotland', 'police service of northern ireland', 'psni'].map((name) => [name, elsewhere] as const),
]);

export function notAForceByCode(code: string): string | null {
  return byCode.get(code.slice(0, 3)) ?? null;
}

export function notAForceByName(normalised: string): string | null {
  if (normalised.startsWith('unassigned')) return 'offences that are assigned to no area';
  if (normalised.endsWith(' region')) return region;
  return byName.get(normalised) ?? null;
}
