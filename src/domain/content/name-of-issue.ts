/** An issue's name without the aside that explains it: `Account locked (…)` is "Account locked". */
export function nameOfIssue(title: string): string {
  return title.replace(/ \([^()]*\)$/, '');
}
