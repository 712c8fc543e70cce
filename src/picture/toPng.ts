import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

/** Twice as fine as the screen's pixels, for letters that stay sharp. */
const ZOOM = 2;
const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
];

/**
 * An SVG as a PNG, its text in fonts that come along: the same on a machine without any.
 *
 * @param svg an SVG document, as `figuresSvg` gives it.
 * @returns the bytes of a PNG file, with twice as many pixels each way.
 * @throws Error where resvg cannot read the SVG.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return image.asPng();
}
