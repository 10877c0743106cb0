import type { MainCalls } from '../ipc/answer-call';
import type { DeskClient } from '../ipc/desk-client';
import type { EditionMeans } from '../services/editions/produce-edition';
import { produceMinutes } from '../services/minutes/produce-minutes';

interface Needs {
  readonly version: string;
  readonly desk: DeskClient;
  readonly means: EditionMeans;
}

/** Agreeing minutes prints them: what is agreed is kept with its files. */
export function minutesMainCalls({ version, desk, means }: Needs): Pick<MainCalls, 'minutes.agree'> {
  return {
    'minutes.agree': async (given) => {
      const documents = await desk.task('minutesToAgree', given);
      const files = await produceMinutes(documents, means);
      return desk.task('agreeMinutes', { given, produced: { appVersion: version, files } });
    },
  };
}
