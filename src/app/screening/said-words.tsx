import { MarkedWords } from './marked-words.tsx';
import type { ScreenedWords } from './one-line.ts';

/** The words of one line with what fired in them, in quotation marks where they are the young person's own. */
export function SaidWords({ line: { entry, verdict, words } }: { readonly line: ScreenedWords }) {
	const [open, shut] = entry.input.type === 'answered' && entry.input.whose === 'exact' ? ['“', '”'] : ['', ''];
	return (
		<p class="screened-words">
			{open}
			<MarkedWords words={words} verdict={verdict} />
			{shut}
		</p>
	);
}
