/** The family's colours, of which the portal's `tokens.css` and `dark.css` hold the same: a test compares them. */
export type Palette = {
  readonly paper: string;
  readonly surface: string;
  readonly shade: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly control: string;
  /** Action and identity. */
  readonly blue: string;
  readonly 'blue-deep': string;
  readonly 'on-blue': string;
  /** Late, refused, withdrawn; nothing else. */
  readonly cinnabar: string;
  /** In force, in time; nothing else. */
  readonly green: string;
  /** Near. */
  readonly amber: string;
  readonly mark: string;
};

export const PALETTES = {
  light: {
    paper: '#f7f5f0',
    surface: '#ffffff',
    shade: '#efece4',
    ink: '#1b2129',
    quiet: '#55606c',
    line: '#d8d3c7',
    control: '#7b8490',
    blue: '#1b4a86',
    'blue-deep': '#16365f',
    'on-blue': '#ffffff',
    cinnabar: '#a8281f',
    green: '#1d6a3c',
    amber: '#7d5200',
    mark: '#fdf3d6',
  },
  dark: {
    paper: '#12161b',
    surface: '#1a2027',
    shade: '#232a33',
    ink: '#e8eaed',
    quiet: '#aab4bf',
    line: '#39434e',
    control: '#8a95a1',
    blue: '#9dc4f8',
    'blue-deep': '#16263c',
    'on-blue': '#ffffff',
    cinnabar: '#ffa399',
    green: '#8fd6a6',
    amber: '#f0c46c',
    mark: '#3a3115',
  },
  contrast: {
    paper: '#000000',
    surface: '#000000',
    shade: '#000000',
    ink: '#ffffff',
    quiet: '#ffffff',
    line: '#ffffff',
    control: '#ffffff',
    blue: '#ffe500',
    'blue-deep': '#000000',
    'on-blue': '#ffe500',
    cinnabar: '#ff9e94',
    green: '#7dff9f',
    amber: '#ffd23d',
    mark: '#333300',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

export const SANS =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Hans", sans-serif';

/** px of body text and of one step of the grid, at the usual size. */
export const BODY_PX = 14;
export const STEP_PX = 4;

/** How much larger everything is in large type. */
export const LARGE = 1.5;
