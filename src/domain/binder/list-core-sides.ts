import { formAddress } from '../content/sop-entries.ts';
import type { BinderContent } from './binder-content.ts';
import { LINES_A_SIDE } from './estimate-lines.ts';
import { packSides } from './pack-sides.ts';
import type { Side } from './side.ts';

const PROCEDURE = { part: 'core', tab: 'D', section: 'Downtime' } as const;
const FRONT = { part: 'core', tab: undefined, section: 'Control', shows: [], holds: [] } as const;

/** The sides that an outage needs, in the order in which they are needed. */
export function listCoreSides(content: BinderContent): Side[] {
  const { phases, routes, scripts, forms, roles } = content;
  return [
    { ...FRONT, id: 'cover', kind: 'cover', title: 'Downtime binder', addresses: ['/binder/'] },
    {
      ...FRONT,
      id: 'contents',
      kind: 'contents',
      title: 'Contents and master list of forms',
      addresses: ['/downtime/#forms'],
    },
    {
      ...PROCEDURE,
      id: 'quick-card',
      kind: 'quick-card',
      title: 'Quick card: the portal is down',
      shows: [],
      holds: [],
      addresses: ['/downtime/', '/downtime/#quick-card', '/downtime/quick-card/'],
    },
    ...packSides(roles, ({ lines }) => lines, LINES_A_SIDE).map(
      (packed, index): Side => ({
        ...PROCEDURE,
        id: `roles-${index + 1}`,
        kind: 'roles',
        title: `Role cards: ${packed.map(({ name }) => name.toLowerCase()).join(' and ')}`,
        shows: packed.map(({ role }) => role),
        holds: [],
        addresses: [
          ...packed.map(({ role }) => `/downtime/#role-${role}`),
          ...(index === 0 ? ['/downtime/role-cards/', '/downtime/#roles'] : []),
        ],
      }),
    ),
    {
      ...PROCEDURE,
      id: 'start',
      kind: 'start',
      title: 'When to start, the clock and whom to call',
      shows: [],
      holds: [],
      addresses: [
        '/downtime/#when-to-start-and-who-decides',
        '/downtime/#the-clock',
        '/downtime/#escalation',
      ],
    },
    ...phases.map(
      ({ id, title, actions }): Side => ({
        ...PROCEDURE,
        id: id.toLowerCase(),
        kind: 'phase',
        title: `${id} ${title}`,
        ...showWith(id, actions, scripts),
        addresses: id === 'D1' ? ['/downtime/#the-procedure', '/downtime/#scripts'] : [],
      }),
    ),
    ...packSides(routes, ({ lines }) => lines, LINES_A_SIDE).map((packed, index): Side => {
      const shows = packed.map(({ number }) => number);
      return {
        ...PROCEDURE,
        id: `routes-${index + 1}`,
        kind: 'routes',
        title: `Second routes ${describeRange(shows)}`,
        shows,
        holds: shows,
        addresses: index === 0 ? ['/downtime/#second-routes'] : [],
      };
    }),
    ...forms.filter(({ part }) => part === 'core').map(formSide),
  ];
}

/** A phase shows its actions and the scripts that are printed beside it. */
function showWith(
  id: string,
  actions: readonly { id: string }[],
  scripts: BinderContent['scripts'],
): Pick<Side, 'shows' | 'holds'> {
  const beside = scripts.filter((script) => script.beside === id).map(({ number }) => number);
  return {
    shows: [id, ...beside],
    holds: [id, ...actions.map((action) => action.id), ...beside],
  };
}

/** `R1 to R3`, or `R3` alone. */
export function describeRange(ids: readonly string[]): string {
  const [first = ''] = ids;
  const last = ids.at(-1) ?? first;
  return first === last ? first : `${first} to ${last}`;
}

/** The side of a paper form. */
export function formSide({ id, number, title, part }: BinderContent['forms'][number]): Side {
  return {
    ...PROCEDURE,
    part,
    id: number.toLowerCase(),
    section: 'Forms',
    kind: 'form',
    title: `${number} ${title}`,
    shows: [number],
    holds: [number],
    addresses: [formAddress(id)],
  };
}
