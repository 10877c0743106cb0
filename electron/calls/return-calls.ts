import { acceptReturn } from '../services/returns/accept-return';
import type { DeskCalls } from './desk-call-types';

export const returnCalls = {
  'returns.accept': (session, { token, findingIds }) => {
    const stored = acceptReturn(session, session.returns.get(token), findingIds);
    session.returns.drop(token);
    return stored;
  },
} satisfies Partial<DeskCalls>;
