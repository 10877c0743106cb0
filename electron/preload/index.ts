import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callChannel, callNames, eventChannel, eventNames } from '#shared/contract/call-names';
import type { Bridge } from '#shared/contract/bridge';

const names: ReadonlySet<string> = new Set(callNames);
const events: ReadonlySet<string> = new Set(eventNames);

const bridge: Bridge = {
  call: (name, input) => {
    if (!names.has(name)) return Promise.reject(new Error(`There is no call named ${String(name)}.`));
    return ipcRenderer.invoke(callChannel, name, input);
  },
  on: (event, listener) => {
    if (!events.has(event)) throw new Error(`There is no event named ${String(event)}.`);
    // The page gets data only: Electron's event object carries the means to send messages.
    const forward = (_: IpcRendererEvent, name: string, data: unknown) => {
      if (name === event) listener(data as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.removeListener(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('desk', bridge);
