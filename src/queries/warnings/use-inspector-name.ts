import { create } from 'zustand';
import { readSetting, writeSetting } from '../../util/local-setting';

interface InspectorName {
  /** Empty where none was given. */
  readonly name: string;
  setName(name: string): void;
}

const setting = 'inspector-name';

/** Under which name changes are noted: typed once, kept in this browser. */
export const useInspectorName = create<InspectorName>((set) => ({
  name: readSetting(setting) ?? '',
  setName: (name) => {
    writeSetting(setting, name);
    set({ name });
  },
}));
