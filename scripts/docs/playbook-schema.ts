/** The text of docs/playbook.schema.json, made from the format of playbooks. */
import { PLAYBOOK_SCHEMA } from '../../src/core/playbook/format';

/** The JSON Schema, as text. */
export function playbookSchema(): string {
  return JSON.stringify(PLAYBOOK_SCHEMA);
}
