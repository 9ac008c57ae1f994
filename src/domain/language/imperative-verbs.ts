/**
 * The verbs that a step may begin with, in the imperative. A step that begins with any other word is named
 * by the check: reword it, or add the verb here, in the order of the alphabet.
 */
export const IMPERATIVE_VERBS: ReadonlySet<string> = new Set(
  `accept add agree allow announce answer approve ask assign attach avoid begin book bookmark bring
  call cancel carry change check choose clear click close collect compare complete confirm connect
  contact continue copy correct count cross cut decide delete describe disconnect dismiss do download end
  enter fax file fill find finish fix follow gather get give go hand hang have hold install keep lead
  learn leave let list lock log look make mark match measure move name never note notify number obtain
  open paste pick plan post press print prove put read reconnect record register reload remove
  rename repeat replace reply   report request reset restart restore return retype review save say
  scan search see select send set show shred   sign skip sort stand start state stay stop store
  submit switch take tell test tick treat try turn   type undo unplug update use verify visit wait
  wake warn watch work write`.split(/\s+/),
);
