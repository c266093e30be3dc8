import { writtenAsNames } from '#core/record/without-names.ts';

/** A warning beside words that are, or would be, an example. Nothing where no word is written as a name is. */
export function NamesLeft({ text, asked }: { readonly text: string; readonly asked: string }) {
	const left = writtenAsNames(`${text}\n${asked}`);
	return left.length === 0 ? null : <p class="small">{`Still written as a name is: ${left.join(', ')}. Is it somebody or some place?`}</p>;
}
