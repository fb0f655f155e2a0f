import { contrast } from './contrast';
import { PALETTE, PRIMARY } from './palette';

describe.each(['light', 'dark'] as const)('%s palette', (scheme) => {
  const palette = PALETTE[scheme];
  const grounds = [palette.canvas, palette.sheet, palette.raised, palette.band];

  it.each(['ink', 'inkSoft', 'inkFaint', 'success', 'warning', 'error', 'info'] as const)(
    '%s is readable everywhere',
    (name) => {
      for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['success', 'warning', 'error', 'info'] as const)('text on solid %s is readable', (name) => {
    expect(contrast(palette.onSolid, palette[name])).toBeGreaterThanOrEqual(4.5);
  });

  it('ink is readable on a marked difference, whose edge is visible', () => {
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.markEdge, palette.sheet)).toBeGreaterThanOrEqual(3);
  });

  it('a control has a visible edge', () => {
    for (const ground of grounds) expect(contrast(palette.lineStrong, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(PRIMARY[scheme]))('%s primary is readable as text and under text', (_, primary) => {
    for (const ground of [...grounds, primary.wash]) expect(contrast(primary.base, ground)).toBeGreaterThanOrEqual(4.5);
    for (const solid of [primary.base, primary.hover, primary.active])
      expect(contrast(palette.onSolid, solid)).toBeGreaterThanOrEqual(4.5);
  });
});
