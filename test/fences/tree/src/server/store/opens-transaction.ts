// refused by house rule: only the dialect opens a transaction
export const both = (db: { transaction(work: () => void): void }) => db.transaction(() => undefined);
