import type { TestProject } from 'vitest/node';
import { removeOffice, startOffice } from './start-office.ts';
import { type UnpackedBrowser, unpackBrowser } from './unpack-browser.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  export interface ProvidedContext {
    browser: UnpackedBrowser;
    portal: string;
    /** Of every made-up colleague of the demo. */
    staffPassword: string;
  }
}

/** One browser and one demo office for all journeys; vitest calls this by its name. @public */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', await unpackBrowser());
  const office = await startOffice('demo');
  project.provide('portal', office.address);
  project.provide('staffPassword', /密码都是 (\S+?)，/u.exec(office.output())?.[1] ?? '');
  return async () => {
    await office.stop();
    removeOffice(office);
  };
}
