export type LockEntry = {
	readonly version?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly libc?: readonly string[];
	readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };
export function machineOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'>;
export function missingFromLock(lock: Lock): readonly (readonly [string, LockEntry])[];
export function completed(lock: Lock): Lock;
