import type { Judgement } from '#shared/domain/meeting/question';

export const judgementWords: Readonly<Record<Judgement, string>> = {
  answered: 'Answered',
  partly: 'Partly answered',
  'not-answered': 'Not answered',
};
