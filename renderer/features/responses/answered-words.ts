import type { ResponsePage } from '#shared/contract/inspection-views';
import { formatNumber } from '#shared/text/numbers';
import { answerTo, type ResponseDraft } from './response-draft';

/** "2 of 3 answered", as it is being typed; those answered with another report's count. Empty for none. */
export function answeredWords(items: ResponsePage['items'], draft: Pick<ResponseDraft, 'answers'>): string {
  if (items.length === 0) return '';
  const answered = items.filter(
    ({ findingId, answeredIn }) => answeredIn !== null || answerTo(draft, findingId).text.trim() !== '',
  );
  return `${formatNumber(answered.length, 0)} of ${formatNumber(items.length, 0)} answered`;
}
