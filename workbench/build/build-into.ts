import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from './places.ts';

/** Where the server hands the bundle out. */
const BASE = '/office/';

/** One script for the frame and one for each page, named by their content, with the list of them. */
export async function buildInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: `${ROOT}/workbench`,
    base: BASE,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: 'src/main.tsx' },
    },
  });
}
