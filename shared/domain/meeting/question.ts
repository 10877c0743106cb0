export const questionOrigins = ['written', 'proposed', 'public'] as const;
export type QuestionOrigin = (typeof questionOrigins)[number];

export interface Question {
  readonly id: string;
  readonly meetingId: string;
  readonly text: string;
  readonly findingId: string | null;
  readonly metricId: string | null;
  readonly origin: QuestionOrigin;
  readonly agendaItemId: string | null;
  /** Of one that the program proposed: what it is about, and the evidence that called for it. */
  readonly subject: string | null;
  readonly evidence: string | null;
  /** Why it is asked, in words. */
  readonly reason: string | null;
  /** Of one from the public. */
  readonly asker: string | null;
  readonly receivedOn: string | null;
  /** The figures that it rests on, by the ids of their observations. */
  readonly observationIds: readonly string[];
}

/** A question of which nothing but its words is known. */
export const plainQuestion = {
  findingId: null,
  metricId: null,
  origin: 'written',
  agendaItemId: null,
  subject: null,
  evidence: null,
  reason: null,
  asker: null,
  receivedOn: null,
  observationIds: [],
} as const satisfies Partial<Question>;

export const judgements = ['answered', 'partly', 'not-answered'] as const;
export type Judgement = (typeof judgements)[number];

/** What was answered at the meeting. */
export interface Answer {
  readonly questionId: string;
  readonly text: string | null;
  readonly answeredBy: string | null;
  /** What was asked or promised further. */
  readonly followUp: string | null;
  readonly judgement: Judgement | null;
  /** 0 where nothing was recorded yet. */
  readonly revision: number;
}
