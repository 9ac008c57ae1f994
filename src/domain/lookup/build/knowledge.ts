/** Everything the lookup is built from, as plain data. The order of lists and files changes nothing. */
export interface LookupKnowledge {
  subjects: LookupSubject[];
  phrases: PhraseSet[];
  signatures: LookupSignature[];
  vocabulary: Vocabulary;
  narrowing: NarrowingByRef;
  asides: Asides;
  alarms: AlarmPhrases;
}

/** One page, issue or question that can be found: the texts its authors wrote. */
export interface LookupSubject {
  /** `issue:account-locked`, `faq:public-computer`, `page:workflow`. */
  ref: string;
  title: string;
  /** Aliases, symptoms, summary: how the subject is named or shows itself. The title counts too. */
  texts: string[];
  /** Texts that say more than how it shows: causes, answers. They count less. */
  background?: string[];
  /** True where the first thing to do is to stop trying. */
  stopFirst?: boolean;
}

/** One file of `src/content/phrases`: ways people word one subject, or what is none (`none`). */
export interface PhraseSet {
  for: string;
  phrases: string[];
  /** How much each phrase counts; 1 where nothing is said. */
  weight?: number;
}

/** `src/content/narrowing.yaml`: for each answer of a narrowing question ref -> log-odds added. */
export interface NarrowingByRef {
  scope: Record<'me' | 'several' | 'everyone', Record<string, number>>;
  signOn: Record<'password' | 'sso', Record<string, number>>;
}

/** What people say beside their trouble, and the refs of what they have trouble with. */
export interface Asides {
  about: string[];
  /** Each with a mark where the trouble is told. */
  asides: string[];
}

/** `src/content/alarms.yaml`: what tells of somebody else at the account, and what only sounds like it. */
export interface AlarmPhrases {
  /** Wordings that tell it by themselves, found word by word. */
  by_heart: string[];
  /** Words that stand on many a page as a link, and hold such a wording. */
  links: string[];
  stop: string[];
  go_on: string[];
}

/** What the lookup needs of a signature; the schema of `src/content/signatures` has more. */
export interface LookupSignature {
  id: string;
  product: string;
  patterns: string[];
  /** IDs of issues, the likelier first. */
  issues: string[];
  means: string;
  recognised: boolean;
  /** True where it tells of somebody else at the account. */
  stops: boolean;
}

/** `src/content/vocabulary.yaml`: how people say things. */
export interface Vocabulary {
  /** Words that carry nothing. */
  skip: string[];
  /** Word -> other words that count as that word. */
  same: Record<string, string[]>;
  /** Idea about signing in -> its wordings. */
  ideas: Record<string, string[]>;
  /** What goes wrong with it -> its wordings. */
  troubles: Record<string, string[]>;
  /** Way of asking or telling -> its wordings. */
  forms: Record<string, string[]>;
  /** Idea that is not about signing in -> its wordings. */
  elsewhere: Record<string, string[]>;
}
