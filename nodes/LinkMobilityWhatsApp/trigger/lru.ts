/** A map that holds at most `max` entries and drops the one that was used longest ago. */
export function createLru<V>(max: number) {
	const entries = new Map<string, V>();
	return {
		has: (key: string): boolean => entries.has(key),

		get(key: string): V | undefined {
			const value = entries.get(key);
			if (value === undefined) return undefined;
			entries.delete(key);
			entries.set(key, value);
			return value;
		},

		set(key: string, value: V): void {
			entries.delete(key);
			entries.set(key, value);
			const [oldest] = entries.keys();
			if (entries.size > max && oldest !== undefined) entries.delete(oldest);
		},

		delete(key: string): void {
			entries.delete(key);
		},
	};
}
