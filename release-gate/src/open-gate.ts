import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openLimitedChild, type ReadLimits } from '@yigongkai/report-files/limited-child';
import { ReadingStopped } from '@yigongkai/report-files/read-failure';
import { unreadable } from './read-release.ts';
import { type GateFinding, type GateSettings, screenRelease } from './screen-release.ts';

/** What the gate found in a file, which it names by the hash of its bytes: SHA-256, hexadecimal. */
export type GateReport = { readonly sha256: string; readonly findings: readonly GateFinding[] };

/** What the child is asked of one file. */
export type GateQuestion = { readonly bytes: Uint8Array; readonly settings: GateSettings };

/** Reads what is to leave the house again, from its exact bytes, in a process that can do no harm. */
export type Gate = {
  readonly check: (bytes: Uint8Array, settings: GateSettings) => Promise<GateReport>;
  /** Ends the process. Whoever opened the gate closes it. */
  readonly close: () => void;
};

/** Enclosures are larger than reports, and whoever releases them waits for the answer. */
const GATE_LIMITS: ReadLimits = { seconds: 60, megabytes: 1024 };

const PROGRAM = fileURLToPath(new URL('./gate.main.ts', import.meta.url));

export function openGate(limits: ReadLimits = GATE_LIMITS): Gate {
  const child = openLimitedChild(PROGRAM, limits);

  async function findingsIn(question: GateQuestion): Promise<readonly GateFinding[]> {
    try {
      return (await child.ask(question)) as readonly GateFinding[];
    } catch (error) {
      if (error instanceof ReadingStopped)
        return screenRelease(unreadable(error.message), question.settings);
      throw error;
    }
  }

  return {
    check: async (bytes, settings) => ({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      findings: await findingsIn({ bytes, settings }),
    }),
    close: child.close,
  };
}

/** Whether a file may leave without anybody's decision. */
export function passes({ findings }: GateReport): boolean {
  return findings.every(({ level }) => level !== 'stop');
}
