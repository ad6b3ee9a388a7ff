import type { IDataObject } from 'n8n-workflow';
import type { NodeResult } from './engine';

/** What the node said became of each recipient, wherever it said so. */
export interface Reported {
	accepted: string[];
	unknown: string[];
	/** Recipients of messages that certainly were not accepted, and nothing begun. */
	others: string[];
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null;
const objects = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

/** @param recipients of each item */
export function reported({ outputs, error }: NodeResult, recipients: string[]): Reported {
	const fates = new Map<number, keyof Reported>();
	for (const { json, pairedItem } of outputs.flat()) {
		if (!isObject(pairedItem) || typeof pairedItem.item !== 'number') continue;
		const { outcome } = isObject(json.error) ? json.error : {};
		fates.set(
			pairedItem.item,
			json.accepted ? 'accepted' : outcome === 'unknown' ? 'unknown' : 'others',
		);
	}
	const context: IDataObject = error && 'context' in error ? error.context : {};
	const said = [
		...objects(context.accepted).map(({ itemIndex }) => [itemIndex, 'accepted'] as const),
		...objects(context.unknown).map(({ itemIndex }) => [itemIndex, 'unknown'] as const),
		...(context.outcome === 'unknown' ? [[context.itemIndex, 'unknown'] as const] : []),
	];
	for (const [item, fate] of said) if (typeof item === 'number') fates.set(item, fate);
	const having = (fate: keyof Reported) =>
		recipients.filter((_, index) => (fates.get(index) ?? 'others') === fate);
	return { accepted: having('accepted'), unknown: having('unknown'), others: having('others') };
}

/** Everything that can be reached, also what JSON leaves out, such as `cause` and `stack`. */
export function deep(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	return Reflect.ownKeys(value)
		.map((key) => `${String(key)}: ${deep(Reflect.get(value, key), seen)}`)
		.join('\n');
}
