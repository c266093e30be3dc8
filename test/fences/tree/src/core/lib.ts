// refused by house rule: no drawers
export const lib = 1;
