/** What was measured of one side, in CSS px. */
export interface SideSize {
  id: string;
  /** Its page and title: `Page 7: D1 Start`. */
  title: string;
  /** How far its content reaches below the room between head and foot. */
  below: number;
  /** How far it reaches beyond the margin. */
  beside: number;
  /** How far its foot reaches below the paper. */
  foot: number;
}

/** Less is a rounding of the browser's, and no part of a letter. In mm. */
const TOLERANCE_MM = 0.3;

const PX_PER_MM = 96 / 25.4;

/** The sides whose content is larger than their paper, each told in one line with the millimeters. */
export function findMisfits(sizes: readonly SideSize[], paper: string): string[] {
  return sizes.flatMap(({ title, below, beside, foot }) => {
    const high = Math.max(below, foot) / PX_PER_MM;
    const wide = beside / PX_PER_MM;
    return [
      ...(high > TOLERANCE_MM ? [`${title}: ${high.toFixed(1)} mm too high for ${paper}`] : []),
      ...(wide > TOLERANCE_MM ? [`${title}: ${wide.toFixed(1)} mm too wide for ${paper}`] : []),
    ];
  });
}
