import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { unopened } from '#server/vault/unopened.ts';
import { caseDestroyed, caseKeyMissing, KeyFileRefused, SealBroken } from '#server/vault/vault-error.ts';
import { failedPage } from '#server/web/failed-page.tsx';

const page = async (error: Error) => {
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('nonce', 'n');
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		await next();
	});
	app.get('/', () => {
		throw error;
	});
	app.onError((cause, c) => failedPage(cause, c));
	const answer = await app.request('/');
	return { status: answer.status, html: await answer.text() };
};

describe('the page for what failed', () => {
	it.each([
		['a lost key', caseKeyMissing('0192-case'), 500, 'This cannot be opened', 'it may still be found in a backup'],
		['a damaged row', new SealBroken('entries.content of 0192-case'), 500, 'This cannot be opened', 'tell whoever looks after'],
		['a case that was destroyed', caseDestroyed('0192-case'), 410, 'This record is gone', 'nobody can open it again'],
		['anything else', new Error('0192-case'), 500, 'That didn’t go through', 'What you typed is still in the page'],
	])('says what %s is, and is never blank', async (_what, error, status, title, words) => {
		const found = await page(error);
		expect(found.status).toBe(status);
		expect(found.html).toContain(title);
		expect(found.html).toContain(words);
		expect(found.html).not.toContain('0192-case');
	});
});

describe('what does not open', () => {
	it('is told once, in its own words, and counted', () => {
		const said: string[] = [];
		const faults = unopened((sentence) => said.push(sentence));
		for (let time = 0; time < 3; time += 1) faults.report(caseKeyMissing('c1'));
		faults.report(new SealBroken('entries.content of r does not open'));
		expect(said).toEqual([expect.stringContaining('The key of case c1 is not there'), 'entries.content of r does not open']);
		expect(faults.count()).toBe(2);
	});

	it('leaves out what was destroyed on purpose, and failures whose words may hold content', () => {
		const said: string[] = [];
		const faults = unopened((sentence) => said.push(sentence));
		for (const error of [caseDestroyed('c1'), new TypeError('Kieran was at the bus station'), 'Kieran']) faults.report(error);
		expect(said).toEqual([]);
		faults.report(new KeyFileRefused('The key file is missing.'));
		expect(faults.count()).toBe(1);
	});

	it('tells of trouble with the key store when it begins, and counts it while it lasts', () => {
		const said: string[] = [];
		const faults = unopened((sentence) => said.push(sentence));
		for (let time = 0; time < 3; time += 1) faults.trouble('The key store could not be asked.');
		expect([said.length, faults.count()]).toEqual([1, 1]);
		faults.trouble(undefined);
		expect(faults.count()).toBe(0);
		faults.trouble('The key store could not be asked.');
		expect(said).toHaveLength(2);
	});

	it('is not counted without end', () => {
		const faults = unopened();
		for (let each = 0; each < 1_500; each += 1) faults.report(caseKeyMissing(String(each)));
		expect(faults.count()).toBe(1_000);
	});
});
