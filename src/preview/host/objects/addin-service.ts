/** The service that Office.js itself calls when it starts. */
import type { Members } from './model';

/** Its one member: the add-in is ready for ribbon commands. */
export const addinServiceMembers: Members<null> = {
  create: { name: 'Microsoft.InternalService.AddinInternalService', make: () => null },
  methods: { NotifyActionHandlerReady: () => undefined },
  transient: true,
};
