import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../../scripts/static-server.ts';

let folder = '';
let server: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const site = join(folder, 'dist');
  mkdirSync(join(site, 'faq'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(site, '404.html'), '<h1>No such page</h1>');
  writeFileSync(join(site, 'faq/index.html'), '<h1>Überschrift</h1>');
  server = await serveSite({ folder: site, base: '/kb/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...options });

describe('the server of a built site', () => {
  test('names the address of the first page', async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/kb/`);
    const home = await get(server.url);
    expect(home.status).toBe(200);
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await home.text()).toBe('<h1>Home</h1>');
  });

  test('leads to the address with a slash', async () => {
    const page = await get('/kb/faq');
    expect(page.status).toBe(301);
    expect(page.headers.get('location')).toBe('/kb/faq/');
  });

  test('answers an unknown address with the page that helps, and status 404', async () => {
    const page = await get('/kb/nothing/');
    expect(page.status).toBe(404);
    expect(await page.text()).toBe('<h1>No such page</h1>');
  });

  test('sends the length in bytes, and no body to HEAD', async () => {
    const page = await get('/kb/faq/', { method: 'HEAD' });
    expect(page.headers.get('content-length')).toBe(
      String(Buffer.byteLength('<h1>Überschrift</h1>')),
    );
    expect(await page.text()).toBe('');
  });

  test('takes nothing from anybody', async () => {
    const answer = await get('/kb/', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
  });

  // fetch() resolves the dots itself.
  test('gives out no file beside the site', async () => {
    const { status, body } = await getRaw('/kb/../secret.txt');
    expect(status).toBe(400);
    expect(body).not.toContain('secret');
  });

  test('refuses a port that is taken', async () => {
    const second = serveSite({ folder }, { port: server.port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('frees its port when it is closed, although a browser is in the middle of a request', async () => {
    const first = await serveSite({ folder });
    const browser = connect(first.port, '127.0.0.1');
    await once(browser, 'connect');
    browser.on('error', () => {});
    browser.write('GET / HTTP/1.1\r\n');
    await first.close();
    const second = await serveSite({ folder }, { port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
    browser.destroy();
  });
});

test('a site without a page for it still answers an unknown address with status 404', async () => {
  const bare = await serveSite({ folder });
  const answer = await fetch(bare.url);
  await bare.close();
  expect(answer.status).toBe(404);
});

function getRaw(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}
