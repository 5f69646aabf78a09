import type { Readable } from 'node:stream';

/** What a scanner says of a file. */
export type ScanResult =
  | { readonly result: 'clean' }
  | { readonly result: 'infected'; readonly name: string }
  | { readonly result: 'unavailable'; readonly why: string };

/** Looks for viruses. It never throws: a scanner that fails is unavailable. */
export type FileScanner = {
  readonly scan: (content: Readable) => Promise<ScanResult>;
};
