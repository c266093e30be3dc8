// refused by house rule: no forced types
// @ts-expect-error
export const count: number = 'one';
