import type { Page } from 'playwright-core';

/**
 * The shown words of a page with less contrast than WCAG 2.2 asks of small print (1.4.3: 4.5 to 1), as lines to
 * read in a failed test. For pages without scripts, where axe cannot run: it waits for timers.
 */
export function findFaintWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 4.5;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (words.nextNode()) {
      const { parentElement: element, textContent } = words.currentNode;
      if (element === null || !textContent?.trim() || !element.checkVisibility()) continue;
      const background = measureLuminance(listBackgrounds(element));
      const text = measureLuminance([...listBackgrounds(element), getComputedStyle(element).color]);
      const ratio = (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
      if (ratio < LEAST) faint.push(`${ratio.toFixed(2)}: ${textContent.trim()}`);
    }
    return faint;

    /** From the page's own to the nearest. */
    function listBackgrounds(element: Element | null): string[] {
      if (element === null) return ['#fff'];
      const { backgroundColor } = getComputedStyle(element);
      return [...listBackgrounds(element.parentElement), backgroundColor];
    }

    /** Of colors painted one over the other; by the formula of WCAG 2.2, "relative luminance". */
    function measureLuminance(colors: string[]): number {
      if (canvas === null) throw new Error('The browser paints no canvas.');
      for (const color of colors) {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
