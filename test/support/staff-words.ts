import { linesOf } from '#app/conversation/lines.ts';
import { FORBIDDEN_FORMS } from '#core/wording/forbidden-forms.ts';
import { alerts } from '#db/schema/index.ts';
import type { Seeded } from './seeded.ts';

/** Every stretch of words in the project that is not a young person’s exact words. */
export async function staffWords({ at, project, talks }: Seeded): Promise<readonly string[]> {
	const people = await at.kept.youngPeople.search(project.id, '');
	const records = await Promise.all(people.map(({ id }) => at.kept.youngPeople.record(project.id, id)));
	const kept = records.flatMap((record) => [
		record?.youngPerson.about,
		...(record?.episodes ?? []).map(({ about }) => about),
		// The words of an offer are the young person’s own.
		...(record?.offers ?? []).map(({ about }) => about.place),
		...(record?.actions ?? []).map(({ about }) => about),
		...(record?.conversations ?? []).map(({ about }) => about),
	]);
	const held = await talks();
	const lines = held.flatMap(({ entries }) => [
		...linesOf(entries)
			.filter(({ whose }) => whose !== 'exact')
			.map(({ value }) => value.words),
		...linesOf(entries).map(({ asked }) => asked),
		...entries.map(({ input }) => (input.type === 'worker-note' ? input.words : input.type === 'stopped' ? input.when : undefined)),
	]);
	const closings = await Promise.all(held.map(({ conversation }) => at.kept.conversations.closings(project.id, conversation.id)));
	const rows = await at.kept.db.read.select({ id: alerts.id }).from(alerts);
	const found = await Promise.all(rows.map(({ id }) => at.kept.alerts.find(project.id, id)));
	const trails = found.flatMap((record) => record?.trail.map(({ words }) => words) ?? []);
	return [...kept, ...lines, ...closings.flat().map(({ body }) => body), ...trails].flatMap(stringsIn).filter((text) => text.trim() !== '');
}

/** Leading and blaming forms, promises of secrecy, and straight quotation marks. */
export function wrongIn(text: string): readonly string[] {
	const plain = text.replace(/’/g, "'").toLowerCase();
	const found = FORBIDDEN_FORMS.filter(({ only, form }) => only !== 'child' && form.test(plain)).map(({ rule }) => `${rule}: ${text}`);
	return /['"]/.test(text) ? [...found, `straight quotation marks: ${text}`] : found;
}

function stringsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}
