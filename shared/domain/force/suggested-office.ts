import type { Office } from './force';

/** What most offices call themselves, to be put right where one does not: mayors hold some forces to account. */
export function suggestedOffice(forceName: string): Office {
  const area = forceName.replace(/ (Police|Constabulary|Police Service)$/, '').trim();
  return {
    name: area === '' ? '' : `Office of the Police and Crime Commissioner for ${area}`,
    shortName: 'OPCC',
    commissioner: 'Police and Crime Commissioner',
    commissionerShort: 'PCC',
  };
}
