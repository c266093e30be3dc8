/** @example asAddress(' Priya@Example.org ') // 'Priya@Example.org' */
export function asAddress(typed: string): string | undefined {
	const address = typed.trim();
	return address.length <= 254 && /^[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+$/.test(address) ? address : undefined;
}
