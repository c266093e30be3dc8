/** Soundex digits (R. C. Russell's classes, as the US National Archives publish them). Vowels separate, H and W do not. */
const CLASS: Readonly<Record<string, string>> = {
	b: '1',
	f: '1',
	p: '1',
	v: '1',
	c: '2',
	g: '2',
	j: '2',
	k: '2',
	q: '2',
	s: '2',
	x: '2',
	z: '2',
	d: '3',
	t: '3',
	l: '4',
	m: '5',
	n: '5',
	r: '6',
	a: '0',
	e: '0',
	i: '0',
	o: '0',
	u: '0',
	y: '0',
};
const LONGEST = 4;

/**
 * Soundex with the first letter coded as well. Plain Soundex keeps the first letter, and so misses exactly the names
 * that are heard and spelt differently here: Kieran and Ciaran, Sean and Shaun, Geoff and Jeff, Phillip and Filip.
 * It finds too many rather than too few; whoever searches sees names, not codes.
 *
 * @param name letters a to z, lower case
 * @example soundsLike('kieran') === soundsLike('ciaran') // '265'
 */
export function soundsLike(name: string): string {
	let code = '';
	let last = '';
	for (const letter of name) {
		const digit = CLASS[letter];
		if (digit === undefined) continue;
		if (digit !== '0' && digit !== last && code.length < LONGEST) code += digit;
		else if (digit === '0' && code === '' && last === '') code = '0';
		last = digit;
	}
	return code;
}
