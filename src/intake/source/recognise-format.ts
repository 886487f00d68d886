import { refuseBinary } from '../text/refuse-binary';
import type { FileFormat } from './file-format';

/** The format of a file by its first bytes. Throws IntakeError `unsupported_format` for others. */
export async function recogniseFormat(file: Blob): Promise<FileFormat> {
  await refuseBinary(file);
  return 'delimited';
}
