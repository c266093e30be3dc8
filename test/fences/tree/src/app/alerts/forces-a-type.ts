// refused by house rule: no forced types
export const alert = {} as unknown as { id: string };
