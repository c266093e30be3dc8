import { describe, expect, it } from 'vitest';
import { notServedThere, surroundingsOf } from './live-only.ts';
import { NO_WATCH } from './watch/watch-settings.ts';

describe('who is served', () => {
	it.each(['not-for-real-children', 'demonstration'] as const)('is this machine alone while the project is %s', (kind) => {
		for (const host of ['127.0.0.1', 'localhost', '::1']) expect(notServedThere({ host }, { kind })).toBeUndefined();
		for (const host of ['0.0.0.0', '192.168.1.4', '::']) expect(notServedThere({ host }, { kind })).toContain('WAYMARK_HOST out');
	});

	it('is everybody once it is live, and until then it says what to do', () => {
		expect(notServedThere({ host: '0.0.0.0' }, { kind: 'live' })).toBeUndefined();
		expect(notServedThere({ host: '0.0.0.0' }, { kind: 'not-for-real-children' })).toContain('/going-live');
		expect(notServedThere({ host: '0.0.0.0' }, { kind: 'demonstration' })).toContain('never live');
	});
});

describe('what is around a project', () => {
	it('is what the settings give and nothing else', () => {
		expect(surroundingsOf({ auditCheckpoints: null }, 'http://127.0.0.1:3000')).toEqual({
			httpsOrigin: false,
			auditCheckpoints: false,
			outsideMonitor: false,
		});
		const watch = { ...NO_WATCH, monitorUrl: 'https://monitor.example.org/ping' };
		expect(surroundingsOf({ auditCheckpoints: null, watch: NO_WATCH }, 'http://127.0.0.1:3000').outsideMonitor).toBe(false);
		expect(surroundingsOf({ auditCheckpoints: '/mnt/audit', watch }, 'https://waymark.example.org')).toEqual({
			httpsOrigin: true,
			auditCheckpoints: true,
			outsideMonitor: true,
		});
	});
});
