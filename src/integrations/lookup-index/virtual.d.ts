declare module 'virtual:lookup-files' {
  /** Addresses of the lookup's files, with base. */
  export const index: string;
  export const texts: string;
}
