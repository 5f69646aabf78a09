import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the server reads the built workbench. */
export const DIST = fileURLToPath(new URL('../dist', import.meta.url));
