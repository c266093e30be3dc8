// refused by house rule: no drawers
export const misc = 1;
