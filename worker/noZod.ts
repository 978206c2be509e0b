/**
 * Stands in for zod in the bundle: the library that describes our calls can read zod schemas too, would bring all of it
 * (half the worker's size), and never meets one here.
 */
export const toJSONSchema = (): never => {
  throw new Error('no schema here is written with zod');
};
