import type { ImportFormat } from '../proposal';

const titles: Readonly<Record<ImportFormat, string>> = {
  'calls-999': 'Monthly 999 call answering table, as commissioners’ offices reprint it from Police.uk',
  comparison:
    'Table of measures by 12-month periods, such as the statement on the National Crime and Policing Measures',
  'annual-claims': 'Table of single figures, each with its source',
  'ons-pfa': 'Police force area tables, as the Office for National Statistics publishes them',
  'rolling-year': 'Rolling 12-month totals by police force area, as the Home Office publishes them',
  'open-data': 'Recorded crime open data by quarter, as the Home Office publishes them',
  mapping: 'Table read by a mapping',
};

/** What a format is, in words for people. */
export function formatTitle(format: ImportFormat): string {
  return titles[format];
}
