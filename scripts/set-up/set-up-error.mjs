// @ts-check
/** A set-up that cannot go on by itself. Its message is shown as it is, without a stack trace. */
export class SetUpError extends Error {}
