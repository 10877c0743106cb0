import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DeskEvents } from '#shared/contract/desk-events';

type Action = DeskEvents['menu']['action'];

/** The program's menu: the same places as the navigation, with keys, and the system's own editing items. */
export function installMenu(act: (action: Action) => void): void {
  const go = (label: string, key: string | number, action: Action): MenuItemConstructorOptions => ({
    label,
    accelerator: `CmdOrCtrl+${key}`,
    click: () => act(action),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ label: app.name, role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Export PDF…', accelerator: 'CmdOrCtrl+P', click: () => act('export-pdf') },
        { type: 'separator' },
        process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { label: '&Edit', submenu: editItems(act) },
    {
      label: '&Go',
      submenu: [
        go('Home', 1, 'go-home'),
        go('Metrics', 2, 'go-metrics'),
        go('Findings', 3, 'go-findings'),
        go('Packs', 4, 'go-packs'),
        go('Imports', 5, 'go-imports'),
        go('Sources', 6, 'go-sources'),
        go('Calendar', 7, 'go-calendar'),
        go('Definitions', 8, 'go-definitions'),
        go('Attention', 9, 'go-attention'),
        go('Inspections', 0, 'go-inspections'),
        // The digits are used up.
        go('Meetings', 'Shift+M', 'go-meetings'),
        go('Actions', 'Shift+A', 'go-actions'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/**
 * Undo and Redo go to the window, which knows whether a text or the whole pack is meant. The page hears the keys itself, except
 * on macOS, where the menu takes them first.
 */
function editItems(act: (action: Action) => void): MenuItemConstructorOptions[] {
  return [
    { label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => act('undo') },
    { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', registerAccelerator: false, click: () => act('redo') },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { type: 'separator' },
    { role: 'selectAll' },
  ];
}
