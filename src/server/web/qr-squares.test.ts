import { expect, it } from 'vitest';
import { qrSquares } from '#server/web/qr-squares.ts';

it('draws a square with its three corners, and another one for another code', () => {
	const one = qrSquares('https://notes.example/#CDFG2345');
	expect(new Set(one.map((row) => row.length))).toEqual(new Set([one.length]));
	const corner = (y: number, x: number) => one.slice(y, y + 7).map((row) => row.slice(x, x + 7));
	const ring = corner(0, 0);
	expect(ring[0]).toEqual(Array(7).fill(true));
	expect(ring[1]).toEqual([true, false, false, false, false, false, true]);
	expect(corner(0, one.length - 7)).toEqual(ring);
	expect(corner(one.length - 7, 0)).toEqual(ring);
	expect(qrSquares('https://notes.example/#CDFG2346')).not.toEqual(one);
});
