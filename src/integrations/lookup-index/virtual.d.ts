declare module 'virtual:lookup-files' {
  /** Addresses of the lookup's files, with base. */
  export const index: string;
  export const texts: string;
}

declare module 'virtual:lookup-plain' {
  /** What of the lookup's index travels with the scripts. */
  export const plain: import('../../domain/lookup/lookup-index.ts').PlainIndex;
}
