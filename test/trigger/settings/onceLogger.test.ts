import { createOnceLogger } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/onceLogger';

test('a sentence is logged once for each workflow', () => {
	const logged: string[] = [];
	const logOnce = createOnceLogger();
	for (const scope of ['w', 'v', 'w']) {
		logOnce(scope, ['a', 'b'], (sentence) => logged.push(`${scope} ${sentence}`));
	}
	expect(logged).toEqual(['w a', 'w b', 'v a', 'v b']);
});
