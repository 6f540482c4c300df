/** Gives the reader a file by a link to a `Blob`, which needs no permission; the browser saves it where it saves downloads. */
import type { ExportFile } from '../../components/library/library-export.ts';

export function saveFile({ name, type, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The click has handed the address on; a task later nobody needs it here.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
