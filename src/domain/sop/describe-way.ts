import type { Practice } from '../../schemas/practice.ts';
import type { Route } from '../../schemas/sop/route.ts';
import { CHANNEL_NAMES } from './labels.ts';

type Way = Route['ways'][number];

/** Whether the practice system can go this way, as a text with marks; empty where no setting decides it. */
export function describeAbility({ runs }: Pick<Way, 'runs'>, systems: Practice['systems']): string {
  if (runs === undefined) return '';
  const answer = systems[runs];
  if (answer === null) return 'Can our system send it? [[blank yes-or-no]]';
  return answer ? 'Our system can send it.' : 'Our system cannot send it. Take the next way.';
}

/** The channels of a route, each once, in the order of its ways: `Electronic request, phone`. */
export function nameChannels(ways: readonly Pick<Way, 'channel'>[]): string {
  const [first, ...rest] = new Set(ways.map(({ channel }) => CHANNEL_NAMES[channel]));
  if (first === undefined) return 'None found';
  return [first, ...rest.map((name) => name.toLowerCase())].join(', ');
}
