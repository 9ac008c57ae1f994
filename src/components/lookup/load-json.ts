const loading = new Map<string, Promise<unknown>>();

/** Data of this site, fetched once for a page. After a failure the next call tries again. */
export function loadJson<Data>(address: string): Promise<Data> {
  const known = loading.get(address);
  if (known !== undefined) return known as Promise<Data>;
  const fresh = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return response.json();
  });
  loading.set(address, fresh);
  fresh.catch(() => loading.delete(address));
  return fresh;
}
