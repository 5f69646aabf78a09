/** What a file tells besides its text: no author, no machine, no program of the office. */
export type FileOrigin = {
  /** The instant that the file bears: the same letter and instant make the same bytes. */
  readonly writtenAt: Date;
  /** Whether the organ is made up: then every page says so. */
  readonly isSample: boolean;
};

/** The watermark of whatever a made-up organ writes. */
export const SAMPLE = '示例';
