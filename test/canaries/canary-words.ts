/** Stands in every word that is put in, and nowhere else: eleven letters that no word of ours has. */
export const MARK = 'qzvkanarivo';

/** One of its own for each place. The accent and the figures are for encodings that only bite on such. */
export function canaries() {
	const given = new Map<string, string>();
	return {
		/** `length`: no more characters than the field takes. */
		next(where: string): string {
			const word = `${MARK}${String(given.size).padStart(3, '0')}é`;
			given.set(word, where);
			return word;
		},
		given: given as ReadonlyMap<string, string>,
	};
}

const SHORTEST_SURE = 3;

/** The middle of what base64 makes of it, wherever in a group of three it begins: the edges depend on what stands beside. */
function base64Of(bytes: Buffer): readonly string[] {
	return [0, 1, 2].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), bytes])
			.toString('base64')
			.replace(/=+$/, '');
		return text.slice(before === 0 ? 0 : SHORTEST_SURE + (before - 1), -SHORTEST_SURE);
	});
}

const percent = (bytes: Buffer): string => [...bytes].map((byte) => `%${byte.toString(16)}`).join('');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

type Writing = { readonly as: string; readonly needles: readonly Buffer[]; readonly anyCase: boolean };

/** How a mark may be written, each with what to look for. Letters are looked for without their case where case says nothing. */
function writingsOf(mark: string): readonly Writing[] {
	return [
		{ as: 'UTF-8', needles: [Buffer.from(mark)], anyCase: true },
		{ as: 'UTF-16, little end first', needles: [Buffer.from(mark, 'utf16le')], anyCase: true },
		{ as: 'UTF-16, big end first', needles: [utf16be(mark)], anyCase: true },
		{ as: 'hex', needles: [Buffer.from(Buffer.from(mark).toString('hex'))], anyCase: true },
		{ as: 'percent', needles: [Buffer.from(percent(Buffer.from(mark)))], anyCase: true },
		{ as: 'base64', needles: base64Of(Buffer.from(mark)).map((text) => Buffer.from(text)), anyCase: false },
		{ as: 'backwards', needles: [Buffer.from([...mark].reverse().join(''))], anyCase: true },
	];
}

/** A number that nobody has (Ofcom keeps it for drama), typed as people type it. */
export const PHONE = '07700 900983';
const WRITTEN = [MARK, PHONE.slice(1), PHONE.slice(1).replace(' ', '')].flatMap(writingsOf);
/** The writings that are looked for, by name. */
export const WRITINGS = [...new Set(WRITTEN.map(({ as }) => as))];

export type Sighting = { readonly where: string; readonly as: string; readonly beside: string };

/** Every way in which any canary stands in these bytes, with a little of what is beside it. */
export function sightings(where: string, bytes: Uint8Array): readonly Sighting[] {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const small = Buffer.from(whole.toString('latin1').toLowerCase(), 'latin1');
	return WRITTEN.flatMap(({ as, needles, anyCase }) => {
		const hay = anyCase ? small : whole;
		const at = needles
			.map((needle) => hay.indexOf(anyCase ? Buffer.from(needle.toString('latin1').toLowerCase(), 'latin1') : needle))
			.find((place) => place >= 0);
		return at === undefined ? [] : [{ where, as, beside: whole.subarray(Math.max(0, at - 60), at + 60).toString('latin1') }];
	});
}
