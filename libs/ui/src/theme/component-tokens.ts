import type { ThemeConfig } from 'antd';
import type { Palette, Primary } from './palette';

type Tokens = NonNullable<ThemeConfig['components']>;

/** What makes antd's components look like forms on paper: hairlines, ruled tables, underlined tabs, no shadows. */
export const componentTokens = (palette: Palette, primary: Primary): Tokens => ({
  ...frameTokens(palette, primary),
  ...sheetTokens(palette, primary),
  ...controlTokens(palette),
});

const frameTokens = (palette: Palette, primary: Primary): Tokens => ({
  Layout: {
    bodyBg: palette.canvas,
    headerBg: palette.sheet,
    siderBg: palette.canvas,
    footerBg: palette.canvas,
    headerHeight: 52,
    headerPadding: '0 20px',
  },
  Menu: {
    itemBg: 'transparent',
    subMenuItemBg: 'transparent',
    itemHeight: 38,
    itemBorderRadius: 4,
    itemMarginInline: 10,
    itemColor: palette.inkSoft,
    itemHoverBg: palette.line,
    itemSelectedBg: primary.wash,
    itemSelectedColor: primary.base,
    groupTitleColor: palette.inkFaint,
    groupTitleFontSize: 12,
    activeBarBorderWidth: 0,
    horizontalItemSelectedColor: primary.base,
  },
});

const sheetTokens = (palette: Palette, primary: Primary): Tokens => ({
  Table: {
    headerBg: palette.band,
    headerColor: palette.inkSoft,
    headerSplitColor: 'transparent',
    borderColor: palette.line,
    rowHoverBg: palette.band,
    rowSelectedBg: primary.wash,
    rowSelectedHoverBg: primary.wash,
    cellPaddingBlock: 9,
    cellPaddingInline: 12,
    cellPaddingBlockMD: 9,
    headerBorderRadius: 0,
    headerSortActiveBg: palette.line,
    headerSortHoverBg: palette.line,
    bodySortBg: 'transparent',
  },
  Card: {
    headerFontSize: 15,
    headerHeight: 46,
    bodyPadding: 20,
    headerPadding: 20,
    colorBorderSecondary: palette.line,
  },
});

const controlTokens = (palette: Palette): Tokens => ({
  Button: {
    primaryShadow: 'none',
    defaultShadow: 'none',
    dangerShadow: 'none',
    fontWeight: 500,
    primaryColor: palette.onSolid,
    dangerColor: palette.onSolid,
  },
  Form: { labelColor: palette.inkSoft, verticalLabelPadding: '0 0 4px', itemMarginBottom: 18 },
  Tabs: {
    titleFontSize: 14,
    horizontalItemPadding: '10px 2px',
    horizontalItemGutter: 26,
    horizontalMargin: '0 0 12px',
    itemColor: palette.inkSoft,
  },
  Tag: { defaultBg: palette.band, defaultColor: palette.inkSoft, borderRadiusSM: 3 },
  Alert: { withDescriptionPadding: '14px 18px' },
  Descriptions: { labelBg: palette.band, titleMarginBottom: 12 },
  Statistic: { contentFontSize: 28, titleFontSize: 13 },
  Modal: { titleFontSize: 16 },
  Tooltip: { fontSize: 13 },
  Badge: { textFontSize: 11, indicatorHeight: 17 },
  Timeline: { itemPaddingBottom: 18 },
});
