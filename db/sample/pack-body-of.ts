import { packBody, packSchemaVersion } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import type { Block, Marking, PackBody } from '#shared/pack/pack';
import type { SampleBlock } from './meeting-schemas';

function blockOf(given: SampleBlock, id: string): Block {
  switch (given.kind) {
    case 'cover':
    case 'contents':
    case 'questions':
    case 'data-notes':
    case 'glossary':
    case 'sources':
    case 'annex':
      return { ...given, id };
    case 'text':
      return { id, kind: 'text', heading: given.heading, text: richTextOf(given.paragraphs) };
    case 'ncpm':
      return { id, kind: 'ncpm', heading: given.heading, setId: given.setKey, smallNumbers: 'as-published' };
    case 'series-table':
      return {
        id,
        kind: 'series-table',
        heading: given.heading,
        setId: given.setKey,
        periods: null,
        peerGroupIds: given.rankings,
      };
    case 'chart':
      return {
        id,
        kind: 'chart',
        heading: given.heading,
        metricId: given.metricKey,
        periods: null,
        form: given.form,
        ruleSet: 'NHSRplotthedots 0.2.2',
        showTarget: true,
        showInspections: true,
      };
    case 'small-multiples':
      return { id, kind: given.kind, heading: given.heading, metricIds: given.metricKeys, periods: null, scale: 'own' };
    case 'peers':
      return {
        id,
        kind: given.kind,
        heading: given.heading,
        metricId: given.metricKey,
        peerGroupId: given.peerGroupKey,
      };
    case 'tracker':
      return {
        id,
        kind: given.kind,
        heading: given.heading,
        inspectionIds: given.inspectionKeys,
        kinds: [],
        tones: [],
        area: null,
        measuredOnly: true,
        showCharts: true,
      };
    case 'section-55':
      return { id, kind: given.kind, heading: given.heading, inspectionIds: given.inspectionKeys };
    case 'decision':
      return { ...given, id, showRecord: true };
    case 'actions':
      return { ...given, id, showSpace: true };
    case 'judgments':
      return { id, kind: 'judgments', heading: given.heading, inspectionIds: given.inspectionKeys };
    case 'findings':
      return {
        id,
        kind: 'findings',
        heading: given.heading,
        inspectionIds: given.inspectionKeys,
        kinds: given.kinds ?? [],
        tones: given.tones ?? [],
        area: null,
      };
  }
}

/** The body of a pack from the sample's short notation; a block's id is its kind and its place at the start. */
export function packBodyOf(marking: Marking, blocks: readonly SampleBlock[]): PackBody {
  return packBody.parse({
    schemaVersion: packSchemaVersion,
    marking,
    blocks: blocks.map((given, index) => blockOf(given, `${given.kind}-${index + 1}`)),
  });
}
