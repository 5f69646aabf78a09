import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { antTheme } from './theme.ts';
import { PALETTES, type PaletteName } from './tokens.ts';

const SIZES = ['normal', 'large'] as const;
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** How one wants the pages to look: the portal's own setting, kept in its cookie. */
export type Display = {
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
};

type DisplaySetting = {
  readonly display: Display;
  readonly choose: (wanted: Partial<Display>) => void;
};

const DisplayContext = createContext<DisplaySetting | null>(null);

export function useDisplay(): DisplaySetting {
  const setting = use(DisplayContext);
  if (!setting) throw new Error('useDisplay outside of DisplayProvider');
  return setting;
}

/** Theme, type and language of everything within it. */
export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [display, setDisplay] = useState(readDisplay);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const palette: PaletteName =
    display.theme === 'auto' ? (isDark ? 'dark' : 'light') : display.theme;
  useEffect(() => showDisplay(display, palette), [display, palette]);
  const setting = useMemo(
    () => ({
      display,
      choose: (wanted: Partial<Display>) => {
        setDisplay((present) => ({ ...present, ...wanted }));
        void keepDisplay(wanted);
      },
    }),
    [display],
  );
  return (
    <DisplayContext value={setting}>
      <ConfigProvider
        locale={zhCN}
        theme={antTheme(palette, display.size === 'large')}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        {children}
      </ConfigProvider>
    </DisplayContext>
  );
}

function readDisplay(): Display {
  const { size, theme } = document.documentElement.dataset;
  return {
    size: SIZES.find((one) => one === size) ?? 'normal',
    theme: THEMES.find((one) => one === theme) ?? 'auto',
  };
}

function showDisplay({ size, theme }: Display, palette: PaletteName): void {
  const { dataset, style } = document.documentElement;
  dataset.size = size;
  dataset.theme = theme;
  style.colorScheme = palette === 'light' ? 'light' : 'dark';
  for (const [name, colour] of Object.entries(PALETTES[palette]))
    style.setProperty(`--${name}`, colour);
}

/** The cookie is the portal's and read by no script: its form takes the choice. */
async function keepDisplay(wanted: Partial<Display>): Promise<void> {
  const body = new URLSearchParams(wanted);
  await fetch('/display', { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const look = () => setMatches(list.matches);
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return matches;
}
