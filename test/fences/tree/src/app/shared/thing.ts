// refused by house rule: no drawers
export const thing = 1;
