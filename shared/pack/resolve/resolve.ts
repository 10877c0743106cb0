import { monthYear } from '../../text/dates';
import type { Block, Pack } from '../pack';
import type { ResolvedBlock, ResolvedPack } from '../resolved';
import { createContext, type Context } from './context';
import { cutOffs, warnOfStale, type CutOff } from './cut-offs';
import type { PackData } from './pack-data';
import { resolveChart } from './resolve-chart';
import { resolveCover } from './resolve-cover';
import { resolveFindings } from './resolve-findings';
import { resolveJudgments } from './resolve-judgments';
import { resolveNcpm } from './resolve-ncpm';
import { resolveQuestions } from './resolve-questions';
import { resolveSeriesTable } from './resolve-series-table';
import { resolveText } from './resolve-text';

/**
 * Looks up, computes and words everything that a pack prints. Pure: the same pack and data give the same document, so a
 * published pack can be held against the data again. What cannot be resolved becomes a visible problem.
 */
export function resolve(pack: Pack, data: PackData): ResolvedPack {
  const context = createContext(data);
  const cuts = cutOffs(pack.body, context);
  warnOfStale(cuts, context);
  let charts = 0;
  const drafts = pack.body.blocks.map((block): ResolvedBlock => {
    if (block.kind === 'chart') charts += 1;
    return resolveBlock(block, charts, cuts, pack, context);
  });
  // The list of sources is complete only when every other block has cited.
  const blocks = drafts.map((block) =>
    block.kind === 'sources' ? { ...block, sources: context.citations.list() } : block,
  );
  if (pack.body.blocks.every(({ kind }) => kind !== 'sources')) {
    context.problem(
      null,
      'warning',
      'The pack has no list of sources; its numbers in brackets lead nowhere. Add the block “Sources”.',
    );
  }
  return {
    packId: pack.id,
    title: pack.title,
    office: data.office.name,
    marking: pack.body.marking,
    head: { left: `${data.meeting.title} · ${data.force.shortName}`, right: pack.title },
    foot: footLine(cuts),
    blocks,
    sources: context.citations.list(),
    figures: context.figures(),
    printed: [...context.printed()].map(([blockId, observationIds]) => ({ blockId, observationIds })),
    evidence: context.evidence(),
    problems: context.problems(),
  };
}

function resolveBlock(
  block: Block,
  figureNumber: number,
  cuts: readonly CutOff[],
  pack: Pack,
  context: Context,
): ResolvedBlock {
  switch (block.kind) {
    case 'cover':
      return resolveCover(block, cuts, context);
    case 'contents': {
      const headed = pack.body.blocks.flatMap((other) =>
        'heading' in other ? [{ blockId: other.id, heading: other.heading }] : [],
      );
      return { id: block.id, kind: 'contents', entries: headed };
    }
    case 'text':
      return resolveText(block, context);
    case 'ncpm':
      return resolveNcpm(block, context);
    case 'series-table':
      return resolveSeriesTable(block, context);
    case 'chart':
      return resolveChart(block, figureNumber, context);
    case 'judgments':
      return resolveJudgments(block, context);
    case 'findings':
      return resolveFindings(block, context);
    case 'questions':
      return resolveQuestions(block, context);
    case 'sources':
      return {
        id: block.id,
        kind: 'sources',
        heading: block.heading,
        lead: 'Every figure in the tables, charts and findings comes from one of these sources; numbers in brackets refer to this list.',
        sources: [],
        dataNotes: dataNotes(context),
      };
  }
}

/** What a reader must know of the data as a whole. The status of recorded crime: OSR, review of May 2024. */
function dataNotes({ data }: Context): string[] {
  const hasCrime = data.breaks.length > 0;
  return [
    ...(hasCrime
      ? [
          'Police recorded crime is an official statistic but has not been accredited since 2014; the Crime Survey is the better guide to long trends.',
        ]
      : []),
    ...new Set(data.breaks.map(({ note }) => note)),
    ...(hasCrime
      ? [
          '“More than chance would explain” is judged by an exact test of two counts. Crime varies more than that test assumes, so it leans towards calling a change real.',
        ]
      : []),
    ...(data.meeting.note === null ? [] : [data.meeting.note]),
  ];
}

function footLine(cuts: readonly CutOff[]): string {
  const dated = cuts.filter((cut) => cut.end !== null).slice(0, 3);
  return dated.length === 0
    ? ''
    : `Data: ${dated.map(({ shortTitle, end }) => `${shortTitle} to ${monthYear(end ?? '')}`).join(' · ')}`;
}
