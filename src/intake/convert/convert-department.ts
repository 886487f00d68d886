import { codeList } from '../../catalog/code-lists';
import { recogniseDepartment } from '../../catalog/recognise-department';
import { type Converted, kept } from './conversion';
import { convertCode } from './convert-code';

/** The code of a department from its code or a name; a name that tells none becomes null, counted. */
export function convertDepartment(text: string): Converted {
  const listed = convertCode(text, codeList('department'));
  if (!('fault' in listed)) return listed;
  const recognised = recogniseDepartment(text);
  return recognised === null ? kept(null, 'department_unknown') : kept(recognised, 'code_label');
}
