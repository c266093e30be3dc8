// a place to import from
export const near = 1;
