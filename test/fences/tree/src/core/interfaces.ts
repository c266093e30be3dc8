// refused by house rule: no drawers
export const interfaces = 1;
