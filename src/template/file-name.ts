// What a file is called within its folder.

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
