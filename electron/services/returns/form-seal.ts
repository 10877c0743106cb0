import { createHash, createHmac } from 'node:crypto';
import type { Reader } from '#db/connection/reader';
import { workspaceKey } from '#db/repositories/return-forms';
import { sealedText } from '#shared/return-form/about-sheet';
import type { FormAbout } from '#shared/return-form/return-form';

/** What a form carries of its workspace: tells it from others and does not give away the key. */
export function formMark(read: Reader): string {
  return createHash('sha256')
    .update(`form ${workspaceKey(read)}`)
    .digest('hex')
    .slice(0, 16);
}

/** Only who has the workspace can make it, so a hidden sheet that was changed does not fit its seal. */
export function formSeal(read: Reader, about: FormAbout): string {
  return createHmac('sha256', workspaceKey(read)).update(sealedText(about), 'utf8').digest('hex');
}
