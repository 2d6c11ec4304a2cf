/** Where packs lie on a stick; a folder that was typed is taken as it is. */
export function programmeIn(folder: string, sticks: readonly { folder: string }[]): string {
  const isStick = sticks.some((stick) => stick.folder === folder);
  return isStick ? `${folder}/FOOTBRIDGE/programme` : folder;
}
