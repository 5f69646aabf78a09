import { type ThemeConfig, theme } from 'antd';
import { BODY_PX, LARGE, PALETTES, type PaletteName, SANS, STEP_PX } from './tokens.ts';

/** The tokens as Ant Design takes them. */
export function antTheme(name: PaletteName, isLarge: boolean): ThemeConfig {
  const palette = PALETTES[name];
  const scale = isLarge ? LARGE : 1;
  const onAction = name === 'light' ? '#ffffff' : '#0b1017';
  return {
    algorithm: name === 'light' ? theme.defaultAlgorithm : theme.darkAlgorithm,
    token: {
      colorPrimary: palette.blue,
      colorInfo: palette.blue,
      colorLink: palette.blue,
      colorLinkHover: palette.blue,
      colorLinkActive: palette.blue,
      colorPrimaryHover: palette.blue,
      colorPrimaryActive: palette.blue,
      colorSuccess: palette.green,
      colorWarning: palette.amber,
      colorError: palette.cinnabar,
      colorErrorText: palette.cinnabar,
      colorTextBase: palette.ink,
      colorText: palette.ink,
      colorTextSecondary: palette.quiet,
      colorTextTertiary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorTextPlaceholder: palette.quiet,
      colorTextLightSolid: onAction,
      colorBgBase: palette.surface,
      colorBgLayout: palette.paper,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.control,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      fontFamily: SANS,
      fontSize: BODY_PX * scale,
      lineHeight: 1.6,
      borderRadius: STEP_PX * scale,
      sizeUnit: STEP_PX * scale,
      sizeStep: STEP_PX * scale,
      controlHeight: 32 * scale,
      wireframe: false,
      motion: false,
    },
    components: {
      Table: { headerBg: palette.shade, headerColor: palette.ink, cellPaddingBlock: 8 * scale },
      Layout: { headerBg: palette.surface, siderBg: palette.surface, bodyBg: palette.paper },
      Button: { primaryColor: onAction, primaryShadow: 'none', defaultShadow: 'none' },
    },
  };
}
