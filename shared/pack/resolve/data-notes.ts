import type { PackBody } from '../pack';
import { standsForItself } from '../stands-for-itself';
import type { Context } from './context';

/** What a reader must know of the data as a whole. The status of recorded crime: OSR, review of May 2024. */
export function dataNotes({ data }: Context, body: PackBody): string[] {
  const hasCrime = data.breaks.length > 0;
  return [
    ...(hasCrime
      ? [
          'Police recorded crime is an official statistic but has not been accredited since 2014; the Crime Survey is the better guide to long trends.',
          '“More than chance would explain” is judged by an exact test of two counts. Crime varies more than that test assumes, so it leans towards calling a change real.',
        ]
      : []),
    ...(data.meeting.note === null || standsForItself(body) ? [] : [data.meeting.note]),
  ];
}
