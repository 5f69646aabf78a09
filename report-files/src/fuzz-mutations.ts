/** Numbers from 0 up to and without the bound, the same ones for the same seed. */
export type Dice = (bound: number) => number;

/** A small generator (mulberry32): the same run can be had again by its seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Bytes with which markup, tables and figures begin and end. */
const TELLING = [...'<>/="|&;0123456789 \n()[]\\%'].map((char) => char.charCodeAt(0));

const MUTATIONS: readonly Mutation[] = [
  flipBytes,
  writeTelling,
  cutOff,
  cutOut,
  cutTag,
  cutLine,
  repeatSpan,
  moveSpan,
  changeDigit,
  writeLength,
];

/** The bytes with one to four things done to them. */
export function mutated(bytes: Uint8Array, dice: Dice): Uint8Array {
  let changed = bytes;
  for (let times = 1 + dice(4); times > 0; times -= 1) {
    const mutation = MUTATIONS[dice(MUTATIONS.length)];
    if (mutation && changed.length > 1) changed = mutation(changed, dice);
  }
  return changed;
}

function flipBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let times = 1 + dice(8); times > 0; times -= 1) changed[dice(bytes.length)] = dice(256);
  return changed;
}

function writeTelling(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed[dice(bytes.length)] = TELLING[dice(TELLING.length)] ?? 0;
  return changed;
}

function cutOff(bytes: Uint8Array, dice: Dice): Uint8Array {
  return bytes.subarray(0, 1 + dice(bytes.length));
}

function cutOut(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = span(bytes, dice);
  return spliced(bytes, from, to, new Uint8Array());
}

/** From one `<` up to the next `>`: a tag, or all between two. */
function cutTag(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = bytes.indexOf(0x3c, dice(bytes.length));
  const to = bytes.indexOf(0x3e, from);
  return from < 0 || to < 0 ? bytes : spliced(bytes, from, to + 1, new Uint8Array());
}

function cutLine(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = bytes.indexOf(0x0a, dice(bytes.length));
  const to = bytes.indexOf(0x0a, from + 1);
  return from < 0 || to < 0 ? bytes : spliced(bytes, from, to, new Uint8Array());
}

function repeatSpan(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = span(bytes, dice);
  return spliced(bytes, to, to, bytes.slice(from, to));
}

function moveSpan(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = span(bytes, dice);
  const rest = spliced(bytes, from, to, new Uint8Array());
  const at = dice(rest.length + 1);
  return spliced(rest, at, at, bytes.slice(from, to));
}

function changeDigit(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = new Uint8Array(bytes);
  const start = dice(bytes.length);
  const at = changed.findIndex((byte, place) => place >= start && byte >= 0x30 && byte <= 0x39);
  if (at >= 0) changed[at] = 0x30 + dice(10);
  return changed;
}

/** A large number where a size or a place may stand. */
function writeLength(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = new Uint8Array(bytes);
  const at = dice(bytes.length);
  changed.fill(dice(2) === 0 ? 0xff : 0x39, at, at + 1 + dice(4));
  return changed;
}

function span(bytes: Uint8Array, dice: Dice): [number, number] {
  const from = dice(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + dice(dice(2) === 0 ? 40 : 2000))];
}

function spliced(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]));
}
