import { plainMeeting } from '#shared/domain/meeting/meeting';
import { plainQuestion } from '#shared/domain/meeting/question';
import { readImage } from '../readers/image/read-image';
import { insertMeeting } from '../repositories/meetings';
import { insertQuestion } from '../repositories/questions';
import { storePackImage } from '../repositories/pack-images';
import { insertTemplate } from '../repositories/pack-templates';
import { insertPack } from '../repositories/packs';
import { meetingFile, packTemplateFile } from './meeting-schemas';
import { packBodyOf } from './pack-body-of';
import { readJson } from './read-json';
import type { SampleBlock } from './meeting-schemas';
import type { ReadSampleFile, SampleImage } from './sample-files';
import type { Transaction } from '../connection/transaction';

/** A template keeps the headings of its texts: what was written for one quarter must not slip into the next. */
function withoutText(given: SampleBlock): SampleBlock {
  if (given.kind === 'decision') return { ...given, ask: [], options: [], advice: [] };
  return given.kind === 'text' ? { ...given, paragraphs: [] } : given;
}

/** The meeting with its questions, the template and the pack made from it. */
export function addMeeting(tx: Transaction, read: ReadSampleFile): void {
  const { meeting, questions } = readJson(read, 'meeting.json', meetingFile);
  const { key: meetingId, ...details } = meeting;
  insertMeeting(tx, { ...plainMeeting, ...details, id: meetingId });
  questions.forEach((question, index) => {
    insertQuestion(tx, {
      ...plainQuestion,
      id: `${meetingId}-q${index + 1}`,
      meetingId,
      text: question.text,
      findingId: question.finding,
      metricId: question.metric,
    });
  });
  const { template, pack } = readJson(read, 'pack-template.json', packTemplateFile);
  const fileIdOf = (name: SampleImage) => storePackImage(tx, { name, ...readImage(read(name)) }).fileId;
  insertTemplate(tx, {
    id: template.key,
    title: template.title,
    basis: 'meeting',
    subject: meeting.title,
    description: 'National measures, 999 calls, judgments, findings and questions for a quarter',
    body: packBodyOf(pack.marking, pack.blocks.map(withoutText), fileIdOf),
  });
  insertPack(tx, {
    id: `pack-${meetingId}`,
    title: pack.title,
    meetingId,
    body: packBodyOf(pack.marking, pack.blocks, fileIdOf),
  });
}
