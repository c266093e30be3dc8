/** A key is not there: it was destroyed with its case, or the key store and the record are not from the same moment. */
export class KeyMissing extends Error {
	override readonly name = 'KeyMissing';
}

/** What is stored does not open in its place: it was changed, moved to another row, or sealed with another key. */
export class SealBroken extends Error {
	override readonly name = 'SealBroken';
}

/** The key file is absent, unreadable, or kept where it must not be. */
export class KeyFileRefused extends Error {
	override readonly name = 'KeyFileRefused';
}

export function caseKeyMissing(youngPerson: string): KeyMissing {
	return new KeyMissing(`The key of case ${youngPerson} is not there: it was destroyed, or the key store is older than the record.`);
}
