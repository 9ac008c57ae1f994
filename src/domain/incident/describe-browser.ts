/**
 * How browsers name themselves, the one that claims least first: Edge and Opera also say Chrome, and Chrome
 * also says Safari.
 */
const BROWSERS: readonly [name: string, pattern: RegExp][] = [
  ['Microsoft Edge', /\b(?:Edg|EdgA|EdgiOS|Edge)\/(\d{1,4})/],
  ['Opera', /\b(?:OPR|OPT|OPiOS)\/(\d{1,4})/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d{1,4}(?:\.\d{1,4})?)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d{1,4})/],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\/(\d{1,4})/],
  ['Safari', /\bVersion\/(\d{1,4}(?:\.\d{1,4})?)[^ ]{0,20} (?:Mobile\/\S{1,20} )?Safari\//],
  ['Internet Explorer', /\b(?:MSIE |Trident\/.{0,60}\brv:)(\d{1,4})/],
];

const SYSTEMS: readonly [name: string, pattern: RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  // Browsers no longer tell Windows 11 from Windows 10.
  ['Windows 10 or 11', /\bWindows NT 10\.0\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** The longest text that is read: browsers send 100 to 300 signs. */
const LONGEST = 1000;

/**
 * Browser, version and system from a user-agent text, such as "Microsoft Edge 131 on Windows 10 or 11", to be
 * offered for the support packet. Null where the text names no browser this knows: better nothing than a guess.
 */
export function describeBrowser(userAgent: string): string | null {
  const text = userAgent.slice(0, LONGEST);
  const found = BROWSERS.flatMap(([name, pattern]) => {
    const version = pattern.exec(text)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  })[0];
  if (found === undefined) return null;
  const system = SYSTEMS.find(([, pattern]) => pattern.test(text))?.[0];
  return system === undefined ? found : `${found} on ${system}`;
}
