/** How a visitor wants pages to look. Kept in one cookie that names no person. */
export const DISPLAY_CHOICES = {
  size: { normal: '标准字号', large: '大字版' },
  theme: { auto: '随系统', light: '浅色', dark: '深色', contrast: '高对比' },
} as const;

export type Display = {
  readonly size: keyof typeof DISPLAY_CHOICES.size;
  readonly theme: keyof typeof DISPLAY_CHOICES.theme;
};

const DISPLAY_COOKIE = 'display';

const DEFAULT: Display = { size: 'normal', theme: 'auto' };

/** @param cookies the request's `cookie` header. Anything unknown reads as the default. */
export function readDisplay(cookies: string | undefined): Display {
  const value = /(?:^|;\s*)display=([a-z]+)\.([a-z]+)/.exec(cookies ?? '');
  return toDisplay({ size: value?.[1], theme: value?.[2] });
}

export function toDisplay(wanted: { size?: unknown; theme?: unknown }): Display {
  return {
    size: isChoice(DISPLAY_CHOICES.size, wanted.size) ? wanted.size : DEFAULT.size,
    theme: isChoice(DISPLAY_CHOICES.theme, wanted.theme) ? wanted.theme : DEFAULT.theme,
  };
}

export function displayCookie({ size, theme }: Display): string {
  return `${DISPLAY_COOKIE}=${size}.${theme}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`;
}

function isChoice<T extends object>(choices: T, value: unknown): value is keyof T & string {
  return typeof value === 'string' && Object.hasOwn(choices, value);
}
