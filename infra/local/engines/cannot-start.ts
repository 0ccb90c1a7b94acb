/** A refusal to start, worded for the person at the terminal. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
