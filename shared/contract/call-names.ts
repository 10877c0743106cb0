/**
 * The names of the contract's calls and events as plain lists: the preload script needs them and nothing else, so it carries
 * no schemas. A test holds them equal to the contract.
 */
export const callNames = [
  'app.state',
  'app.openSample',
  'app.openWorkspace',
  'app.openRecent',
  'app.closeWorkspace',
  'app.setTheme',
  'home.get',
  'metrics.list',
  'metrics.get',
  'findings.list',
  'findings.get',
  'sources.list',
  'imports.chooseFile',
  'imports.paste',
  'imports.map',
  'imports.reread',
  'imports.useMapping',
  'imports.commit',
  'imports.discard',
  'imports.list',
  'imports.takeBack',
  'figures.enter',
  'figures.get',
  'packs.list',
  'packs.get',
  'packs.choices',
  'packs.create',
  'packs.setDetails',
  'packs.addBlock',
  'packs.updateBlock',
  'packs.removeBlock',
  'packs.restoreBlock',
  'packs.moveBlock',
  'packs.exportPdf',
  'files.showInFolder',
  'print.job',
  'print.ready',
  'print.failed',
] as const;

export const eventNames = ['data-changed', 'export-progress', 'menu'] as const;

/** The one channel for calls, and the one for events. */
export const callChannel = 'desk:call';
export const eventChannel = 'desk:event';
