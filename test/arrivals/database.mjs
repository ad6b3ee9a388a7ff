// Prints every execution of a workflow as a line of JSON: node database.mjs FILE WORKFLOW_ID
import { DatabaseSync } from 'node:sqlite';

const [file, workflowId] = process.argv.slice(2);
const database = new DatabaseSync(file, { readOnly: true });
const rows = database.prepare(
	`SELECT execution.id, execution.status, execution.createdAt, stored.data
	   FROM execution_entity execution JOIN execution_data stored ON stored.executionId = execution.id
	  WHERE execution.workflowId = ? ORDER BY execution.id`,
);
for (const row of rows.iterate(workflowId)) process.stdout.write(`${JSON.stringify(row)}\n`);
