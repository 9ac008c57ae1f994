/**
 * A pattern in pieces between which a line may break: names such as `InvalidUserNameOrPassword` and
 * `ERR_NAME_NOT_RESOLVED` have no spaces and are wider than a column. Joined, the pieces are the pattern.
 */
export function splitPattern(pattern: string): string[] {
  return pattern.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=[_:])(?=[\p{L}\p{N}])/u);
}
