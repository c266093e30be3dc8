import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesWith, fromLz4 } from './look-in-profile.ts';

let profile = '';
beforeEach(() => {
	profile = mkdtempSync(join(tmpdir(), 'profile-'));
});
afterEach(() => rmSync(profile, { recursive: true }));

/** "the blue door, " twice: 15 plain bytes, then a copy of them, then 5 plain ones, as every block has to end. */
const BLOCK = Uint8Array.from([0xfb, 0, ...Buffer.from('the blue door, '), 15, 0, 0x50, ...Buffer.from('again')]);

it('unpacks a block with a copy in it', () => {
	expect(fromLz4(BLOCK).toString()).toBe('the blue door, the blue door, again');
});

it('finds words in plain files, in UTF-16, in packed sessions and in packed pages, and nowhere else', () => {
	mkdirSync(join(profile, 'cache'));
	writeFileSync(join(profile, 'a.txt'), 'behind the blue door,');
	writeFileSync(join(profile, 'b.sqlite'), Buffer.from('x the blue door', 'utf16le'));
	writeFileSync(join(profile, 'c.jsonlz4'), Buffer.concat([Buffer.from('mozLz40\0'), Buffer.alloc(4), BLOCK]));
	writeFileSync(join(profile, 'cache', 'd'), Buffer.concat([gzipSync('<p>the blue door</p>'), Buffer.from('GET /')]));
	writeFileSync(join(profile, 'e.txt'), 'a red door');
	expect([...filesWith(profile, ['the blue door'])].sort()).toEqual(['a.txt', 'b.sqlite', 'c.jsonlz4', 'cache/d']);
	expect(filesWith(profile, ['a green door'])).toEqual([]);
});

it('finds words that are broken up by the packing', () => {
	writeFileSync(join(profile, 'c.jsonlz4'), Buffer.concat([Buffer.from('mozLz40\0'), Buffer.alloc(4), BLOCK]));
	expect(filesWith(profile, ['door, the blue'])).toEqual(['c.jsonlz4']);
});
