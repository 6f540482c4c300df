/** The browser that unit tests of `platform/` run against: WXT's in-memory one, with what it leaves out filled in. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface OwnScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * What tests look at and set: the granted origins, the scripts registered so far, and what tabs' buttons say. Messages say
 * their own names.
 */
export const fake = {
  origins: [] as string[],
  registered: [] as OwnScript[],
  badges: new Map<number, string>(),
  titles: new Map<number, string>(),
  /** The entries of context menus, by id. */
  menus: new Map<string, string>(),
  reset() {
    fakeBrowser.reset();
    fake.origins = [];
    fake.registered = [];
    fake.badges.clear();
    fake.titles.clear();
    fake.menus.clear();
  },
};

const find = (ids: readonly string[]) => fake.registered.filter(({ id }) => ids.includes(id));
const drop = (ids: readonly string[]) => fake.registered.filter(({ id }) => !ids.includes(id));

const polyfill = {
  ...fakeBrowser,
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void fake.badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    getBadgeText: async ({ tabId }: { tabId: number }) => fake.badges.get(tabId) ?? '',
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void fake.titles.set(tabId, title),
  },
  commands: fakeBrowser.commands,
  contextMenus: {
    create: ({ id, title }: { id: string; title: string }) => void fake.menus.set(id, title),
    update: async (id: string, { title }: { title: string }) => void fake.menus.set(id, title),
  },
  permissions: {
    ...fakeBrowser.permissions,
    getAll: async () => ({ origins: [...fake.origins] }),
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => fake.origins.includes(origin) || fake.origins.includes('*://*/*')),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      fake.origins = [...new Set([...fake.origins, ...origins])];
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      fake.origins = fake.origins.filter((origin) => !origins.includes(origin));
      return true;
    },
  },
  scripting: {
    insertCSS: async (_: object): Promise<void> => {},
    executeScript: async (): Promise<{ frameId: number; result: unknown }[]> => [],
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => find(ids),
    registerContentScripts: async (scripts: OwnScript[]) => {
      if (find(scripts.map(({ id }) => id)).length > 0) throw new Error('Duplicate script ID');
      fake.registered.push(...scripts);
    },
    updateContentScripts: async (scripts: OwnScript[]) => {
      const ids = scripts.map(({ id }) => id);
      if (find(ids).length !== ids.length) throw new Error('Nonexistent script ID');
      fake.registered = [...drop(ids), ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      fake.registered = drop(ids);
    },
  },
};

const i18n = { getMessage: (name: string) => (name === 'language' ? 'en-GB' : name) };

/** What has to do without the polyfill goes by this name. */
Object.assign(globalThis, { chrome: { ...polyfill, i18n } });

export default polyfill;
