import type { Phase, SopAction } from '../../schemas/sop/phase.ts';
import type { Role } from '../../schemas/sop/role.ts';
import type { RoleCard, Roles } from '../../schemas/sop/roles.ts';
import { ROLE_NAMES } from './labels.ts';

/** What one person on shift holds and does. */
export interface PersonCard {
  /** The names of the roles: `Lead and recorder`. */
  title: string;
  cards: RoleCard[];
  /** Everything in these hands, each thing once. */
  holds: string[];
  /** The phases in which these roles act, each with their actions alone. */
  phases: { id: string; title: string; actions: SopAction[] }[];
}

/**
 * The card of a person who holds some roles: one role on a large shift, two or all three on a small one. An
 * action that everyone carries out stands on no card; the card says so once.
 * @throws if a role has no card.
 */
export function mergeCards(
  held: readonly Role[],
  cards: readonly RoleCard[],
  phases: readonly Pick<Phase, 'id' | 'title' | 'actions'>[],
): PersonCard {
  const own = held.map((role) => findCard(role, cards));
  return {
    title: joinNames(held.map((role) => ROLE_NAMES[role])),
    cards: own,
    holds: [...new Set(own.flatMap(({ holds }) => holds))],
    phases: phases
      .map(({ id, title, actions }) => ({
        id,
        title,
        actions: actions.filter(({ role }) => role !== 'everyone' && held.includes(role)),
      }))
      .filter(({ actions }) => actions.length > 0),
  };
}

/** A card with the shifts on which a person takes it. */
export interface ShiftCard {
  card: PersonCard;
  /** Lower-case words joined by hyphens: `lead-and-recorder`. */
  anchor: string;
  /** `1 person`, `2 or more people`. */
  shift: string;
}

/** Every card that some shift needs, each once; those of the largest shift come first. */
export function listPersonCards(
  { cards, shifts }: Roles,
  phases: Parameters<typeof mergeCards>[2],
): ShiftCard[] {
  const most = shifts.length;
  const byTitle = new Map<string, { card: PersonCard; people: number[] }>();
  for (const { people, groups } of [...shifts].reverse()) {
    for (const group of groups) {
      const card = mergeCards(group, cards, phases);
      const found = byTitle.get(card.title) ?? { card, people: [] };
      byTitle.set(card.title, { card, people: [people, ...found.people] });
    }
  }
  return [...byTitle].map(([title, { card, people }]) => ({
    card,
    anchor: title.toLowerCase().replace(/[^a-z]+/g, '-'),
    shift: nameShift(people, most),
  }));
}

function nameShift(people: readonly number[], most: number): string {
  const names = people.map((count) => (count === most ? `${count} or more` : String(count)));
  return people.length === 1 && people[0] === 1 && most > 1
    ? '1 person'
    : `${names.join(' and ')} people`;
}

function findCard(role: Role, cards: readonly RoleCard[]): RoleCard {
  const card = cards.find((other) => other.role === role);
  if (card === undefined) throw new Error(`The role "${role}" has no card in roles.yaml.`);
  return card;
}

/** `Lead`, `Lead and recorder`, `Lead, caller and recorder`. */
function joinNames(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  const lower = rest.map((name) => name.toLowerCase());
  const last = lower.pop();
  return last === undefined ? first : `${[first, ...lower].join(', ')} and ${last}`;
}
