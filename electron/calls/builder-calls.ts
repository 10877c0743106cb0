import { followPack } from '../services/builder/follow-pack';
import { fixNumbers, setNumbered } from '../services/builder/numbering-edits';
import { setHandling } from '../services/builder/set-handling';
import { addComment, packComments, replyToComment, resolveComment } from '../services/builder/pack-comments';
import { setImage } from '../services/builder/pack-images';
import { changeTemplate, createTemplate, deleteTemplate, templateRows } from '../services/builder/templates';
import { stepOver, stepsAhead } from '../services/builder/undo-pack';
import { duplicateBlock } from '../services/pack-edits';
import type { DeskCalls } from './desk-call-types';

export const builderCalls = {
  'packs.steps': ({ read }, input) => stepsAhead(read, input),
  'packs.undo': (session, input) => stepOver(session, input, 'undo'),
  'packs.redo': (session, input) => stepOver(session, input, 'redo'),
  'packs.duplicateBlock': duplicateBlock,
  'packs.setHandling': setHandling,
  'packs.setNumbered': setNumbered,
  'packs.fixNumbers': fixNumbers,
  'packs.setImage': setImage,
  'packs.comments': ({ read }, input) => packComments(read, input),
  'packs.comment': addComment,
  'packs.reply': replyToComment,
  'packs.resolveComment': resolveComment,
  'templates.list': ({ read }) => templateRows(read),
  'templates.create': createTemplate,
  'templates.update': changeTemplate,
  'templates.remove': deleteTemplate,
  'packs.follow': followPack,
} satisfies Partial<DeskCalls>;
