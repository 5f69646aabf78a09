/** What systems cannot have in a name, what turns the reading direction, and what is not seen. */
const NEVER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}]/gu;
const REPLACED = /[<>:"|?*\\/]/g;

/** In characters; in UTF-8 at most 400 bytes. */
const LONGEST = 100;

const NAMELESS = '未命名';

/** The name as it is kept and given back: never a path, nothing unseen, its ending kept. */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replaceAll(NEVER, '')
    .replaceAll(REPLACED, '_')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
  const characters = [...plain];
  if (characters.length === 0) return NAMELESS;
  if (characters.length <= LONGEST) return plain;
  const ending = nameEnding(plain);
  const kept = ending === '' || ending.length > 10 ? '' : `.${ending}`;
  return characters.slice(0, LONGEST - kept.length).join('') + kept;
}

/** In small letters, without the dot; empty where there is none. */
export function nameEnding(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * The header by which a browser saves a file under its name (RFC 6266; the name of whatever script by RFC 8187).
 *
 * @param name as `fileName` makes it.
 */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
