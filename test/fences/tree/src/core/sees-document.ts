// refused by tsc: TS2584
export const title = document.title;
