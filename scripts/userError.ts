/** An error that the user can fix: shown as its message only, without a stack. */
export class UserError extends Error {}
