import type { ResponsePage } from '#shared/contract/inspection-views';
import { sentenceCase } from '#shared/text/words';
import { answerTo, type ResponseDraft } from './response-draft';

type Item = ResponsePage['items'][number];

/**
 * The response as plain text, in the order of section 55(5) and (5B) of the Police Act 1996: for a letter, or the office's web
 * page. What a recommendation must be told and is not yet, is said so.
 */
export function responseText(
  page: Pick<ResponsePage, 'title' | 'publishedText' | 'items'>,
  draft: ResponseDraft,
): string {
  const required = page.items.filter((item) => item.required);
  const others = page.items.filter((item) => !item.required && answerTo(draft, item.findingId).text.trim() !== '');
  const head = [
    `Response to ${page.title}`,
    'Under section 55 of the Police Act 1996',
    `Report ${page.publishedText}`,
  ].join('\n');
  const parts = [
    head,
    draft.notApplicableBecause.trim() === ''
      ? ''
      : `No response is published for this report: ${draft.notApplicableBecause.trim()}`,
    invitation(draft),
    part('The chief officer’s comments', draft.chiefComments),
    part('Comments of the local policing body', draft.ownComments),
    part('Response to the chief officer’s comments', draft.replyToChief),
    part('Recommendations', required.map((item) => answered(item, draft)).join('\n\n')),
    part('Other findings', others.map((item) => answered(item, draft)).join('\n\n')),
    publication(draft),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function part(title: string, text: string): string {
  return text.trim() === '' ? '' : `${title}\n${'-'.repeat(title.length)}\n${text.trim()}`;
}

function invitation({ invitedOn, commentsWantedBy }: ResponseDraft): string {
  if (invitedOn.trim() === '') return '';
  const by = commentsWantedBy.trim() === '' ? '' : `, by ${commentsWantedBy.trim()}`;
  return `The chief officer was invited on ${invitedOn.trim()} to comment${by}.`;
}

function answered({ findingId, ref, title, kindLabel, answeredIn }: Item, draft: ResponseDraft): string {
  const { way, text } = answerTo(draft, findingId);
  const head = `${ref} (${kindLabel}): ${title}`;
  if (text.trim() !== '')
    return `${head}\n${way === 'action' ? 'Action taken or proposed' : 'No action is taken or proposed, because'}: ${text.trim()}`;
  return `${head}\n${answeredIn === null ? 'Not answered yet.' : `${sentenceCase(answeredIn)}.`}`;
}

function publication({ publishedOn, publishedAt, copiesSentOn }: ResponseDraft): string {
  const [on, at, copies] = [publishedOn.trim(), publishedAt.trim(), copiesSentOn.trim()];
  const lines = [
    on === '' ? '' : `Published on ${on}${at === '' ? '' : `: ${at}`}`,
    copies === '' ? '' : `Copies were sent to the inspectors of constabulary and the Secretary of State on ${copies}.`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
