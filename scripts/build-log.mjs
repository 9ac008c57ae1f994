// @ts-check

/** @type {string[]} */
const errors = [];

/**
 * Where Astro writes its log while a build is quiet: errors are kept. Astro logs an error before it throws it, and
 * a failed build is told once; one it only logs is told at the end of the build.
 *
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function keepErrors() {
  return {
    write({ level, label, message }) {
      if (level !== 'error') return;
      errors.push(label === null || label === 'SKIP_FORMAT' ? message : `[${label}] ${message}`);
    },
  };
}

/** The errors Astro logged in this process, oldest first. */
export function readErrors() {
  return errors;
}
