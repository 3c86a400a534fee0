/** Words of what is asked for that do not say what: "the drug you are requesting", "planned", "being ordered". */
export const ASKED = `
  requested request requesting proposed planned intended anticipated expected estimated projected recommended recommend prescribed ordered needed need
  sought seeking desired being asked asking required scheduled want wanted we us would like will do does specify indicate
`;
