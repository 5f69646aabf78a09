declare module 'fastscan' {
  class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): [place: number, word: string][];
  }
  export = FastScanner;
}
