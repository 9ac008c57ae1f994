import type { ChecklistFiles, Entry } from './content.ts';

/** The files of the checklist as entries, for checks of their texts. */
export function checklistEntries(files: ChecklistFiles): Entry<object>[] {
  return [...files.points, files.questions ?? [], files.failures ?? [], files.packet ?? []].flat();
}
