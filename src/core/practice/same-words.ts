/** Words alone: without case, punctuation or the sort of apostrophe, which a worker who listens cannot hear. */
function heardIn(text: string): readonly string[] {
	return (
		text
			.toLowerCase()
			.replace(/[’']/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/**
 * How a kept line holds what was said: all of it, a part of it (two words or more in their order), or something else.
 *
 * @example howKept('my nan', 'My nan. She doesn’t ask stuff.') // 'part'
 */
export function howKept(line: string, said: string): 'whole' | 'part' | 'not' {
	const [kept, all] = [` ${heardIn(line).join(' ')} `, ` ${heardIn(said).join(' ')} `];
	if (all.trim() === '' || kept.trim() === '') return 'not';
	if (kept.includes(all)) return 'whole';
	return heardIn(line).length > 1 && all.includes(kept) ? 'part' : 'not';
}
