// refused by house rule: no machine is named
export const folder = '/root/waymark';
