import {
  IDENTITY,
  isWithin,
  type Matrix,
  moved,
  movedBack,
  type Outline,
  outlinesOf,
  type Point,
  times,
} from './pdf-shapes.ts';

/** A stretch of text as it was painted. */
export type InkRun = {
  text: string;
  readonly glyphs: { readonly at: Point; isCovered: boolean }[];
  /** Painted without ink (text rendering mode 3). */
  readonly isInvisible: boolean;
  readonly isPale: boolean;
};

/** Codes of the library for what is painted, by their names. */
export type PaintCodes = Readonly<Record<string, number>>;

export type Painting = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
};

/** A picture with holes: how far each point covers, 0–255. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly alpha: (x: number, y: number) => number;
};

type State = {
  matrix: Matrix;
  clips: readonly (readonly Outline[])[];
  isOpaque: boolean;
  isPale: boolean;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
};

const BLANK: State = {
  matrix: IDENTITY,
  clips: [],
  isOpaque: true,
  isPale: false,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** What covers less lets the text be read. */
const COVERING = 0.8;
const INVISIBLE = 3;
/** How far above its line the middle of a character is, as a share of its size. */
const MIDDLE = 0.35;

type Args = readonly unknown[];

/**
 * Follows what is painted on a page, one after the other, and marks the text over which something opaque is
 * painted later. Horizontal text; soft masks are taken as opaque.
 */
export function inkOf(
  { fnArray, argsArray }: Painting,
  codes: PaintCodes,
  pictureOf: (id: string) => Picture | null,
): InkRun[] {
  const page = new Page(codes, pictureOf);
  for (const [at, code] of fnArray.entries()) page.paint(code, (argsArray[at] ?? []) as Args);
  return page.runs;
}

class Page {
  readonly runs: InkRun[] = [];
  private readonly acts: ReadonlyMap<number, (args: Args) => void>;
  private readonly fills: ReadonlySet<unknown>;
  private readonly pictureOf: (id: string) => Picture | null;
  private readonly saved: State[] = [];
  private state: State = { ...BLANK };
  private line: Matrix = IDENTITY;
  private text: Matrix = IDENTITY;
  private clipsNext = false;

  constructor(codes: PaintCodes, pictureOf: (id: string) => Picture | null) {
    this.pictureOf = pictureOf;
    const fills = [
      'fill',
      'eoFill',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    ];
    this.fills = new Set(fills.map((name) => codes[name]));
    this.acts = new Map(
      Object.entries(this.actsByName()).flatMap(([name, act]) => {
        const code = codes[name];
        return code === undefined ? [] : [[code, act] as const];
      }),
    );
  }

  paint(code: number, args: Args): void {
    this.acts.get(code)?.(args);
  }

  private actsByName(): Readonly<Record<string, (args: Args) => void>> {
    return {
      save: () => this.saved.push({ ...this.state }),
      restore: () => this.restore(),
      transform: (args) => this.transform(args as unknown as Matrix),
      paintFormXObjectBegin: ([matrix]) => {
        this.saved.push({ ...this.state });
        if (matrix) this.transform(matrix as Matrix);
      },
      paintFormXObjectEnd: () => this.restore(),
      setGState: ([entries]) =>
        this.setGraphics(entries as readonly (readonly [string, unknown])[]),
      setFillRGBColor: ([colour]) => {
        this.state.isPale = colour === '#ffffff';
      },
      setFillColorN: () => {
        this.state.isPale = false;
      },
      beginText: () => this.setLine(IDENTITY),
      setTextMatrix: ([matrix]) => this.setLine(matrix as Matrix),
      moveText: ([x, y]) => this.moveLine(Number(x), Number(y)),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = -Number(y);
        this.moveLine(Number(x), Number(y));
      },
      nextLine: () => this.moveLine(0, -this.state.leading),
      setFont: ([, size]) => (this.state.size = Number(size)),
      setCharSpacing: ([value]) => (this.state.spacing = Number(value)),
      setWordSpacing: ([value]) => (this.state.wordSpacing = Number(value)),
      setHScale: ([value]) => (this.state.stretch = Number(value) / 100),
      setLeading: ([value]) => (this.state.leading = Number(value)),
      setTextRise: ([value]) => (this.state.rise = Number(value)),
      setTextRenderingMode: ([value]) => (this.state.mode = Number(value)),
      showText: ([glyphs]) => this.showText(glyphs as readonly unknown[]),
      clip: () => (this.clipsNext = true),
      eoClip: () => (this.clipsNext = true),
      constructPath: ([code, paths]) => this.constructPath(code, paths),
      shadingFill: () => this.cover(() => true),
      paintSolidColorImageMask: () => this.coverSquare(null),
      paintImageMaskXObject: () => this.coverSquare(null),
      paintImageXObject: ([id]) => this.coverSquare(this.pictureOf(String(id))),
      paintInlineImageXObject: () => this.coverSquare(null),
      paintImageXObjectRepeat: () => this.coverSquare(null),
    };
  }

  private restore(): void {
    this.state = this.saved.pop() ?? { ...BLANK };
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, [...matrix] as unknown as Matrix);
  }

  private setGraphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of entries) {
      if (name === 'ca') this.state.isOpaque = Number(value) >= COVERING;
      if (name === 'BM' && value !== 'source-over' && value !== 'Normal')
        this.state.isOpaque = false;
    }
  }

  private setLine(matrix: Matrix): void {
    this.line = [...matrix] as unknown as Matrix;
    this.text = this.line;
  }

  private moveLine(x: number, y: number): void {
    this.setLine(times(this.line, [1, 0, 0, 1, x, y]));
  }

  private showText(glyphs: readonly unknown[]): void {
    const { size, spacing, wordSpacing, stretch, rise, matrix, mode, isPale } = this.state;
    const run: InkRun = { text: '', glyphs: [], isInvisible: mode === INVISIBLE, isPale };
    const page = times(matrix, this.text);
    const y = rise + size * MIDDLE;
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * size * stretch;
        continue;
      }
      const { unicode = '', width = 0, isSpace = false } = (glyph ?? {}) as Glyph;
      const wide = (width / 1000) * size * stretch;
      if (unicode.trim() !== '')
        run.glyphs.push({ at: moved(page, { x: x + wide / 2, y }), isCovered: false });
      run.text += unicode;
      x += wide + (spacing + (isSpace ? wordSpacing : 0)) * stretch;
    }
    this.text = times(this.text, [1, 0, 0, 1, x, 0]);
    if (run.glyphs.length > 0) this.runs.push(run);
  }

  private constructPath(code: unknown, paths: unknown): void {
    const [path] = (paths ?? []) as (ArrayLike<number> | null)[];
    const outlines = path ? outlinesOf(path, this.state.matrix) : [];
    if (this.fills.has(code) && this.state.isOpaque) this.cover((at) => isWithin(at, outlines));
    if (this.clipsNext) this.state.clips = [...this.state.clips, outlines];
    this.clipsNext = false;
  }

  /** A picture fills the unit square of its matrix. */
  private coverSquare(picture: Picture | null): void {
    if (!this.state.isOpaque) return;
    const { matrix } = this.state;
    this.cover((at) => {
      const place = movedBack(matrix, at);
      if (!place || place.x < 0 || place.x >= 1 || place.y < 0 || place.y >= 1) return false;
      if (!picture) return true;
      const { width, height, alpha } = picture;
      const column = Math.floor(place.x * width);
      const row = Math.floor((1 - place.y) * height);
      return alpha(column, Math.min(row, height - 1)) >= 255 * COVERING;
    });
  }

  private cover(covers: (at: Point) => boolean): void {
    const { clips } = this.state;
    for (const { glyphs } of this.runs)
      for (const glyph of glyphs)
        if (!glyph.isCovered && clips.every((clip) => isWithin(glyph.at, clip)))
          glyph.isCovered = covers(glyph.at);
  }
}

type Glyph = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };
