import type { Portal } from '@qicheng/api-client';
import { theme, type ThemeConfig } from 'antd';
import { componentTokens } from './component-tokens';
import { PALETTE, PRIMARY, type ColourScheme, type Palette, type Primary } from './palette';

const FONT =
  '"Inter", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const family = (name: string, palette: Palette, colour: string, base: string) => ({
  [`color${name}`]: colour,
  [`color${name}Text`]: colour,
  [`color${name}TextHover`]: colour,
  [`color${name}Bg`]: base,
  [`color${name}BgHover`]: base,
  [`color${name}Border`]: palette.line,
});

const STATUS_GROUND = {
  light: { success: '#eaf3ec', warning: '#fbf1dc', error: '#fbeae8', info: '#e8eff6' },
  dark: { success: '#203229', warning: '#362d1a', error: '#3b2422', info: '#202f3f' },
} as const;

type Ground = Readonly<Record<'success' | 'warning' | 'error' | 'info', string>>;

/**
 * antd's theme of one portal: map tokens are set outright so that the numbers of the palette are those on the screen.
 * With `touch` every control is as high as a finger needs it; with `calm` nothing moves.
 */
export function portalTheme(portal: Portal, scheme: ColourScheme, touch: boolean, calm: boolean): ThemeConfig {
  const palette = PALETTE[scheme];
  const primary = PRIMARY[scheme][portal];
  const exact = mapTokens(palette, primary, STATUS_GROUND[scheme]);
  return {
    algorithm: [
      scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
      (seed, map) => ({ ...(map ?? theme.defaultAlgorithm(seed)), ...exact }),
    ],
    token: { ...PAPER, ...inkTokens(palette), ...(touch && FINGER), motion: !calm },
    components: { ...componentTokens(palette, primary), ...(touch && FINGER_PARTS) },
  };
}

const PAPER = {
  fontFamily: FONT,
  fontSize: 14,
  borderRadius: 4,
  controlHeight: 34,
  wireframe: false,
  boxShadow: 'none',
  boxShadowTertiary: 'none',
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.18s',
  boxShadowSecondary: '0 6px 24px rgb(20 22 26 / 14%), 0 0 0 1px rgb(20 22 26 / 6%)',
  linkDecoration: 'none',
  linkHoverDecoration: 'underline',
  controlOutlineWidth: 2,
};

/** Heights of controls for fingers, in CSS pixels. */
const FINGER = { controlHeight: 44, controlHeightLG: 48 };
// Seven days of this width still fit a screen of 360.
const FINGER_PARTS = { DatePicker: { cellWidth: 40, cellHeight: 40 } };

const inkTokens = (palette: Palette) => ({
  colorTextLightSolid: palette.onSolid,
  colorTextPlaceholder: palette.inkFaint,
  colorTextDescription: palette.inkFaint,
  colorTextHeading: palette.ink,
  colorTextDisabled: palette.inkFaint,
  colorIcon: palette.inkSoft,
});

const mapTokens = (palette: Palette, primary: Primary, ground: Ground) => ({
  ...primaryTokens(primary),
  colorText: palette.ink,
  colorTextSecondary: palette.inkSoft,
  colorTextTertiary: palette.inkFaint,
  colorTextQuaternary: palette.inkFaint,
  colorBgLayout: palette.canvas,
  colorBgContainer: palette.sheet,
  colorBgElevated: palette.raised,
  colorBgSpotlight: palette.ink,
  colorBorder: palette.lineStrong,
  colorBorderSecondary: palette.line,
  colorSplit: palette.line,
  ...family('Success', palette, palette.success, ground.success),
  ...family('Warning', palette, palette.warning, ground.warning),
  ...family('Error', palette, palette.error, ground.error),
  ...family('Info', palette, palette.info, ground.info),
});

const primaryTokens = (primary: Primary) => ({
  colorPrimary: primary.base,
  colorPrimaryHover: primary.hover,
  colorPrimaryActive: primary.active,
  colorPrimaryBg: primary.wash,
  colorPrimaryBgHover: primary.wash,
  colorPrimaryBorder: primary.base,
  colorPrimaryBorderHover: primary.hover,
  colorPrimaryText: primary.base,
  colorPrimaryTextHover: primary.hover,
  colorPrimaryTextActive: primary.active,
  colorLink: primary.base,
  colorLinkHover: primary.hover,
  colorLinkActive: primary.active,
});
