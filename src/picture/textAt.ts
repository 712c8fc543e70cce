/** The font that `toPng` brings along; a browser without it takes one of the same widths, or its own. */
export const FONT = 'DejaVu Sans, Verdana, sans-serif';
export const INK = '#1a1a1a';
export const QUIET = '#595959';
export const TEXT_SIZE = 17;

interface TextLook {
  readonly size?: number;
  readonly isBold?: true;
  readonly isQuiet?: true;
  /** `y` is its middle, rather than its top. */
  readonly isMiddle?: true;
  /** `x` is its middle, rather than its left end. */
  readonly isCentred?: true;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A text as ECharts' graphics and custom series take it.
 *
 * @param point in pixels; its left end and top, unless the look says otherwise.
 * @param text as it is shown: made safe by `pictureText` before.
 * @param look how it looks; 17 pixels high as a rule.
 * @returns an element of ECharts' `graphic`.
 */
export function textAt({ x, y }: Point, text: string, look: TextLook = {}) {
  const { size = TEXT_SIZE, isBold, isQuiet, isMiddle, isCentred } = look;
  return {
    type: 'text',
    silent: true,
    style: {
      ...{ x, y, text, fill: isQuiet ? QUIET : INK, fontFamily: FONT, fontSize: size },
      fontWeight: isBold ? 'bold' : 'normal',
      verticalAlign: isMiddle ? 'middle' : 'top',
      align: isCentred ? 'center' : 'left',
    },
  };
}

/** Neither XML nor the drawing library takes these. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of an article, on one line, cut visibly where it has more than so many characters.
 *
 * @param text from an article or a question: hostile.
 * @param maxLength characters (code points) at the most, the ellipsis included.
 * @returns one line, cut with an ellipsis where it is longer.
 */
export function pictureText(text: string, maxLength: number): string {
  const line = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= maxLength ? line : `${letters.slice(0, maxLength - 1).join('')}…`;
}
