import { basename } from 'node:path';
import { readTableFile } from '#db/readers/table-limits';
import { readTables } from '#db/readers/read-tables';
import type { ReturnPreview, ReturnRow } from '#shared/contract/return-views';
import { judgeReturn, type ReturnedChange } from '#shared/return-form/judge-return';
import type { ReturnedStatus, ReturnedUpdate } from '#shared/return-form/returned-entries';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { findingStates } from '../findings/finding-state';
import type { Session } from '../session';
import { formState } from './form-state';
import { readForm } from './read-form';

/**
 * Reads a form that came back and sets each row beside what is stored; nothing is stored.
 * @throws DeskError with one sentence for a file that is no form, or one that cannot be taken in as a whole
 */
export function previewReturn({ read, returns, today }: Session, path: string): ReturnPreview {
  const fileName = basename(path);
  const { about, rows } = readForm(read, readTables(readTableFile(path), fileName), fileName);
  const { context, words, of } = findingStates(read, today());
  const findings = new Map(context.data.findings.map((finding) => [finding.id, finding]));
  const judged = judgeReturn(rows, {
    about,
    words,
    today: today(),
    stateOf: (id) => {
      const finding = findings.get(id);
      return finding === undefined ? null : formState(of(finding));
    },
  });
  const { refused, unchanged, missing, changes } = judged;
  const count = about.findings.length;
  return {
    token: returns.add({ fileName, about, changes }),
    fileName,
    owner: about.owner,
    formText: `Exported on ${longDate(about.exportedOn)} with ${formatNumber(count, 0)} ${plural(count, 'finding', 'findings')}.`,
    rows: changes.map(rowOf),
    refused,
    unchanged,
    missing,
  };
}

function rowOf({ findingId, ref, title, status, update, stored, conflict }: ReturnedChange): ReturnRow {
  return {
    findingId,
    ref,
    title,
    storedStatus: statusText(stored.status) ?? 'None yet',
    returnedStatus: statusText(status),
    storedUpdate: updateLines(stored.update),
    returnedUpdate: updateLines(update),
    conflict,
  };
}

function statusText(status: ReturnedStatus | null): string | null {
  return status === null ? null : `${status.label}, ${longDate(status.datedOn)}`;
}

function updateLines(update: ReturnedUpdate | null): string[] {
  if (update === null) return [];
  const { datedOn, effort, outcome, nextStep, nextDue } = update;
  const next = [nextStep, nextDue === null ? null : `by ${longDate(nextDue)}`].filter((part) => part !== null);
  return [
    `${longDate(datedOn)}: ${effort}`,
    ...(outcome === null ? [] : [`To be seen of it: ${outcome}`]),
    ...(next.length === 0 ? [] : [`Next: ${next.join(', ')}`]),
  ];
}
