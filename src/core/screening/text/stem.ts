/** Forms that no ending explains. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	`took take|taken take|gave give|given give|went go|gone go|goes go|ran run|came come|left leave|leaving leave|slept sleep|ate eat|eaten eat|drank drink|drunk drink|
	said say|told tell|kept keep|found find|thought think|knew know|known know|got get|made make|did do|done do|does do|had have|has have|was be|were be|been be|is be|are be|am be|
	hid hide|hidden hide|held hold|beat beat|beaten beat|bit bite|bitten bite|broke break|broken break|threw throw|thrown throw|caught catch|bought buy|brought bring|paid pay|sent send|sold sell|
	stole steal|stolen steal|fell fall|felt feel|woke wake|woken wake|wore wear|wrote write|written write|saw see|seen see|met meet|lost lose|dying die|died die|dies die|dead dead|froze freeze|frozen freeze|
	freezing freeze|stood stand|sat sit|lay lie|lying lie|swore swear|grabbed grab|children child|kids kid|men man|women woman|feet foot|teeth tooth|knives knife|bled bleed|fed feed|fought fight|stuck stick|shook shake|tore tear|drove drive|driven drive|bled bleed`
		.split('|')
		.map((pair) => pair.trim().split(' ') as [string, string]),
);

const VOWEL = /[aeiouy]/;

/**
 * What the forms of an English word have in common. Light on purpose: an ending goes only where a whole syllable is left.
 *
 * @example stemOf('hitting') // 'hit'
 */
export function stemOf(word: string): string {
	const irregular = IRREGULAR.get(word);
	if (irregular !== undefined) return irregular;
	if (word.length < 4) return word;
	if (/ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	for (const ending of ['ing', 'ed', 's']) {
		const rest = word.slice(0, -ending.length);
		if (word.endsWith(ending) && rest.length > 2 && VOWEL.test(rest) && !(ending === 's' && /[sui]$/.test(rest))) return undoubled(rest);
	}
	return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

function undoubled(rest: string): string {
	if (/([bdgkmnprt])\1$/.test(rest)) return rest.slice(0, -1);
	return rest.endsWith('e') && rest.length > 4 ? rest.slice(0, -1) : rest;
}
