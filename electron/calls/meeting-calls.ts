import { removeAgendaItem } from '#db/repositories/agenda';
import { removeDropped } from '#db/repositories/dropped-proposals';
import { listMeetingKinds, removeMeetingKind } from '#db/repositories/meeting-kinds';
import { listMeetings, removeMeeting } from '#db/repositories/meetings';
import { removeQuestion } from '#db/repositories/questions';
import { actionPage } from '../services/meetings/action-page';
import { actionsView } from '../services/meetings/actions-view';
import { addActionUpdate, saveAction } from '../services/meetings/edit-actions';
import {
  createSeries,
  orderItems,
  saveAgendaItem,
  saveMeeting,
  saveMeetingKind,
  setMeetingStatus,
} from '../services/meetings/edit-meetings';
import {
  dropProposal,
  orderMeetingQuestions,
  recordAnswer,
  saveQuestion,
  takeProposal,
} from '../services/meetings/edit-questions';
import { meetingPage } from '../services/meetings/meeting-page';
import { meetingsView } from '../services/meetings/meetings-view';
import { proposalsView } from '../services/meetings/proposals-view';
import { thisComputer } from '../services/this-computer';
import type { DeskCalls } from './desk-call-types';

const actor = thisComputer;

export const meetingCalls = {
  'meetings.list': ({ read, today }) => meetingsView(read, today()),
  'meetings.get': ({ read, today }, { id }) => meetingPage(read, id, today()),
  'meetings.save': saveMeeting,
  'meetings.setStatus': setMeetingStatus,
  'meetings.remove': ({ write }, record) => {
    write({ actor, reason: 'Meeting removed' }, (tx) => removeMeeting(tx, record));
    return null;
  },
  'meetings.createSeries': createSeries,
  'meetingKinds.list': ({ read }) => {
    const meetings = listMeetings(read);
    return {
      kinds: listMeetingKinds(read).map((kind) => ({
        ...kind,
        items: [...kind.items],
        meetings: meetings.filter(({ kindId }) => kindId === kind.id).length,
      })),
    };
  },
  'meetingKinds.save': saveMeetingKind,
  'meetingKinds.remove': ({ write }, record) => {
    write({ actor, reason: 'Kind of meeting removed' }, (tx) => removeMeetingKind(tx, record));
    return null;
  },
  'agenda.saveItem': saveAgendaItem,
  'agenda.removeItem': ({ write }, record) => {
    write({ actor, reason: 'Agenda item removed' }, (tx) => removeAgendaItem(tx, record));
    return null;
  },
  'agenda.order': orderItems,
  'questions.proposals': ({ read }, { meetingId }) => proposalsView(read, meetingId),
  'questions.save': saveQuestion,
  'questions.remove': ({ write }, record) => {
    write({ actor, reason: 'Question removed' }, (tx) => removeQuestion(tx, record));
    return null;
  },
  'questions.order': orderMeetingQuestions,
  'questions.take': takeProposal,
  'questions.drop': dropProposal,
  'questions.restore': ({ write }, proposal) => {
    write({ actor, reason: 'Dropped question allowed again' }, (tx) => removeDropped(tx, proposal));
    return null;
  },
  'questions.answer': recordAnswer,
  'actions.list': ({ read, today }, { owner }) => actionsView(read, owner, today()),
  'actions.get': ({ read, today }, { id }) => actionPage(read, id, today()),
  'actions.save': saveAction,
  'actions.addUpdate': addActionUpdate,
} satisfies Partial<DeskCalls>;
