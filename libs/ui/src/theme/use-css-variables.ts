import { useEffect } from 'react';
import type { Portal } from '@qicheng/api-client';
import { PALETTE, PRIMARY, type ColourScheme } from './palette';

/** Gives CSS modules the palette as `--qc-*`, and paints the page behind the app. */
export function useCssVariables(portal: Portal, scheme: ColourScheme): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const palette = PALETTE[scheme];
    const primary = PRIMARY[scheme][portal];
    const variables = { ...palette, primary: primary.base, wash: primary.wash, focus: primary.base };
    for (const [name, colour] of Object.entries(variables)) style.setProperty(`--qc-${kebab(name)}`, colour);
    style.colorScheme = scheme;
    document.body.style.background = palette.canvas;
    document.body.style.color = palette.ink;
  }, [portal, scheme]);
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
