import { PACK_VERSION } from '#core/screening/pack.generated.ts';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';

/** What figures belong to: other rules, words or weights have other figures. */
export type Pack = {
	/** As verdicts name it: a fingerprint of everything that a verdict depends on (pack-version.ts). */
	readonly version: string;
	readonly rules: number;
};

/** The rules and weights as they are now. */
export function packNow(): Pack {
	return { version: `screening@${PACK_VERSION}`, rules: ALL_RULES.length };
}
