import { words } from '../case';
import { holds } from '../compare';
import type { SandboxResult } from './stage';

/** Checks for the cases' promises about the sandbox, by their prose. */
export const inTheSandbox: Readonly<Record<string, (sandboxResult: SandboxResult) => boolean>> = {
	'HTTP 200 first': ({ answers, reports }) =>
		answers.every(({ status }) => status === 200) && reports.length > answers.length,
	'other languages of the name survive the delete': ({ templates }) =>
		templates.some(({ name, language, status }) => {
			const others = templates.filter((one) => one.name === name && one.language !== language);
			return status === 'DELETED' && others.some((one) => one.status === 'APPROVED');
		}),
	'waMessageId on 112006': ({ reports }) => {
		const sent = reports.filter(({ resultCode }) => resultCode === 112006);
		const ids = sent.map(({ customParameters }) => words(customParameters).waMessageId);
		return ids.length > 0 && ids.every((id) => typeof id === 'string' && id.startsWith('wamid.'));
	},
	'refId and customParameters echoed': ({ reports, request }) => {
		const { refId, customParameters } = words(request);
		if (refId === undefined || !reports.length) return false;
		return reports.every((report) => holds({ refId, customParameters }, report));
	},
};
