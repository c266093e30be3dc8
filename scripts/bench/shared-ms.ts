/** The clock that every process of this machine shares and that only ever goes forward, in milliseconds. */
export const sharedMs = (): number => Number(process.hrtime.bigint()) / 1e6;
