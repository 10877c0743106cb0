import { enterFigure } from '../services/enter-figure';
import { figureList } from '../services/figure-list';
import { figureView } from '../services/figure-view';
import { importRows } from '../services/imports/import-rows';
import { chooseTable, mapImport, readByMapping, rereadImport, sameMetric } from '../services/imports/change-reading';
import { previewPasted } from '../services/imports/preview-file';
import { storeImport } from '../services/imports/store-import';
import { takeBack } from '../services/imports/take-back';
import type { DeskCalls } from './desk-call-types';

export const importCalls = {
  'imports.paste': previewPasted,
  'imports.map': mapImport,
  'imports.reread': rereadImport,
  'imports.useMapping': readByMapping,
  'imports.commit': storeImport,
  'imports.cancelReading': ({ imports }) => imports.cancelReading(),
  'imports.cancel': ({ imports }, { token }) => imports.cancel(token),
  'imports.sameMetric': sameMetric,
  'imports.chooseTable': chooseTable,
  'imports.discard': ({ imports }, { token }) => {
    imports.drop(token);
    return null;
  },
  'imports.list': ({ read }) => importRows(read),
  'imports.takeBack': (session, input) => {
    takeBack(session, input);
    return null;
  },
  'figures.enter': enterFigure,
  'figures.get': ({ read }, { observationId }) => figureView(read, observationId),
  'figures.list': ({ read }, { observationIds }) => figureList(read, observationIds),
} satisfies Partial<DeskCalls>;
