// a place to import from
export const lines = 1;
