import { hide } from './change-element.ts';

/** Shows the place on paper with this number, and no other. */
export function showPlace(finder: HTMLElement, number?: string): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const place of finder.querySelectorAll<HTMLElement>('[data-place]')) {
    if (place.dataset.place === number) found = place;
    hide(place, place !== found);
  }
  return found;
}
