/** Written by the section's owner. */
export const workshop = {};
