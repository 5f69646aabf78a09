// Adds the optional platform packages that a partial registry leaves out of package-lock.json, so that
// `npm ci` accepts the lock on every platform. Run it after `npm install` has changed the lock.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(version)) continue;
    lock.packages[path] = {
      version,
      ...platformOf(name),
      ...(parent.dev && { dev: true }),
      optional: true,
    };
    console.log(`added ${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** `@biomejs/cli-linux-x64-musl` → os linux, cpu x64, libc musl. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const at = words.findIndex((word) => SYSTEMS.includes(word));
  if (at < 0) throw new Error(`no platform in the name of ${name}`);
  const libc = /^(gnu|musl)/.exec(words[at + 2] ?? '')?.[1];
  return {
    cpu: [words[at + 1]],
    os: [words[at]],
    ...(words[at] === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
  };
}
