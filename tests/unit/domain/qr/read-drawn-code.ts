import jsQR from 'jsqr';

/** Dots of a camera's picture for each module. */
const SCALE = 4;

/** What a reader of QR codes sees in a drawn code: its text, or null where it reads nothing. */
export function readDrawnCode(svg: string): string | null {
  const { size, black } = readModules(svg);
  const width = size * SCALE;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const isBlack = black.has(`${Math.floor(x / SCALE)} ${Math.floor(y / SCALE)}`);
      if (isBlack) dots.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQR(dots, width, width)?.data ?? null;
}

/** The modules of a drawn code: how many a side, and which are black, as `x y`. */
export function readModules(svg: string): { size: number; black: Set<string> } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map((run) =>
    run.slice(1).map(Number),
  );
  const black = runs.flatMap(([x = 0, y = 0, length = 0]) =>
    Array.from({ length }, (_, step) => `${x + step} ${y}`),
  );
  return { size, black: new Set(black) };
}
