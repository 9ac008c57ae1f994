import { encode } from 'uqr';

/** White modules around a code, without which readers do not find it (ISO/IEC 18004 asks for four). */
export const QUIET_ZONE = 4;

/**
 * A text as a QR code: an SVG of black squares on white, one unit a module, its quiet zone included.
 * Up to 15 % of it may be damaged (level M). It has 29 modules a side at least, so that its modules fill
 * 25 mm where the whole picture is printed 32 mm wide.
 */
export function drawQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', minVersion: 3, border: QUIET_ZONE });
  const black = data.map(drawRow).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${black}"/></svg>`,
  ].join('');
}

/** The black runs of a row as one rectangle each, so that no hairline shows between two modules. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((black) => (black ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  return [...runs]
    .map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
