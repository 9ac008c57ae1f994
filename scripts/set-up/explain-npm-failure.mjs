// @ts-check

/** Lines of npm's own that are shown. */
const LONGEST_QUOTE = 15;

/**
 * What npm's error codes mean here: what happened (of `subject`, a package where npm names one), and what to do.
 * The first that fits counts.
 *
 * @type {{ pattern: RegExp, what: (subject: string) => string, remedy: string }[]}
 */
const CAUSES = [
  {
    pattern: /ESTRICTALLOWSCRIPTS/,
    what: (subject) => `npm is set to allow no install step that nobody has approved${subject}`,
    remedy: 'Approve them with "npm install-scripts approve node esbuild".',
  },
  {
    pattern: /\bE40[137]\b/,
    what: (subject) => `the package registry refuses access${subject}`,
    remedy: 'Sign in to the registry or the proxy your network uses ("npm config get registry").',
  },
  {
    pattern: /\b(E404|ETARGET|ENOVERSIONS)\b/,
    what: (subject) => `the package registry does not have it${subject}`,
    remedy: 'Use a registry that has it: "npm config get registry" tells which one is asked.',
  },
  {
    pattern: /CERT_|_CERT|UNABLE_TO_VERIFY|ERR_TLS/,
    what: (subject) => `the certificate of the package registry is not trusted${subject}`,
    remedy:
      'A filter in your network may replace it: ask IT for its certificate file, then "npm config set cafile <file>".',
  },
  {
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR)\b/,
    what: (subject) => `the package registry cannot be reached${subject}`,
    remedy:
      'Connect to the internet. Behind a proxy, name it with "npm config set https-proxy <address>".',
  },
  {
    pattern: /\bEINTEGRITY\b/,
    what: (subject) => `what was downloaded is not what package-lock.json says${subject}`,
    remedy:
      'Run "npm cache clean --force". If it happens again, do not go on: ask whoever keeps this site.',
  },
  {
    pattern: /\bENOSPC\b/,
    what: (subject) => `the disk is full${subject}`,
    remedy: 'Make room: the packages need about 600 MB.',
  },
  {
    pattern: /\b(EACCES|EPERM|EROFS|EBUSY|ENOTEMPTY)\b/,
    what: (subject) => `a file in node_modules cannot be written or removed${subject}`,
    remedy:
      'End programs that use this folder (a running "npm start", an editor), see that the folder is yours, or delete node_modules.',
  },
];

/**
 * Tells why `npm ci` failed and what to do, from what it printed. npm's own lines follow.
 *
 * @param {string} output
 * @param {number} code exit code
 * @returns {string}
 */
export function explainNpmFailure(output, code) {
  const step = findFailedStep(output);
  const name = step ?? findPackage(output);
  const subject = name === undefined ? '' : ` (${name})`;
  const cause = CAUSES.find(({ pattern }) => pattern.test(output));
  const what = cause?.what(step === undefined ? subject : '') ?? `npm ended with code ${code}`;
  const where = step === undefined ? '' : `the install step of the package "${step}" failed: `;
  const remedy = cause?.remedy ?? 'Mend what npm names below.';
  return `The packages cannot be installed: ${where}${what}.\n→ ${remedy} Then run the command again.\n\n${quoteNpm(output)}`;
}

/** @param {string} output @returns {string | undefined} the package whose own install script failed */
function findFailedStep(output) {
  if (!/command failed/i.test(output)) return undefined;
  const path = /npm (?:error|ERR!) path (.+)/.exec(output)?.[1]?.trim().replaceAll('\\', '/');
  return path?.match(/node_modules\/((?:@[^/]+\/)?[^/]+)$/)?.[1];
}

/** @param {string} output @returns {string | undefined} the package npm asked the registry for */
function findPackage(output) {
  const address = /https?:\/\/[^\s'"]+/.exec(output.replace(/.*complete log.*/g, ''))?.[0];
  if (address === undefined) return undefined;
  const path = decodeURIComponent(new URL(address).pathname);
  return (
    /((?:@[^/]+\/)?[^/]+)\/-\/[^/]+\.tgz/.exec(path)?.[1] ?? /((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
  );
}

/** npm's own lines, without stack traces. @param {string} output */
function quoteNpm(output) {
  const lines = output.split('\n').filter((line) => !/^(npm (error|ERR!))?\s*(at .*)?$/.test(line));
  return lines
    .slice(0, LONGEST_QUOTE)
    .map((line) => `  ${line}`)
    .join('\n');
}
