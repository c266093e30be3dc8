// refused by house rule: one clock and one source of ids
export const id = () => crypto.randomUUID();
