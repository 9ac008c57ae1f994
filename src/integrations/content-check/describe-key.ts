import type { z } from 'astro/zod';

/** What of a schema's insides is needed to walk it. */
interface SchemaNode {
  description?: string;
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  _zod: { def: { innerType?: SchemaNode; out?: SchemaNode } };
}

/** The description of the key at a path, or of the nearest enclosing key that has one. */
export function describeKey(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let found: string | undefined;
  let node: SchemaNode | undefined = schema as unknown as SchemaNode;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) node = step(node, key);
    found = descriptionOf(node) ?? found;
  }
  return found;
}

/** The keys that may stand at a path, in the schema's order. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: SchemaNode | undefined = schema as unknown as SchemaNode;
  for (const key of path) node = step(node, key);
  return Object.keys(unwrap(node)?.shape ?? {});
}

function step(node: SchemaNode | undefined, key: PropertyKey): SchemaNode | undefined {
  const inner = unwrap(node);
  return typeof key === 'number' ? inner?.element : inner?.shape?.[String(key)];
}

/** The schema below optional, nullable, default and preprocess wrappers. */
function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  let inner = node;
  while (inner !== undefined && inner.shape === undefined && inner.element === undefined) {
    const next: SchemaNode | undefined = inner._zod.def.innerType ?? inner._zod.def.out;
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

function descriptionOf(node: SchemaNode | undefined): string | undefined {
  let inner = node;
  while (inner !== undefined) {
    if (inner.description !== undefined) return inner.description;
    inner = inner._zod.def.innerType ?? inner._zod.def.out;
  }
  return undefined;
}
