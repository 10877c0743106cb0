/** The pictures of a sample's pack. */
export const sampleImages = ['following-a-finding.png'] as const;
export type SampleImage = (typeof sampleImages)[number];

/** The files that a sample is made of, all in one folder. */
export const sampleFiles = [
  'workspace.json',
  'sources.json',
  'metrics.json',
  'calls-999.csv',
  'ncpm.csv',
  'recorded-crime.csv',
  'annual-claims.csv',
  'inspections.json',
  'findings-2023-25.json',
  'findings-2021-22.json',
  'meeting.json',
  'past-meetings.json',
  'pack-template.json',
  ...sampleImages,
] as const;
export type SampleFile = (typeof sampleFiles)[number];

/** Names of the files that `makeSample` asks for. */
export function listSampleFiles(): readonly SampleFile[] {
  return sampleFiles;
}

/** Gives the bytes of a sample's file; where the files lie is the caller's business. */
export type ReadSampleFile = (name: SampleFile) => Uint8Array;
