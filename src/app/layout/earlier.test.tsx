import { expect, it } from 'vitest';
import { NewestFirst } from './earlier.tsx';

/** Which rows stand open, and which are closed until wanted. */
function shown(count: number): readonly string[] {
	const rows = Array.from({ length: count }, (_, n) => <li>{`row ${n + 1};`}</li>);
	const html = String(<NewestFirst rows={rows} earlier="Earlier offers" />);
	return html.split('<details').map((part) => part.replace(/<[^>]+>|^ class="[^>]*>/g, ''));
}

it('leaves a short list whole, and one that is a single row longer', () => {
	expect(shown(3)).toEqual(['row 1;row 2;row 3;']);
	expect(shown(7)).toEqual(['row 1;row 2;row 3;row 4;row 5;row 6;row 7;']);
});

it('closes what is older than the newest six, and leaves none of it out', () => {
	expect(shown(9)).toEqual(['row 1;row 2;row 3;row 4;row 5;row 6;', 'Earlier offersrow 7;row 8;row 9;']);
});
