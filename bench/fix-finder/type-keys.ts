/** Times of each key, in ms from the key: its handlers, the layout after them, the frame with its result. */
export interface KeyTimes {
  handled: number[];
  laidOut: number[];
  painted: number[];
}

/** Types texts key by key. Runs in the page, so that it can use nothing from outside itself. */
export async function typeKeys(texts: readonly string[]): Promise<KeyTimes> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-fix-query]');
  if (field === null) throw new Error('There is no field.');
  const times: KeyTimes = { handled: [], laidOut: [], painted: [] };
  let begun = 0;
  window.addEventListener('input', () => (begun = performance.now()), { capture: true });
  window.addEventListener('input', () => {
    times.handled.push(performance.now() - begun);
    document.body.getBoundingClientRect();
    times.laidOut.push(performance.now() - begun);
  });
  // Deprecated, and still the only way for a page to type as a person does.
  const insertKey = (key: string) =>
    Reflect.get(document, 'execCommand').call(document, 'insertText', false, key);
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
    });
  for (const text of texts) {
    field.focus();
    field.select();
    for (const key of text) {
      await pause(40);
      const pressed = performance.now();
      insertKey(key);
      await painted();
      times.painted.push(performance.now() - pressed);
    }
  }
  return times;
}

/** Puts a text into the field several times, each with its layout. Runs in the page. In ms. */
export async function pasteText(text: string): Promise<number[]> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-fix-query]');
  if (field === null) throw new Error('There is no field.');
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    field.value = text;
    document.body.getBoundingClientRect();
    const begun = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - begun);
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 50));
  }
  return times;
}
