/** A character that many systems cannot write, and the parts that people write in its place. */
export type RareCharacter = {
  readonly character: string;
  readonly parts: string;
  /** Where the code point and its parts are recorded. */
  readonly source: string;
};

/**
 * Rare characters of organ names whose code point is established. One without an established code point
 * stays out: it is matched by its written-out form, or by an alias.
 */
export const RARE_CHARACTERS: readonly RareCharacter[] = [
  {
    character: '\u{25532}',
    parts: '石咢',
    source:
      'Unicode U+25532 (CJK Unified Ideographs Extension B), ⿰石咢 in the CJKVI and CHISE IDS data',
  },
];
