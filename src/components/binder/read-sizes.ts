import type { SideSize } from '../../domain/binder/find-misfits.ts';

/**
 * Measures what stands on each side of the page's binder, as it is laid out at the moment. It stands alone,
 * since the build also runs it in a page of its own. Lengths are in CSS px.
 */
export function readSizes(): SideSize[] {
  return [...document.querySelectorAll<HTMLElement>('.side')].map((side) => {
    const body = side.querySelector('.side-body');
    const room = body?.getBoundingClientRect();
    // What is not shown has a box at the corner of the window, wherever the side is.
    const boxes = [...(body?.querySelectorAll('*') ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const edge = side.getBoundingClientRect();
    return {
      id: side.id,
      title: side.getAttribute('aria-label') ?? side.id,
      below: Math.max(0, ...boxes.map(({ bottom }) => bottom - (room?.bottom ?? 0))),
      beside: Math.max(0, ...boxes.map(({ right }) => right - (room?.right ?? 0))),
      foot: Math.max(0, side.scrollHeight - Math.ceil(edge.height)),
    };
  });
}
