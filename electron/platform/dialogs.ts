import { join } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { Dialogs } from '../services/ports';

/** The system's own dialogs, on top of the program's window. Paths stay in the main process. */
export function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  const owner = () => {
    const current = window();
    if (current === null) throw new Error('A dialog needs the window.');
    return current;
  };
  return {
    openWorkspace: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Open a workspace',
        properties: ['openFile'],
        filters: [{ name: 'Accountability Desk workspace', extensions: ['adesk'] }],
      });
      return answer.filePaths[0] ?? null;
    },
    saveWorkspace: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(owner(), {
        title: 'Keep the new workspace',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: 'Accountability Desk workspace', extensions: ['adesk'] }],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    openTable: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Import a file',
        properties: ['openFile'],
        filters: [
          {
            name: 'Tables (CSV, Excel, OpenDocument, web page)',
            extensions: ['csv', 'tsv', 'txt', 'xlsx', 'ods', 'html', 'htm'],
          },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return answer.filePaths[0] ?? null;
    },
    openReport: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Read an inspection report',
        properties: ['openFile'],
        filters: [
          { name: 'Reports (PDF, Word, web page, text)', extensions: ['pdf', 'docx', 'html', 'htm', 'txt'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return answer.filePaths[0] ?? null;
    },
    openAttachment: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Keep a file with the update',
        properties: ['openFile'],
      });
      return answer.filePaths[0] ?? null;
    },
    openImage: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Choose a picture',
        properties: ['openFile'],
        filters: [{ name: 'Pictures (PNG, JPEG)', extensions: ['png', 'jpg', 'jpeg'] }],
      });
      return answer.filePaths[0] ?? null;
    },
    openForm: async () => {
      const answer = await dialog.showOpenDialog(owner(), {
        title: 'Take in a return form',
        properties: ['openFile'],
        filters: [
          { name: 'Workbooks (Excel, OpenDocument)', extensions: ['xlsx', 'ods'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return answer.filePaths[0] ?? null;
    },
    saveForm: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(owner(), {
        title: 'Export a return form',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: 'Excel workbook', extensions: ['xlsx'] }],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    saveAs: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(owner(), {
        title: 'Save a copy',
        defaultPath: join(app.getPath('documents'), suggestedName),
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    savePdf: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(owner(), {
        title: 'Export PDF',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: 'PDF document', extensions: ['pdf'] }],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
