import { insertForce } from '../repositories/forces';
import { writeWorkspaceInfo } from '../repositories/workspace';
import { addInspections } from './add-inspections';
import { addMeeting } from './add-meeting';
import { addMetrics } from './add-metrics';
import { addPastMeetings } from './add-past-meetings';
import { addObservations } from './add-observations';
import { linkFigures } from './link-figures';
import { readJson } from './read-json';
import { workspaceFile } from './workspace-schemas';
import type { Store } from '../connection/store';
import type { ReadSampleFile } from './sample-files';

/**
 * Fills a new workspace with the Norfolk sample, in one write: it is there whole or not at all.
 * @param read gives the bytes of each of `listSampleFiles()`
 */
export function makeSample(store: Store, read: ReadSampleFile): void {
  const { workspace } = readJson(read, 'workspace.json', workspaceFile);
  const { key: forceId, ...force } = workspace.force;
  store.write({ actor: 'Accountability Desk', reason: 'Norfolk sample' }, (tx) => {
    insertForce(tx, { id: forceId, ...force });
    writeWorkspaceInfo(tx, {
      id: workspace.key,
      title: workspace.title,
      sample: true,
      today: workspace.today,
      forceId,
      office: { ...workspace.office, ...workspace.words },
    });
    addMetrics(tx, read);
    addObservations(tx, read, forceId);
    addInspections(tx, read, forceId);
    linkFigures(tx, forceId);
    addMeeting(tx, read);
    addPastMeetings(tx, read, forceId);
  });
}
