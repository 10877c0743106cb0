import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The oldest runtime that the program runs on (Node 20, Chromium 130) sets the language level of every part.
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: 'out/main',
      lib: {
        entry: {
          index: here('electron/main/index.ts'),
          desk: here('electron/main/desk.ts'),
          'table-reader': here('electron/main/table-reader.ts'),
        },
        formats: ['es'],
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      // A sandboxed preload script must be CommonJS.
      lib: { entry: { index: here('electron/preload/index.ts') }, formats: ['cjs'] },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: here('out/renderer'),
      emptyOutDir: true,
      rollupOptions: { input: { index: here('renderer/index.html'), print: here('renderer/print.html') } },
      // Fonts and images stay files: the content security policy allows our own host, not data: fonts.
      assetsInlineLimit: 0,
    },
  },
});
