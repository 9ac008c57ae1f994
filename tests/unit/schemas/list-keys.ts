import type { z } from 'astro/zod';

/** A key of a schema: its path, with `[]` for the entries of a list, and what it is described as. */
export interface SchemaKey {
  path: string;
  description: string | undefined;
  /** True for a key that holds a value, and not further keys. */
  isValue: boolean;
}

/** The keys of a schema at every depth, in its order. */
export function listKeys(schema: z.ZodType): SchemaKey[] {
  return keysBelow(schema as unknown as Node, '');
}

/** What of zod's own structure is walked. */
interface Node {
  description?: string;
  def: {
    type: string;
    shape?: Record<string, Node>;
    element?: Node;
    innerType?: Node;
    out?: Node;
  };
}

function keysBelow(node: Node, path: string): SchemaKey[] {
  const { shape, element } = bare(node).def;
  if (element !== undefined) return keysBelow(element, `${path}[]`);
  return Object.entries(shape ?? {}).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    const below = keysBelow(inner, own);
    return [{ path: own, description: describe(inner), isValue: below.length === 0 }, ...below];
  });
}

function describe(node: Node): string | undefined {
  const next = node.def.innerType ?? node.def.out;
  return node.description ?? (next && describe(next));
}

function bare(node: Node): Node {
  const next = node.def.innerType ?? node.def.out;
  return next === undefined ? node : bare(next);
}
