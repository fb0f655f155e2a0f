export { classes } from './classes';
export { dateOf, dateTime, timeOf } from './dates';
export { PALETTE, PRIMARY, type ColourScheme, type Palette } from './palette';
export { portalTheme } from './theme';
export { useColourScheme } from './use-colour-scheme';
export { useFinger, useHandheld, useNarrow } from './use-narrow';
