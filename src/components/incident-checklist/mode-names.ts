import type { PausePoint } from '../../schemas/pause-point.ts';

/** How a pause point is worked: the name that checklists have for it, and what it means. */
export const MODE_NAMES: Record<PausePoint['mode'], { name: string; says: string }> = {
  'read-do': { name: 'READ-DO', says: 'read a line, do it, tick it.' },
  'do-confirm': { name: 'DO-CONFIRM', says: 'do the work, then read each line and tick it.' },
};
