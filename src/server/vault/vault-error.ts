/** A key is not there: it was destroyed with its case, or the key store and the record are not from the same moment. */
export class KeyMissing extends Error {
	override readonly name = 'KeyMissing';
}

/** A key that was destroyed on purpose. Nothing is wrong: what it sealed was meant to be gone. */
export class CaseDestroyed extends KeyMissing {
	override readonly name = 'KeyMissing';
}

/** What is stored does not open in its place: it was changed, moved to another row, or sealed with another key. */
export class SealBroken extends Error {
	override readonly name = 'SealBroken';
}

/** The root key is absent, damaged, or kept where others can reach it. The message says what to do. */
export class KeyFileRefused extends Error {
	override readonly name = 'KeyFileRefused';
}

/** What was asked of the keys cannot be done as things stand. The message says why, and what to do. */
export class KeyWorkRefused extends Error {
	override readonly name = 'KeyWorkRefused';
}

export function caseKeyMissing(youngPerson: string): KeyMissing {
	return new KeyMissing(`The key of case ${youngPerson} is not there: the key store is older than the record, or from elsewhere.`);
}

export function caseDestroyed(youngPerson: string): CaseDestroyed {
	return new CaseDestroyed(`Case ${youngPerson} was destroyed, and with it whatever was written about it.`);
}
