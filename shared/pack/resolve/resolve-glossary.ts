import type { ResolvedGlossary } from '../blocks/glossary-block';
import { grades } from '../../domain/inspection/inspection';
import { changeVerdicts } from '../../accountability/change-judgment';
import { changeWords } from '../../accountability/verdict-words';
import { fieldTerms, findingKindTerms, gradeTerms, verdictTerms, type FieldTerm } from '../../text/glossary-terms';
import { findingKindLabels, gradeLabels } from '../../text/labels';
import { listWords } from '../../text/words';
import { printsFinding } from '../block-findings';
import type { Block, BlockKind } from '../pack';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

interface Term {
  readonly term: string;
  readonly definition: string;
}

/** The terms that this pack uses, and no others: to be resolved after the blocks that use them. */
export function resolveGlossary(
  block: Extract<Block, { kind: 'glossary' }>,
  context: Context,
  { pack }: Surroundings,
): ResolvedGlossary {
  const { blocks } = pack.body;
  const terms = [
    ...metricTerms(context),
    ...groupTerms(blocks, context),
    ...gradesOf(blocks, context),
    ...kindsOf(blocks, context),
    ...verdictsOf(blocks),
    ...fieldTermsOf(blocks),
  ].toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB', { numeric: true }));
  if (terms.length === 0)
    context.problem(block.id, 'warning', `“${block.heading}”: the pack uses no term that needs one.`);
  return {
    id: block.id,
    kind: 'glossary',
    heading: block.heading,
    lead: null,
    empty: terms.length === 0 ? 'This pack uses no term that needs an explanation.' : null,
    terms,
  };
}

function metricTerms(context: Context): readonly Term[] {
  return context.evidence().metrics.flatMap(({ id }) => {
    const metric = context.metric(id);
    return metric === null ? [] : [{ term: metric.title, definition: metric.definition }];
  });
}

/** Groups of forces that the pack ranks among. */
function groupTerms(blocks: readonly Block[], { data }: Context): readonly Term[] {
  const named = new Set(
    blocks.flatMap((block) =>
      block.kind === 'series-table' ? block.peerGroupIds : block.kind === 'peers' ? [block.peerGroupId] : [],
    ),
  );
  return data.peerGroups
    .filter(({ id }) => named.has(id))
    .map(({ title, note, members }) => ({
      term: title,
      definition: [note ?? '', members.length === 0 ? '' : `Its forces: ${listWords(members)}.`]
        .filter((part) => part !== '')
        .join(' '),
    }))
    .filter(({ definition }) => definition !== '');
}

function gradesOf(blocks: readonly Block[], { inspection }: Context): readonly Term[] {
  const judged = new Set(
    blocks
      .flatMap((block) => (block.kind === 'judgments' ? block.inspectionIds : []))
      .flatMap((id) => inspection(id)?.judgments ?? [])
      .map(({ grade }) => grade),
  );
  return grades
    .filter((grade) => judged.has(grade))
    .map((grade) => ({ term: gradeLabels[grade], definition: gradeTerms[grade] }));
}

function kindsOf(blocks: readonly Block[], { data }: Context): readonly Term[] {
  const printed = data.findings.filter((finding) => blocks.some((block) => printsFinding(block, finding)));
  const kinds = new Set(printed.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ term: findingKindLabels[kind], definition: findingKindTerms[kind] }));
}

function verdictsOf(blocks: readonly Block[]): readonly Term[] {
  if (!has(blocks, 'tracker')) return [];
  return changeVerdicts.map((verdict) => ({
    term: `${changeWords[verdict].label} (verdict)`,
    definition: verdictTerms[verdict],
  }));
}

/** Terms of the field, each where a block uses it. */
function fieldTermsOf(blocks: readonly Block[]): readonly Term[] {
  const uses = (term: FieldTerm) =>
    term.usedBy.some((kind) => has(blocks, kind)) ||
    (term.controlChart && blocks.some((block) => block.kind === 'chart' && block.form === 'control'));
  return fieldTerms.filter(uses).map(({ term, definition }) => ({ term, definition }));
}

const has = (blocks: readonly Block[], kind: BlockKind) => blocks.some((block) => block.kind === kind);
