// refused by house rule: no drawers
export const types = 1;
