/** Too many passphrases are being checked at once. Nothing was checked. */
export class TooBusy extends Error {
	override readonly name = 'TooBusy';
}
