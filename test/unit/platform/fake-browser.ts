/** The browser that unit tests of `platform/` run against: WXT's in-memory one, with what it leaves out filled in. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface GateScript {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What tests look at and set: the granted origins, and the scripts registered so far. */
export const fake = {
  origins: [] as string[],
  registered: [] as GateScript[],
  reset() {
    fakeBrowser.reset();
    fake.origins = [];
    fake.registered = [];
  },
};

const find = (ids: readonly string[]) => fake.registered.filter(({ id }) => ids.includes(id));
const drop = (ids: readonly string[]) => fake.registered.filter(({ id }) => !ids.includes(id));

export default {
  ...fakeBrowser,
  action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
  permissions: {
    ...fakeBrowser.permissions,
    getAll: async () => ({ origins: [...fake.origins] }),
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => fake.origins.includes(origin) || fake.origins.includes('*://*/*')),
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => find(ids),
    registerContentScripts: async (scripts: GateScript[]) => {
      if (find(scripts.map(({ id }) => id)).length > 0) throw new Error('Duplicate script ID');
      fake.registered.push(...scripts);
    },
    updateContentScripts: async (scripts: GateScript[]) => {
      const ids = scripts.map(({ id }) => id);
      if (find(ids).length !== ids.length) throw new Error('Nonexistent script ID');
      fake.registered = [...drop(ids), ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      fake.registered = drop(ids);
    },
  },
};
