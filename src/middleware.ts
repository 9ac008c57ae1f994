import { defineMiddleware } from 'astro:middleware';

/**
 * Starlight writes every page as a dark one and lets a script choose. A reader without scripts would be left
 * with black print on a black screen's colors, so pages are written light.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = (await response.text()).replace('data-theme="dark"', 'data-theme="light"');
  return new Response(page, response);
});
