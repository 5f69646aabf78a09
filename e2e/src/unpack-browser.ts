import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** How to start the browser that comes inside an npm package, with an open Chinese font. */
export type UnpackedBrowser = {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
};

const { resolve } = createRequire(import.meta.url);
const PACKAGE = join(dirname(resolve('@sparticuz/chromium')), '..');
const FONTS = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts');

/** Unpacks Chromium once per version into a folder of its own, whole or not at all. */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `yigongkai-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder);
  if (statSync(folder).uid !== userInfo().uid) throw new Error(`${folder} is not ours: remove it`);
  const executable = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: writeFontConfig(folder) };
  if (!runs(executable, env)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return { executable, env };
}

/** The package unpacks into the system's temporary folder, so that is what it is told ours is. */
async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate(join(PACKAGE, 'bin', 'al2023.tar.br'));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

/** A bare machine lacks libraries that the package carries for such machines. */
function runs(executable: string, env: Readonly<Record<string, string>>): boolean {
  try {
    execFileSync(executable, ['--version'], { env: { ...process.env, ...env }, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function writeFontConfig(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${FONTS}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
