// refused by house rule: no drawers
export const index = 1;
