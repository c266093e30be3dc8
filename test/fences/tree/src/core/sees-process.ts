// refused by tsc: TS2591
export const folder = process.cwd();
