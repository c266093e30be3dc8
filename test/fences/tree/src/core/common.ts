// refused by house rule: no drawers
export const common = 1;
