// @ts-check

import { install } from './set-up/install.mjs';
import { findReasonToInstall } from './set-up/install-state.mjs';
import { provideRuntime } from './set-up/runtime.mjs';
import { SetUpError } from './set-up/set-up-error.mjs';

/**
 * Makes the project ready to run: installs what the lock file says where that is not installed yet, and finds
 * the project's own Node. Says nothing where nothing is to be done.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string>} path of the Node to run the project's scripts on
 * @throws {import('./set-up/set-up-error.mjs').SetUpError} where a person has to do something first
 */
export async function setUp(root) {
  const reason = findReasonToInstall(root);
  if (reason !== undefined) {
    await install(root, reason);
    const left = findReasonToInstall(root);
    if (left !== undefined) throw new SetUpError(explainIncomplete(left));
  }
  return provideRuntime(root);
}

/** @param {string} left */
function explainIncomplete(left) {
  return (
    `npm reports no error, and yet the packages are not what package-lock.json says: ${left}.\n` +
    '→ See that your registry has that package ("npm config get registry"), then run the command again.'
  );
}
