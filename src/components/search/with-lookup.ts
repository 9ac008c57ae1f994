/** What the search takes from the lookup, fetched as one: apart, each file of it would name what it shares. */
export { loadJson } from '../lookup/load-json.ts';
export { correctSearch } from './correct-search.ts';
export { findTopMatch } from './top-match.ts';
