// refused by tsc: TS2304
export const got = fetch('/');
