import { describe, expect, it } from 'vitest';
import { forDemonstration, originOf, readConfig } from '#server/config.ts';

const here = { workingFolder: '/srv/waymark', home: '/home/nadia' };

function accepted(environment: Record<string, string>) {
	const reading = readConfig(environment, here);
	if (!reading.ok) throw new Error(reading.problems.join('\n'));
	return reading.config;
}

function refused(environment: Record<string, string>): readonly string[] {
	const reading = readConfig(environment, here);
	return reading.ok ? [] : reading.problems;
}

describe('reading the settings', () => {
	it('serves this machine only, keeps SQLite under ./data, and puts the key outside it, when nothing is set', () => {
		const config = accepted({});
		expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, origin: null, dataFolder: '/srv/waymark/data', databaseUrl: null });
		expect(config.keyFile).toMatch(/^\/home\/nadia\/\.config\/waymark\/[0-9a-f]{16}\.key$/);
	});

	it('gives each data folder its own key file', () => {
		expect(accepted({ WAYMARK_DATA: 'a' }).keyFile).not.toBe(accepted({ WAYMARK_DATA: 'b' }).keyFile);
		expect(accepted({ XDG_CONFIG_HOME: '/cfg' }).keyFile).toMatch(/^\/cfg\/waymark\//);
	});

	it('lists every wrong setting at once, each with what to write instead', () => {
		const problems = refused({
			PORT: 'eighty',
			WAYMARK_HOST: '0.0.0.0',
			WAYMARK_ORIGIN: 'waymark.example.org/today',
			WAYMARK_DATA: '/srv/d',
			WAYMARK_DATABASE_URL: 'mysql://x/y',
			WAYMARK_KEY_FILE: '/srv/d/any.key',
		});
		expect(problems).toHaveLength(5);
		for (const name of ['PORT', 'WAYMARK_HOST', 'WAYMARK_ORIGIN', 'WAYMARK_DATABASE_URL', 'WAYMARK_KEY_FILE']) {
			expect(problems.filter((problem) => problem.startsWith(`${name} must`))).toHaveLength(1);
		}
		expect(problems.every((problem) => problem.includes('such as'))).toBe(true);
	});

	it('takes the root key from a command, and keeps copies of the key store apart from the data', () => {
		expect(accepted({ WAYMARK_KEY_COMMAND: 'systemd-creds decrypt /etc/root.cred -' }).keyCommand).toBe(
			'systemd-creds decrypt /etc/root.cred -',
		);
		expect(accepted({}).keyCommand).toBeUndefined();
		expect(accepted({ WAYMARK_KEY_FILE: '/keys/a.key' }).keyBackups).toBe('/keys/a.key.backups');
		expect(accepted({ WAYMARK_KEY_BACKUPS: '/var/backups/keys' }).keyBackups).toBe('/var/backups/keys');
		expect(refused({ WAYMARK_KEY_BACKUPS: 'data/copies' })).toEqual([
			expect.stringMatching(/^WAYMARK_KEY_BACKUPS must be a folder outside/),
		]);
	});

	it('does not blame the key file for a data folder that is refused itself', () => {
		expect(refused({ PORT: 'abc', WAYMARK_DATA: '/' }).map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'WAYMARK_DATA']);
	});

	it.each(['-1', '65536', '3000.5', '0x50', ' 3000', '3e3'])('refuses %s as a port', (port) => {
		expect(refused({ PORT: port })).toHaveLength(1);
	});

	it.each(['0.0.0.0', '192.168.1.4', '::', 'example.org', '127.0.0.1.example.org'])('does not serve %s', (host) => {
		expect(refused({ WAYMARK_HOST: host })[0]).toContain('127.0.0.1');
	});

	it.each(['0.0.0.0', '192.168.1.4', '::'])('listens on %s for a project with an https address, which has to be live then', (host) => {
		expect(accepted({ WAYMARK_HOST: host, WAYMARK_ORIGIN: 'https://waymark.example.org' }).host).toBe(host);
		expect(refused({ WAYMARK_HOST: host, WAYMARK_ORIGIN: 'http://localhost:3000' })).toHaveLength(1);
	});

	it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1'])('serves %s', (host) => {
		expect(accepted({ WAYMARK_HOST: host }).host).toBe(host);
	});

	it('asks for https for every address but this machine', () => {
		expect(refused({ WAYMARK_ORIGIN: 'http://waymark.example.org' })).toHaveLength(1);
		expect(accepted({ WAYMARK_ORIGIN: 'https://waymark.example.org/' }).origin).toBe('https://waymark.example.org');
		expect(accepted({ WAYMARK_ORIGIN: 'http://localhost:3000' }).origin).toBe('http://localhost:3000');
	});

	it('refuses a key file inside the data folder, however it is written', () => {
		expect(refused({ WAYMARK_DATA: '/srv/d', WAYMARK_KEY_FILE: '/srv/d/../d/keys/k.key' })).toHaveLength(1);
		expect(refused({ WAYMARK_DATA: '/srv/d', WAYMARK_KEY_FILE: '/srv/d2/k.key' })).toEqual([]);
	});

	it('refuses checkpoints of the audit inside the data folder, and keeps none unless a file is named', () => {
		expect(refused({ WAYMARK_DATA: '/srv/d', WAYMARK_AUDIT_CHECKPOINTS: '/srv/d/audit.jsonl' })[0]).toMatch(
			/^WAYMARK_AUDIT_CHECKPOINTS must be a file outside WAYMARK_DATA/,
		);
		expect(accepted({ WAYMARK_AUDIT_CHECKPOINTS: 'elsewhere/audit.jsonl' }).auditCheckpoints).toBe('/srv/waymark/elsewhere/audit.jsonl');
		expect(accepted({}).auditCheckpoints).toBeNull();
		expect(forDemonstration(accepted({ WAYMARK_AUDIT_CHECKPOINTS: '/mnt/audit.jsonl' })).auditCheckpoints).toBeNull();
	});

	it('names a misspelt setting rather than passing over it', () => {
		expect(refused({ WAYMARK_DTA: '/srv/d' })[0]).toMatch(/^WAYMARK_DTA is not a setting\./);
	});

	it('treats an empty setting as left out', () => {
		expect(accepted({ PORT: '', WAYMARK_DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
	});

	it('believes no proxy elsewhere unless its address is named, and takes nothing for an address that is none', () => {
		expect(accepted({}).trustedProxies).toEqual([]);
		expect(accepted({ WAYMARK_TRUSTED_PROXY: '10.0.0.7, 2001:db8::7' }).trustedProxies).toEqual(['10.0.0.7', '2001:db8::7']);
		for (const wrong of ['proxy.example.org', '10.0.0.0/8', '*', '10.0.0.7,'])
			expect(refused({ WAYMARK_TRUSTED_PROXY: wrong })[0]).toMatch(/^WAYMARK_TRUSTED_PROXY must/);
	});

	it('takes a PostgreSQL address with a database name', () => {
		expect(accepted({ WAYMARK_DATABASE_URL: 'postgresql://w@db/waymark' }).databaseUrl).toBe('postgresql://w@db/waymark');
		expect(refused({ WAYMARK_DATABASE_URL: 'postgres://w@db/' })).toHaveLength(1);
	});
});

describe('the address that browsers use', () => {
	it('follows the port that was really bound unless it was set', () => {
		expect(originOf(accepted({ PORT: '0' }), 40_123)).toBe('http://127.0.0.1:40123');
		expect(originOf(accepted({ WAYMARK_HOST: '::1' }), 3000)).toBe('http://[::1]:3000');
		expect(originOf(accepted({ WAYMARK_ORIGIN: 'https://w.example.org' }), 3000)).toBe('https://w.example.org');
	});
});

describe('the demonstration', () => {
	it('shares neither folder nor key with the project beside it', () => {
		const config = accepted({});
		const demonstration = forDemonstration(config);
		expect(demonstration.dataFolder).toBe('/srv/waymark/data/demonstration');
		expect(demonstration.keyFile).not.toBe(config.keyFile);
		expect(demonstration.keyFile.startsWith(config.dataFolder)).toBe(false);
		expect(demonstration.keyBackups).not.toBe(config.keyBackups);
		expect('keyCommand' in forDemonstration(accepted({ WAYMARK_KEY_COMMAND: 'print-key' }))).toBe(false);
	});
});
