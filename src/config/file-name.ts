// What a file is called within its folder.

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Also with a capitalised ending: the file is reported instead of ignored. */
export function isYamlFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
